package dev.readout.intake.page;

import org.jsoup.nodes.Element;

/**
 * One paragraph, heading, list item or caption that a page shows.
 *
 * @param kind what it is by its markup
 * @param text its words, white space put in order; holds a line feed where the page breaks the line
 * @param linked how many of its characters stand in links
 * @param holder the element that it stands in
 */
record Block(Kind kind, String text, int linked, Element holder) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CAPTION,
        BYLINE,
        DATE
    }

    private static final int SHORTEST_PROSE = 40;
    private static final int SHORTEST_SENTENCE = 20;

    /** The share of its characters that stand in links, from 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it reads as a part of a report: long enough, or a sentence, and not a list of links. */
    boolean isProse() {
        if (kind != Kind.PARAGRAPH && kind != Kind.ITEM) return false;
        if (linkDensity() > 0.5) return false;
        return text.length() >= SHORTEST_PROSE || (text.length() >= SHORTEST_SENTENCE && endsSentence());
    }

    /** Whether its last character ends a sentence, quotation marks and brackets aside. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "”’\"')]».".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == '.') return true;
            end--;
        }
        return end > 0 && "!?:…;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** How much it speaks for the element it stands in to be the report. */
    double weight() {
        if (!isProse()) return 0;
        double plain = 1 - linkDensity();
        return text.length() * plain * plain;
    }
}
