package dev.readout.collation.party;

import java.text.Normalizer;
import java.util.Locale;

/** A name as lower-case words joined by hyphens, without accents ({@code Odile Márquez-Roy} → {@code odile-marquez-roy}). */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Never empty: a name without a letter or digit of the Latin alphabet gives {@code someone}. */
    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (keeps(c)) slug.append(c);
            else if (separates(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') end--;
        return end == 0 ? "someone" : shortened(slug.substring(0, end));
    }

    /** At most so many words that it fits on a line. */
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) return slug;
        int end = slug.lastIndexOf("-", LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    private static boolean keeps(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || c == '-' || c == '–' || c == '/' || c == '&' || c == '_';
    }
}
