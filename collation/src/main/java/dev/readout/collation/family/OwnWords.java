package dev.readout.collation.family;

import dev.readout.model.Article;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of one article outside quotation marks, paragraph by paragraph.
 *
 * <p>What is quoted anywhere in the article does not count as its own where it is printed a second time without marks.
 */
final class OwnWords {

    /** Number of words in a row that are compared. */
    static final int GRAM = 5;

    /** Only the beginning of a very long article is looked at. */
    private static final int MOST_WORDS = 6_000;

    /** Stands where a paragraph ends or a quotation interrupts; no word has this code. */
    private static final long BREAK = Long.MIN_VALUE;

    /** Bits that hold a place among the words. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    private final long[] codes;
    private final int[] paragraphs;

    /** What is quoted, sorted. */
    private final long[] quoted;

    /** Every words in a row that are not quoted, each with its place behind it, sorted. */
    private final long[] places;

    private OwnWords(Reader reader) {
        codes = reader.own.stream().mapToLong(Long::longValue).toArray();
        paragraphs = reader.paragraphs.stream().mapToInt(Integer::intValue).toArray();
        quoted = grams(reader.said.stream().mapToLong(Long::longValue).toArray());
        places = IntStream.range(0, codes.length)
                .filter(this::hasGram)
                .filter(at -> !isQuoted(gram(at)))
                .mapToLong(at -> (gram(at) << PLACE_BITS) | at)
                .sorted()
                .toArray();
    }

    private static long[] grams(long[] codes) {
        return IntStream.range(0, Math.max(0, codes.length - GRAM + 1))
                .filter(at -> isWhole(codes, at))
                .mapToLong(at -> gram(codes, at))
                .sorted()
                .toArray();
    }

    static OwnWords of(Article article) {
        var reader = new Reader(article.text().value());
        int paragraph = 0;
        for (var span : article.body()) {
            if (reader.own.size() >= MOST_WORDS) break;
            reader.read(article, span, paragraph++);
        }
        return new OwnWords(reader);
    }

    /** Number of words, and of places where they are interrupted. */
    int length() {
        return codes.length;
    }

    /** Number of words. */
    int count() {
        return (int) Arrays.stream(codes).filter(code -> code != BREAK).count();
    }

    boolean isWord(int at) {
        return codes[at] != BREAK;
    }

    long code(int at) {
        return codes[at];
    }

    int paragraph(int at) {
        return paragraphs[at];
    }

    /** Whether as many words as are compared follow one another from here. */
    boolean hasGram(int at) {
        return at + GRAM <= codes.length && isWhole(codes, at);
    }

    /** A number of 40 bits for the words in a row from here, the same for the same words. */
    long gram(int at) {
        return gram(codes, at);
    }

    /** Whether these words in a row stand in quotation marks somewhere in the article. */
    boolean isQuoted(long gram) {
        return Arrays.binarySearch(quoted, gram) >= 0;
    }

    /** Where in the order of {@link #place} the first place of these words in a row stands, if they stand anywhere. */
    int firstOf(long gram) {
        int found = Arrays.binarySearch(places, gram << PLACE_BITS);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether these words in a row stand at the place of this number. */
    boolean isOf(long gram, int number) {
        return number < places.length && places[number] >> PLACE_BITS == gram;
    }

    /** A place at which words in a row stand that are quoted nowhere; those of the same words follow one another. */
    int place(int number) {
        return (int) (places[number] & PLACE_MASK);
    }

    private static boolean isWhole(long[] codes, int at) {
        for (int i = at; i < at + GRAM; i++) if (codes[i] == BREAK) return false;
        return true;
    }

    private static long gram(long[] codes, int at) {
        long gram = 0;
        for (int i = at; i < at + GRAM; i++) gram = gram * 0x9E3779B97F4A7C15L + codes[i];
        return (gram ^ (gram >>> 29)) << 24 >> 24;
    }

    /** Sorts the words of paragraphs into the article's own and those of others. Not for sharing between threads. */
    private static final class Reader {
        private final String units;
        private final List<Long> own = new ArrayList<>();
        private final List<Integer> paragraphs = new ArrayList<>();
        private final List<Long> said = new ArrayList<>();

        Reader(String units) {
            this.units = units;
        }

        void read(Article article, Span span, int paragraph) {
            int end = article.text().unit(span.end());
            boolean quoted = false;
            for (int at = article.text().unit(span.start()); at < end && own.size() < MOST_WORDS; ) {
                if (Character.isLetterOrDigit(units.charAt(at))) {
                    int stop = endOfWord(at, end);
                    long code =
                            units.substring(at, stop).toLowerCase(Locale.ROOT).hashCode();
                    if (quoted) said.add(code);
                    else add(code, paragraph);
                    at = stop;
                } else {
                    boolean after = quotedAfter(units.charAt(at), quoted);
                    if (after != quoted) interrupt(paragraph);
                    quoted = after;
                    at++;
                }
            }
            interrupt(paragraph);
        }

        private void add(long code, int paragraph) {
            own.add(code);
            paragraphs.add(paragraph);
        }

        private void interrupt(int paragraph) {
            if (!own.isEmpty() && own.getLast() != BREAK) add(BREAK, paragraph);
            if (!said.isEmpty() && said.getLast() != BREAK) said.add(BREAK);
        }

        private int endOfWord(int start, int end) {
            int at = start;
            while (at < end && Character.isLetterOrDigit(units.charAt(at))) at++;
            return at;
        }

        /** Single marks are left alone: they are apostrophes more often than not. */
        private static boolean quotedAfter(char mark, boolean quoted) {
            return switch (mark) {
                case '“', '«', '„' -> true;
                case '”', '»' -> false;
                case '"' -> !quoted;
                default -> quoted;
            };
        }
    }
}
