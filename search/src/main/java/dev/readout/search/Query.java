package dev.readout.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for. Every part narrows the others.
 *
 * @param words all must be there, in any form ("review" finds "reviewing"); {@code "…"} for words in a row, {@code |} for or, {@code -}
 *     for not, {@code *} for any ending; may be empty
 * @param kinds what may be found; empty for all
 * @param actor words of the name of who says or does it
 * @param outlet words of the outlet's name
 * @param since published on this day or later
 * @param until published on this day or earlier
 * @param from how many hits are passed over
 * @param most how many are given
 */
public record Query(
        String words,
        Set<Kind> kinds,
        Optional<String> actor,
        Optional<String> outlet,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int from,
        int most) {

    /** How many can be given at once. */
    public static final int MOST = 1_000;

    private static final int LONGEST = 1_000;
    private static final int FURTHEST = 10_000;

    public Query {
        if (words.length() > LONGEST) throw new IllegalArgumentException("words must not be longer than " + LONGEST);
        if (from < 0 || from > FURTHEST) throw new IllegalArgumentException("from must be within 0 and " + FURTHEST);
        if (most < 1 || most > MOST) throw new IllegalArgumentException("most must be within 1 and " + MOST);
        kinds = Set.copyOf(kinds);
    }

    /** The first twenty of anything with these words. */
    public static Query of(String words) {
        return new Query(
                words, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 20);
    }

    public Query ofKinds(Set<Kind> some) {
        return new Query(words, some, actor, outlet, since, until, from, most);
    }

    public Query by(String name) {
        return new Query(words, kinds, Optional.of(name), outlet, since, until, from, most);
    }

    public Query in(String name) {
        return new Query(words, kinds, actor, Optional.of(name), since, until, from, most);
    }

    public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(words, kinds, actor, outlet, first, last, from, most);
    }

    public Query page(int passedOver, int given) {
        return new Query(words, kinds, actor, outlet, since, until, passedOver, given);
    }
}
