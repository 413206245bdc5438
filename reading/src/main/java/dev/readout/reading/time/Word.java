package dev.readout.reading.time;

import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.Locale;

/**
 * The smallest piece the grammar looks at: a run of letters, a number, or one mark. Several may share a token
 * ("mid-October" is three), so that it does not matter how finely the linguist cuts.
 *
 * @param form as printed
 * @param lower in lower case; a dash of any length is {@code -}, an apostrophe of any shape {@code '}
 * @param span where it stands
 * @param glued nothing stands between it and the word before
 * @param token the token it is part of
 */
record Word(String form, String lower, Span span, boolean glued, Token token) {

    static Word of(String form, Span span, boolean glued, Token token) {
        return new Word(form, plain(form), span, glued, token);
    }

    private static String plain(String form) {
        return switch (form) {
            case "–", "—", "‐", "‑", "−", "--" -> "-";
            case "’", "‘", "`" -> "'";
            case "’s", "’S" -> "'s";
            default -> form.toLowerCase(Locale.ROOT);
        };
    }

    boolean isDigits() {
        return Character.isDigit(form.charAt(0));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(form.charAt(0));
    }

    boolean is(String... words) {
        for (var word : words) if (lower.equals(word)) return true;
        return false;
    }
}
