package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Organisations and outlets: those known by name, and how the names of others look. Immutable; threads may share it.
 */
final class Bodies {

    /**
     * A body known by name.
     *
     * @param kind organisation or outlet
     * @param key one for all its names
     * @param isSeat whether the name is a building's or a city's that stands for it
     */
    record Known(Kind kind, String key, boolean isSeat) {}

    private final Lexicon<Known> known = new Lexicon<>();
    private final Lexicon<Country> seats = new Lexicon<>();
    private final Lexicon<Country> adjectives = new Lexicon<>();
    private final Words organisationHeads;
    private final Words never;
    private final Words neverLast;
    private final Words commonNouns;
    private final Words outletLast;
    private final Words outletPairs;
    private final Words outletIntroductions;

    Bodies(KnowledgeFiles knowledge) {
        organisationHeads = Words.of(knowledge, "actor/organisations", "heads");
        never = Words.of(knowledge, "actor/organisations", "never");
        neverLast = Words.of(knowledge, "actor/organisations", "never-last");
        commonNouns = Words.of(knowledge, "actor/sources", "bodies");
        outletLast = Words.of(knowledge, "actor/outlets", "last");
        outletPairs = Words.of(knowledge, "actor/outlets", "pairs");
        outletIntroductions = Words.of(knowledge, "actor/outlets", "introduces");
        addOrganisations(knowledge);
        for (var entry : knowledge.entries("actor/outlets")) {
            for (var name : entry.list("names")) known.add(name, new Known(Kind.OUTLET, plain(name), false));
        }
    }

    private void addOrganisations(KnowledgeFiles knowledge) {
        for (var entry : knowledge.entries("actor/organisations")) {
            boolean one = entry.id().equals(entry.id().toUpperCase(Locale.ROOT));
            for (var name : entry.list("names")) {
                known.add(name, new Known(Kind.ORGANISATION, one ? plain(entry.id()) : plain(name), false));
            }
            for (var seat : entry.list("seats")) {
                if (one)
                    seats.add(seat, new Country(entry.id(), entry.list("names").getFirst()));
                else known.add(seat, new Known(Kind.ORGANISATION, plain(seat), true));
            }
            entry.find("adjective").ifPresent(a -> adjectives.add(a, new Country(entry.id(), a)));
        }
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(".", "");
    }

    Lexicon<Known> known() {
        return known;
    }

    /** Cities that stand for a body which sits there ("Brussels"). */
    Lexicon<Country> seats() {
        return seats;
    }

    Lexicon<Country> adjectives() {
        return adjectives;
    }

    /** Whether a name that has this word last, or before its "of", is an organisation's. */
    boolean isOrganisationHead(String word) {
        return organisationHeads.has(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether words that look like a body's name are none: a treaty, a place, a single common noun with a capital. */
    boolean isNone(SentenceView sentence, int first, int last) {
        var lastWord = sentence.lower(last);
        if (neverLast.has(lastWord)) return true;
        return first == last
                && (never.has(lastWord) || commonNouns.has(lastWord) || organisationHeads.has(lastWord))
                && known.find(sentence.key(first, last)).isEmpty();
    }

    boolean looksLikeOutlet(SentenceView sentence, int first, int last) {
        if (first == last) return false;
        var lastWord = sentence.lower(last);
        return outletLast.has(lastWord) || outletPairs.has(sentence.lower(last - 1) + " " + lastWord);
    }

    /** Whether the words before a name say that it is an outlet's ("broadcaster"). */
    boolean introducesOutlet(String word) {
        return outletIntroductions.has(word);
    }

    Optional<Known> find(String name) {
        return known.find(name);
    }
}
