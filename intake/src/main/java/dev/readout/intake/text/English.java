package dev.readout.intake.text;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is in English, by the share of its words that are the small words of English, and of other languages.
 *
 * <p>A list of names or figures, which has neither, is not held to be in another language. Looks at the first thousand
 * words. Threads may share it.
 */
public final class English {

    private static final int WORDS_SEEN = 1000;
    private static final int TOO_SHORT_TO_JUDGE = 20;
    private static final int PERCENT_OF_ENGLISH = 15;
    private static final int LEAST_PERCENT_LATIN = 60;
    private static final int LONGEST_SMALL_WORD = 6;

    /** What the words say of the language. */
    public enum Verdict {
        ENGLISH,
        OTHER,
        UNSURE
    }

    private final Set<String> english = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    public English(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/english")) {
            english.addAll(entry.list("words"));
            others.addAll(entry.list("others"));
        }
    }

    public Verdict judge(Text text) {
        var count = new Count();
        count.read(text.value());
        if (count.letters > TOO_SHORT_TO_JUDGE && count.latin * 100L < count.letters * (long) LEAST_PERCENT_LATIN) {
            return Verdict.OTHER;
        }
        if (count.words < TOO_SHORT_TO_JUDGE) return Verdict.UNSURE;
        if (count.english * 100 >= count.words * PERCENT_OF_ENGLISH && count.english > count.others) {
            return Verdict.ENGLISH;
        }
        return count.others >= count.english && count.others > 0 ? Verdict.OTHER : Verdict.UNSURE;
    }

    private final class Count {
        private int words;
        private int english;
        private int others;
        private int letters;
        private int latin;

        void read(String text) {
            int at = 0;
            while (at < text.length() && words < WORDS_SEEN) {
                int start = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) at++;
                if (at == start) at++;
                else take(text, start, at);
            }
        }

        private void take(String text, int start, int end) {
            words++;
            for (int i = start; i < end; i++) {
                letters++;
                if (text.charAt(i) < '\u0250') latin++;
            }
            if (end - start > LONGEST_SMALL_WORD) return;
            var word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (English.this.english.contains(word)) english++;
            if (English.this.others.contains(word)) others++;
        }
    }
}
