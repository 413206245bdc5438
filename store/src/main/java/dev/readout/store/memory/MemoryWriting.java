package dev.readout.store.memory;

import dev.readout.model.Reading;
import dev.readout.store.Answered;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Edition;
import dev.readout.store.Kept;
import dev.readout.store.Kept.Novelty;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.Sighting;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreChange.Kind;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import dev.readout.store.Writing;
import dev.readout.store.memory.Contents.Place;
import dev.readout.store.memory.Contents.ReadBy;
import java.time.Instant;
import java.util.Optional;

/** Work on a copy of what a store in memory holds. */
record MemoryWriting(Contents contents) implements Writing {

    @Override
    public Kept keep(Sighting sighting) {
        boolean known = contents.versions.containsKey(sighting.version());
        if (!known) insert(sighting);
        var kept = new Kept(sighting.version(), novelty(sighting, known));
        if (kept.novelty() != Novelty.SAME) {
            log(
                    kept.novelty() == Novelty.NEW ? Kind.ARTICLE : Kind.VERSION,
                    kept.version().value(),
                    sighting.seen());
        }
        return kept;
    }

    private Novelty novelty(Sighting sighting, boolean known) {
        var place = Optional.ofNullable(contents.articles.get(sighting.address()));
        boolean later = place.filter(at -> at.seen().isAfter(sighting.seen())).isEmpty();
        if (later) contents.articles.put(sighting.address(), new Place(sighting.version(), sighting.seen()));
        if (place.isEmpty()) return Novelty.NEW;
        if (place.get().version().equals(sighting.version())) return Novelty.SAME;
        if (later) return known ? Novelty.REVERTED : Novelty.CHANGED;
        return known ? Novelty.SAME : Novelty.EARLIER;
    }

    private void insert(Sighting sighting) {
        var raw = sighting.raw().map(bytes -> {
            var hash = ContentHash.of(bytes);
            contents.bytes.put(hash, bytes.clone());
            return hash;
        });
        var version = new Version(
                sighting.version(),
                sighting.address(),
                contents.versionsAt(sighting.address()).size() + 1,
                sighting.article(),
                raw,
                sighting.seen());
        contents.versions.put(version.id(), version);
    }

    @Override
    public void keep(VersionId version, String reader, Reading reading, Instant known) {
        var kept = Optional.ofNullable(contents.versions.get(version))
                .orElseThrow(() -> new IllegalArgumentException("no version is called " + version));
        if (!kept.article().equals(reading.article())) {
            throw new IllegalArgumentException("the reading is of another article than " + version);
        }
        var before = contents.readings.remove(new ReadBy(version, reader));
        contents.readings.put(new ReadBy(version, reader), reading);
        if (reading.equals(before)) return;
        contents.log.add(new Contents.Read(version, reading, known));
        log(Kind.READING, version.value(), known);
    }

    @Override
    public void keep(PollState state) {
        contents.polls.put(state.address(), state);
    }

    @Override
    public boolean keepIfNew(Lead lead) {
        return contents.leads.putIfAbsent(lead.address(), lead) == null;
    }

    @Override
    public void keep(Lead lead) {
        contents.leads.put(lead.address(), lead);
    }

    @Override
    public boolean add(Decision decision) {
        boolean said = contents.decisions.stream()
                .filter(entry -> entry.dossier().equals(decision.dossier())
                        && entry.address().equals(decision.address())
                        && entry.author().equals(decision.author()))
                .reduce((earlier, later) -> later)
                .filter(decision::saysTheSameAs)
                .isPresent();
        if (said) return false;
        contents.decisions.add(decision);
        log(Kind.DECISION, decision.address(), decision.at());
        return true;
    }

    @Override
    public long add(Ruling ruling) {
        var known = contents.rulings.stream()
                .filter(entry -> entry.ruling().dossier().equals(ruling.dossier())
                        && ruling.request().isPresent()
                        && entry.ruling().request().equals(ruling.request()))
                .findFirst();
        if (known.isPresent()) return known.get().number();
        long number = contents.rulings.size() + 1L;
        contents.rulings.add(new Ruling.Entry(number, ruling));
        log(Kind.RULING, String.valueOf(number), ruling.at());
        return number;
    }

    @Override
    public Optional<Answered> answered(String key) {
        return Optional.ofNullable(contents.answers.get(key));
    }

    @Override
    public void add(Answered answer) {
        contents.answers.putIfAbsent(answer.key(), answer);
    }

    @Override
    public void add(Edition edition) {
        contents.editions.add(edition);
        log(Kind.EDITION, edition.dossier(), edition.at());
    }

    private void log(Kind kind, String subject, Instant at) {
        contents.changes.add(new StoreChange(contents.changes.size() + 1L, kind, subject, at));
    }
}
