package dev.readout.eval.measure;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The words of a text, by which spans are compared; marks of punctuation are no words.
 *
 * <p>A word is a run of letters, digits and combining marks. A full stop, a hyphen or a comma between two of them joins
 * where it does in print: {@code U.S}, {@code 3.5}, {@code 1,200}, {@code well-known}; an apostrophe divides, as in the
 * Penn Treebank ({@code Ann} {@code s}). A word belongs to a span that touches it.
 *
 * @param text the text
 * @param spans where its words are, in order
 */
public record Words(Text text, List<Span> spans) {

    public Words {
        spans = List.copyOf(spans);
    }

    public static Words of(Text text) {
        int[] points = text.value().codePoints().toArray();
        var spans = new ArrayList<Span>();
        int at = 0;
        while (at < points.length) {
            if (!isWordPart(points[at])) {
                at++;
                continue;
            }
            int start = at;
            while (at < points.length && (isWordPart(points[at]) || joins(points, start, at))) at++;
            spans.add(new Span(start, at));
        }
        return new Words(text, spans);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int[] points, int start, int at) {
        if (at + 1 >= points.length || !isWordPart(points[at + 1])) return false;
        boolean betweenDigits = Character.isDigit(points[at - 1]) && Character.isDigit(points[at + 1]);
        boolean afterInitial = at - 1 == start || !isWordPart(points[at - 2]);
        return switch (points[at]) {
            case '-' -> true;
            case '.' -> betweenDigits || afterInitial;
            case ',' -> betweenDigits;
            default -> false;
        };
    }

    /** The numbers of the words that these spans touch. */
    public BitSet touchedBy(Collection<Span> parts) {
        var touched = new BitSet(spans.size());
        for (var part : parts) {
            for (int i = firstEndingAfter(part.start());
                    i < spans.size() && spans.get(i).start() < part.end();
                    i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int point) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > point) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** The word with this number, as printed. */
    public String word(int number) {
        return text.slice(spans.get(number));
    }

    /** Shared words over all words; two empty sets are alike. */
    public static double jaccard(BitSet one, BitSet other) {
        if (one.isEmpty() && other.isEmpty()) return 1;
        var shared = (BitSet) one.clone();
        shared.and(other);
        int both = shared.cardinality();
        return (double) both / (one.cardinality() + other.cardinality() - both);
    }
}
