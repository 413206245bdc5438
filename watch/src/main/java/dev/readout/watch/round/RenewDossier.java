package dev.readout.watch.round;

import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Edition;
import dev.readout.store.Standing;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the dossier anew when it would be made of other articles, by another reader or as of another day. */
final class RenewDossier {

    private final Desk desk;
    private final TakeIn takeIn;
    private final Collation collation;
    private final Publication publication;

    RenewDossier(Desk desk, TakeIn takeIn, Collation collation, Publication publication) {
        this.desk = desk;
        this.takeIn = takeIn;
        this.collation = collation;
        this.publication = publication;
    }

    /**
     * Writes first, then keeps that it was written: a kill in between has it written again, the same.
     *
     * @throws IOException if the dossier cannot be written; what it is made of is kept all the same
     */
    Optional<Renewal> renew(String dossier, String name, LocalDate today) throws IOException {
        var before = desk.store().lastEdition(dossier);
        var next = new Edition(
                dossier,
                members(dossier),
                desk.reader().name(),
                Optional.of(today),
                desk.clock().instant());
        if (isCurrent(before, next)) return Optional.empty();
        var readings = readings(next.members());
        if (desk.stop().getAsBoolean() || (readings.isEmpty() && before.isEmpty())) return Optional.empty();
        var made = collation.collate(name, readings, today);
        var renewal = new Renewal(before.flatMap(Edition::asOf), made, changes(name, before, made));
        publication.write(made);
        desk.store().write(writing -> {
            writing.add(next);
            return next;
        });
        return Optional.of(renewal);
    }

    private boolean isCurrent(Optional<Edition> before, Edition next) {
        return publication.isThere()
                && before.filter(last -> last.members().equals(next.members())
                                && last.reader().equals(next.reader())
                                && last.asOf().equals(next.asOf()))
                        .isPresent();
    }

    private List<VersionId> members(String dossier) {
        var standing = Standing.after(desk.store().decisions(dossier));
        var members = new ArrayList<VersionId>();
        desk.store().current().forEach((address, version) -> {
            var decision = standing.get(address);
            if (decision != null && decision.verdict() == Verdict.BELONGS) members.add(version);
        });
        return members;
    }

    private List<Change> changes(String name, Optional<Edition> before, Dossier made) {
        if (before.isEmpty()) return List.of();
        var asOf = before.get().asOf().or(made::asOf);
        if (asOf.isEmpty()) return List.of();
        var earlier = collation.collate(name, readings(before.get().members()), asOf.get());
        return collation.changes(earlier, made);
    }

    /** What was read in them; what no one has read yet is read now and kept. */
    private List<Reading> readings(List<VersionId> versions) {
        var readings = new ArrayList<Reading>();
        for (var id : versions) {
            if (desk.stop().getAsBoolean()) return List.of();
            var kept = desk.store().reading(id, desk.reader().name());
            if (kept.isPresent()) readings.add(kept.get());
            else desk.store().version(id).flatMap(this::read).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<Reading> read(Version version) {
        var reading = takeIn.read(version.address(), version.article());
        reading.ifPresent(read -> desk.store().write(writing -> {
            writing.keep(version.id(), desk.reader().name(), read, desk.clock().instant());
            return read;
        }));
        return reading;
    }
}
