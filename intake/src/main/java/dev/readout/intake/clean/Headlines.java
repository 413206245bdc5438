package dev.readout.intake.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a headline that ends with a full stop from the first sentence of a report.
 *
 * <p>It is in title case, or a paragraph with a dateline follows, or it leaves out articles as headlines do and the
 * next paragraph says the same at more length. Threads may share it.
 */
final class Headlines {

    private static final int MOST_WORDS = 25;
    private static final int MOST_WORDS_PLAIN = 14;
    private static final int LETTERS_OF_A_STEM = 5;
    private static final Set<String> NOT_IN_HEADLINES = Set.of(
            "the", "a", "an", "said", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Datelines datelines;

    Headlines(Datelines datelines) {
        this.datelines = datelines;
    }

    /** Whether a line of the report that ends with a full stop is a headline: only the first one can be. */
    boolean isHeadline(Sheet sheet, int index) {
        var line = sheet.line(index);
        if (line.isLong() || !isFirst(sheet, index)) return false;
        var words = Words.of(line.opening());
        if (words.size() < 3 || words.size() > MOST_WORDS) return false;
        var next = sheet.first(index + 1, index + 4, sheet::isBody).map(sheet::line);
        if (next.isEmpty() || next.get().length() <= line.length()) return false;
        var opening = next.get().opening();
        return isInTitleCase(words)
                || datelines.read(opening, Optional.empty(), false).isPresent()
                || (isTerse(words) && sharesWords(words, opening));
    }

    private static boolean isFirst(Sheet sheet, int index) {
        for (int i = 0; i < index; i++) {
            if (sheet.isBody(i)) return false;
        }
        return true;
    }

    /** Whether most of the longer words are capitalised, as in an American headline. */
    private static boolean isInTitleCase(List<String> words) {
        var longer = words.stream().skip(1).filter(word -> word.length() >= 4).toList();
        long capitalised = longer.stream().filter(Words::isCapitalised).count();
        return longer.size() >= 3 && capitalised * 10 >= longer.size() * 8L;
    }

    private static boolean isTerse(List<String> words) {
        return words.size() <= MOST_WORDS_PLAIN && Words.lower(words).stream().noneMatch(NOT_IN_HEADLINES::contains);
    }

    private static boolean sharesWords(List<String> words, String paragraph) {
        var stems = new HashSet<String>();
        for (var word : Words.of(paragraph)) stems.add(stem(word));
        long shared = words.stream()
                .filter(word -> word.length() >= 4 && stems.contains(stem(word)))
                .count();
        return shared >= 2;
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), LETTERS_OF_A_STEM));
    }
}
