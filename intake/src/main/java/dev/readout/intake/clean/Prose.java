package dev.readout.intake.clean;

/** Tells a paragraph of a report from a headline and the short lines around it. */
final class Prose {

    private static final int WORDS_OF_A_SENTENCE = 13;
    private static final int WORDS_OF_A_QUESTION = 25;
    private static final int MORE_THAN_A_TITLE = 38;

    private Prose() {}

    static boolean is(Line line) {
        if (line.isLong()) return true;
        var text = line.opening();
        int words = Words.of(text).size();
        if (words >= MORE_THAN_A_TITLE) return true;
        if (words >= WORDS_OF_A_SENTENCE && Quotes.endsWithStop(text)) return true;
        return (words >= WORDS_OF_A_QUESTION && Quotes.endsSentence(text)) || hasTwoSentences(text);
    }

    /** A full stop, then a new sentence, then the end of one. */
    private static boolean hasTwoSentences(String text) {
        if (!Quotes.endsWithStop(text)) return false;
        int stop = text.indexOf(". ");
        return stop > 12
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Words.of(text).size() >= 8;
    }
}
