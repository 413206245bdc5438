package dev.readout.publish.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How high a part of the page will be, roughly, told to the browser by a class.
 *
 * <p>A browser lays out a long page part by part, as it is read; with the right guess for those it has not laid out, a
 * link leads to the right place at once and the scroll bar does not jump. Heights are told in steps of a fifth.
 */
final class Height {

    private static final double STEP = 1.2;
    private static final int STEPS = 36;

    /** Characters of printed words on a line, and the height of that line, in the articles. */
    private static final int ARTICLE_COLUMNS = 72;

    private static final double ARTICLE_LINE = 1.68;
    private static final double ARTICLE_GAP = 0.65;
    private static final double ARTICLE_HEAD = 8;
    private static final double DAY_HEAD = 2.8;

    private Height() {}

    /** The class of a part of this height. */
    static String of(double rem) {
        int step = (int) Math.round(Math.log(Math.max(1, rem)) / Math.log(STEP));
        return "z" + Math.min(STEPS, step);
    }

    /** The rules for all heights. */
    static String rules() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> String.format(
                        Locale.ROOT, ".z%d{contain-intrinsic-size:auto %.1frem}", step, Math.pow(STEP, step)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Of an article, by the lengths of its paragraphs. */
    static double ofArticle(IntStream characters) {
        return ARTICLE_HEAD
                + characters
                        .mapToDouble(
                                length -> ARTICLE_GAP + ARTICLE_LINE * Math.ceil(length / (double) ARTICLE_COLUMNS))
                        .sum();
    }

    /** Of a day, by the lengths of what is said on it. */
    static double ofDay(IntStream characters) {
        return DAY_HEAD
                + characters
                        .mapToDouble(length -> Math.max(3.9, 2.5 + 1.45 * Math.ceil(length / 66.0)))
                        .sum();
    }
}
