package dev.readout.intake.text;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is in English, by the share of its words that are the small words of English.
 *
 * <p>No other language shares more than a few of them. Looks at the first thousand words. Threads may share it.
 */
final class English {

    private static final int WORDS_SEEN = 1000;
    private static final int TOO_SHORT_TO_JUDGE = 20;
    private static final int LEAST_PERCENT = 15;
    private static final int LEAST_PERCENT_LATIN = 60;

    enum Verdict {
        ENGLISH,
        OTHER,
        TOO_SHORT
    }

    private final Set<String> smallWords;

    English(Knowledge knowledge) {
        var words = new HashSet<String>();
        for (var entry : knowledge.entries("intake/english")) words.addAll(entry.list("words"));
        this.smallWords = Set.copyOf(words);
    }

    Verdict judge(Text text) {
        var value = text.value();
        int words = 0;
        int small = 0;
        int letters = 0;
        int latin = 0;
        int at = 0;
        while (at < value.length() && words < WORDS_SEEN) {
            int start = at;
            while (at < value.length() && Character.isLetter(value.charAt(at))) {
                letters++;
                if (isLatin(value.charAt(at))) latin++;
                at++;
            }
            if (at > start) {
                words++;
                if (at - start <= 6
                        && smallWords.contains(value.substring(start, at).toLowerCase(Locale.ROOT))) small++;
            } else {
                at++;
            }
        }
        if (letters > TOO_SHORT_TO_JUDGE && latin * 100 < letters * LEAST_PERCENT_LATIN) return Verdict.OTHER;
        if (words < TOO_SHORT_TO_JUDGE) return Verdict.TOO_SHORT;
        return small * 100 >= words * LEAST_PERCENT ? Verdict.ENGLISH : Verdict.OTHER;
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }
}
