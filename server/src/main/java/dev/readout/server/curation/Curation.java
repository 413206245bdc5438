package dev.readout.server.curation;

import dev.readout.model.Actor;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.FindingRef;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of a log of rulings, and how it changes what was read and folded. Immutable. */
public final class Curation {

    private final List<Ruling.Entry> standing;

    private Curation(List<Ruling.Entry> standing) {
        this.standing = List.copyOf(standing);
    }

    /** @param log all rulings on a dossier, oldest first; an undoing that was itself undone undoes nothing */
    public static Curation of(List<Ruling.Entry> log) {
        Set<String> undone = new HashSet<>();
        var standing = new ArrayList<Ruling.Entry>();
        for (var entry : log.reversed()) {
            if (undone.contains(String.valueOf(entry.number()))) continue;
            if (entry.ruling().deed() == Deed.UNDO)
                undone.add(entry.ruling().value().strip());
            else standing.add(entry);
        }
        return new Curation(standing.reversed());
    }

    /** The rulings that hold, oldest first. */
    public List<Ruling.Entry> standing() {
        return standing;
    }

    /** The readings as people corrected them, to be folded. */
    public List<Reading> readings(List<Reading> readings) {
        if (standing.isEmpty()) return readings;
        var now = Locate.byArticle(readings);
        var locate = new Locate(now);
        standing.forEach(entry -> entry.ruling().on().forEach(words -> {
            if (entry.ruling().deed() == Deed.ADD) add(now, locate, entry, words);
            else apply(now, locate, entry.ruling(), words);
        }));
        return List.copyOf(now.values());
    }

    private static void add(Map<ArticleId, Reading> now, Locate locate, Ruling.Entry entry, Words words) {
        var sort = Addable.of(words.section());
        var addition = Addition.parse(entry.ruling().value());
        var exactly = locate.exactly(words);
        if (sort.isEmpty() || addition.isEmpty() || exactly.isEmpty()) return;
        if (!sort.get().states().contains(addition.get().state())) return;
        var place = exactly.get();
        var add = new AddFinding(place, entry, addition.get(), name -> kind(now, name));
        var added = sort.get() == Addable.STATEMENTS
                ? add.statement(locate.statement(place))
                : add.finding(sort.get(), locate.finding(place, words.section()));
        now.put(added.article().id(), added);
    }

    /** What somebody of this name is where an article names them. */
    private static Optional<Actor.Kind> kind(Map<ArticleId, Reading> readings, String name) {
        return readings.values().stream()
                .flatMap(reading -> reading.actors().stream())
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .map(Actor::kind)
                .findFirst();
    }

    /** Whether something of that sort is found on these words. */
    public static boolean isFound(List<Reading> readings, Words words) {
        return isFound(new Locate(readings), words);
    }

    private static void apply(Map<ArticleId, Reading> now, Locate locate, Ruling ruling, Words words) {
        locate.place(words).ifPresent(place -> {
            var amend = new AmendReading(place.reading());
            var amended = words.section().equals(KeySpan.STATEMENTS)
                    ? locate.statement(place).map(statement -> amend.statement(statement, ruling))
                    : locate.finding(place, words.section()).map(finding -> amend.finding(finding, ruling));
            amended.ifPresent(reading -> now.put(reading.article().id(), reading));
        });
    }

    /** The dossier of those readings, with what was decided on the fold. */
    public Dossier dossier(Dossier folded) {
        var now = folded;
        for (var entry : standing) if (isOnTheFold(entry.ruling())) now = fitting(now, entry.ruling());
        return now;
    }

    /** The others have changed the readings, and the fold with them. */
    private static boolean isOnTheFold(Ruling ruling) {
        return switch (ruling.deed()) {
            case MERGE, SPLIT, OUTCOME -> true;
            case ACCEPT, REJECT, SPEAKER, DATE, STATUS, NOTE, ADD, UNDO -> false;
        };
    }

    /** A dossier refuses what does not hold together; a ruling that would bring that about waits. */
    private static Dossier fitting(Dossier dossier, Ruling ruling) {
        try {
            return apply(dossier, ruling);
        } catch (IllegalArgumentException e) {
            return dossier;
        }
    }

    private static Dossier apply(Dossier dossier, Ruling ruling) {
        var locate = new Locate(dossier.readings());
        var actors = actors(locate, ruling);
        var findings = findings(locate, ruling);
        return switch (ruling.deed()) {
            case MERGE ->
                actors.isEmpty() ? new AmendLines(dossier).merge(findings) : new AmendParties(dossier).merge(actors);
            case SPLIT ->
                actors.isEmpty() ? new AmendLines(dossier).split(findings) : new AmendParties(dossier).split(actors);
            case OUTCOME -> findings.isEmpty() ? dossier : new AmendLines(dossier).outcome(findings.getFirst(), ruling);
            case ACCEPT, REJECT, SPEAKER, DATE, STATUS, NOTE, ADD, UNDO -> dossier;
        };
    }

    /** The rulings that hold, by the name of the line, the act of speech or the party of that dossier that each is on. */
    public Map<String, List<Ruling.Entry>> corrected(Dossier dossier) {
        return standing.isEmpty() ? Map.of() : new Corrected(dossier).by(standing);
    }

    /** The rulings on words that are nowhere in these readings, or on which nothing of that sort is found any more. */
    public List<Ruling.Entry> idle(List<Reading> readings) {
        var locate = new Locate(additions().readings(readings));
        return standing.stream()
                .filter(entry -> entry.ruling().on().stream().noneMatch(words -> isFound(locate, words)))
                .toList();
    }

    private Curation additions() {
        return new Curation(standing.stream()
                .filter(entry -> entry.ruling().deed() == Deed.ADD)
                .toList());
    }

    private static boolean isFound(Locate locate, Words words) {
        return locate.place(words)
                .filter(place -> switch (words.section()) {
                    case KeySpan.STATEMENTS -> locate.statement(place).isPresent();
                    case KeySpan.ACTORS -> locate.actor(place).isPresent();
                    default -> locate.finding(place, words.section()).isPresent();
                })
                .isPresent();
    }

    private static List<ActorRef> actors(Locate locate, Ruling ruling) {
        return ruling.on().stream()
                .filter(words -> words.section().equals(KeySpan.ACTORS))
                .flatMap(words -> locate.place(words).stream())
                .flatMap(place -> locate.actor(place).stream()
                        .map(actor -> new ActorRef(place.reading().article().id(), actor.id())))
                .distinct()
                .toList();
    }

    private static List<FindingRef> findings(Locate locate, Ruling ruling) {
        return ruling.on().stream()
                .filter(words -> !words.section().equals(KeySpan.ACTORS))
                .flatMap(words -> locate.place(words).stream()
                        .flatMap(place -> locate.finding(place, words.section()).stream()
                                .map(finding ->
                                        new FindingRef(place.reading().article().id(), finding.id()))))
                .distinct()
                .toList();
    }
}
