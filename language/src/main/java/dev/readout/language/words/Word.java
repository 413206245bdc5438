package dev.readout.language.words;

/**
 * A word or mark, as it is analysed.
 *
 * @param start UTF-16 index of its first character in the text it was found in
 * @param end one past its last character
 * @param form what the models are shown: plain quotes and dashes, no invisible characters
 */
public record Word(int start, int end, String form) {

    /** Whether it starts where the other ends. */
    public boolean touches(Word before) {
        return before.end == start;
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }
}
