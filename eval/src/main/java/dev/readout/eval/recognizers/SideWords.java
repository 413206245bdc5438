package dev.readout.eval.recognizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the corpus takes into a stretch, or leaves out, where TIMEX3 does otherwise: articles, prepositions, and
 * phrases that bound a time ("no later than 2010", "2012 or after").
 */
final class SideWords {

    /** What the words beside a time make of it. */
    enum Bound {
        /** All before it begins. */
        BEFORE,
        /** All until it ends. */
        UNTIL,
        /** All after it ends. */
        AFTER,
        /** All after it begins. */
        SINCE
    }

    private static final Set<String> LEADING = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "by",
            "from",
            "between",
            "before",
            "after",
            "since",
            "until",
            "till",
            "for",
            "of",
            "during",
            "within",
            "to",
            "around",
            "about",
            "circa",
            "later",
            "earlier",
            "sooner",
            "greater",
            "more",
            "less",
            "than",
            "no",
            "or",
            "and",
            "starting",
            "beginning",
            "ending",
            "with",
            "prior",
            "advance",
            "equal",
            "as",
            "early",
            "late",
            "year",
            "any",
            "time",
            "<",
            ">",
            "=",
            ">=",
            "<=",
            ",",
            "(",
            "once",
            "one",
            "is",
            "calendar");

    private static final Set<String> TRAILING = Set.of(
            "or", "and", "later", "after", "greater", ".", ",", ")", "'", "’s", "time", "of", "starting", "from");

    /** The first phrase found beside a time tells; longer ones come first. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase(Bound.SINCE, "or later", "and later", "or after", "and after", "and greater", "or greater"),
            new Phrase(Bound.SINCE, "at or after", "after or equal", "than or at", "than or in", ">=", "> ="),
            new Phrase(Bound.SINCE, "as early as", "since", "starting", "beginning", "from"),
            new Phrase(Bound.UNTIL, "before or", "or before", "or earlier", "as late as", "<=", "< ="),
            new Phrase(Bound.BEFORE, "no later than", "earlier than", "sooner than", "less than"),
            new Phrase(Bound.AFTER, "after", "later than", "greater than", "more than", ">"),
            new Phrase(
                    Bound.BEFORE, "before", "prior to", "in advance of", "by", "until", "till", "ending", "<", "to"));

    private record Phrase(Bound bound, List<String> words) {
        Phrase(Bound bound, String... words) {
            this(bound, List.of(words));
        }
    }

    private SideWords() {}

    /** The stretch without them, words parted by single spaces, in lower case. */
    static String core(String stretch) {
        var words = new ArrayList<>(List.of(stretch.toLowerCase(Locale.ROOT)
                .replaceAll("([,.()<>=])", " $1 ")
                .strip()
                .split("\\s+")));
        while (words.size() > 1 && LEADING.contains(words.getFirst())) words.removeFirst();
        while (words.size() > 1 && TRAILING.contains(words.getLast())) words.removeLast();
        return String.join(" ", words);
    }

    /** What the words before and after a time say. */
    static Optional<Bound> bound(String before, String after) {
        var beside = " " + before.strip() + " | " + after.strip() + " ";
        return PHRASES.stream()
                .filter(phrase -> phrase.words.stream().anyMatch(words -> isIn(beside, words)))
                .map(Phrase::bound)
                .findFirst();
    }

    private static boolean isIn(String beside, String words) {
        return Character.isLetter(words.charAt(0)) ? beside.contains(" " + words + " ") : beside.contains(words);
    }
}
