package dev.readout.language.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits the words of one paragraph into sentences, as news is written.
 *
 * <p>A quotation mark or bracket that closes belongs to the sentence it closes. A question or exclamation in quotation
 * marks makes one sentence with the attribution behind it. A line break ends nothing, an empty line does. No sentence
 * has more than {@value #LONGEST} words: a longer one is cut, at a semicolon, quotation mark or comma if there is one.
 */
final class SentenceSplitter {

    static final int LONGEST = 200;

    private static final int SHORTEST_CUT = 80;
    private static final int ATTRIBUTION_WITHIN = 7;

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> beforeName;
    private final Set<String> beforeNumber;
    private final Set<String> openers;
    private final Set<String> attributions;

    SentenceSplitter(WordLists words) {
        this.beforeName = words.abbreviationsBefore("name");
        this.beforeNumber = words.abbreviationsBefore("number");
        this.openers = words.of("openers");
        this.attributions = words.of("attributions");
    }

    /** The sentences that these words of a text make; none is empty. */
    List<List<Word>> split(PlainText text, List<Word> words) {
        var sentences = new ArrayList<List<Word>>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = endOfSentence(text, words, start, i);
            if (end > start) {
                addCut(words.subList(start, end), sentences);
                start = end;
                i = end - 1;
            }
        }
        if (start < words.size()) addCut(words.subList(start, words.size()), sentences);
        return sentences;
    }

    /** One past the last word of the sentence if it ends at word {@code i}; else 0. */
    private int endOfSentence(PlainText text, List<Word> words, int start, int i) {
        int end = i + 1;
        if (end == words.size()) return end;
        if (emptyLineBetween(text, words.get(i), words.get(end))) return end;
        if (!mayEnd(words, start, i)) return 0;
        boolean quoted = false;
        while (end < words.size() && closes(words, end)) {
            quoted |= isQuote(words.get(end));
            end++;
        }
        return end == words.size() || opensSentence(words, i, end, quoted) ? end : 0;
    }

    private static boolean emptyLineBetween(PlainText text, Word before, Word after) {
        int first = text.value().indexOf('\n', before.end());
        if (first < 0 || first >= after.start()) return false;
        int second = text.value().indexOf('\n', first + 1);
        return second >= 0 && second < after.start();
    }

    private boolean mayEnd(List<Word> words, int start, int i) {
        var form = words.get(i).form();
        if (isFinalMark(form)) return !isListNumber(words, start, i) && !isMonthBeforeDay(words, i);
        return form.length() > 1 && form.endsWith(".") && mayEndAbbreviated(words, i, form);
    }

    /** "1." at the start of a sentence numbers it. */
    private static boolean isListNumber(List<Word> words, int start, int i) {
        return i == start + 1
                && words.get(i).form().equals(".")
                && words.get(start).form().chars().allMatch(Character::isDigit);
    }

    /** "April. 9, 2019": some papers stop every month as if it were cut short. */
    private static boolean isMonthBeforeDay(List<Word> words, int i) {
        if (i == 0 || i + 3 >= words.size() || !words.get(i).touches(words.get(i - 1))) return false;
        return MONTHS.contains(words.get(i - 1).form())
                && isNumber(words.get(i + 1), 2)
                && words.get(i + 2).form().equals(",")
                && isNumber(words.get(i + 3), 4);
    }

    private static boolean isNumber(Word word, int longest) {
        return word.form().length() <= longest && word.form().chars().allMatch(Character::isDigit);
    }

    private boolean mayEndAbbreviated(List<Word> words, int i, String form) {
        if (!Character.isLetterOrDigit(form.codePointAt(0))) return false;
        var abbreviation = form.substring(0, form.length() - 1);
        if (WordLists.holds(beforeName, abbreviation)) return false;
        var next = words.get(i + 1);
        if (WordLists.holds(beforeNumber, abbreviation))
            return !Character.isDigit(next.form().charAt(0));
        return isOpener(next) || isQuote(next);
    }

    /** Whether the words from {@code next} on begin a sentence, after one that ended at word {@code last}. */
    private boolean opensSentence(List<Word> words, int last, int next, boolean quoted) {
        var word = words.get(next);
        var mark = words.get(last).form();
        if (Character.isLowerCase(word.form().codePointAt(0))) {
            return !quoted && mark.equals(".") && !word.touches(words.get(next - 1)) && !isSpacedInitial(words, last);
        }
        if (isSeparator(word.form())) return false;
        if (mark.startsWith("..") && !word.isCapitalized() && !isQuote(word)) return false;
        if (mark.equals(".") && word.touches(words.get(last)) && !word.isCapitalized() && !isQuote(word)) return false;
        return !(quoted && isAskingMark(mark) && isAttribution(words, next));
    }

    private static boolean isSpacedInitial(List<Word> words, int last) {
        return last > 0 && words.get(last - 1).form().length() == 1;
    }

    /** "he asked", "Mara Quill said", but not "the minister said that ...". */
    private boolean isAttribution(List<Word> words, int from) {
        int limit = Math.min(words.size(), from + ATTRIBUTION_WITHIN);
        for (int i = from; i < limit; i++) {
            var form = words.get(i).form();
            if (attributions.contains(form.toLowerCase(Locale.ROOT))) return i > from && !saysMore(words, i + 1);
            if (!words.get(i).isWord()) return false;
        }
        return false;
    }

    /** Whether a verb of saying goes on to something said, so that it does not attribute what stands before it. */
    private static boolean saysMore(List<Word> words, int next) {
        if (next >= words.size()) return false;
        return Set.of("that", "he", "she", "they", "it", "there", "we", "i", "\"", ":", "what", "the")
                .contains(words.get(next).form().toLowerCase(Locale.ROOT));
    }

    private boolean isOpener(Word word) {
        return word.isCapitalized() && openers.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** A quotation mark or bracket that closes: nothing stands between it and the word before, or space behind it. */
    private static boolean closes(List<Word> words, int i) {
        var word = words.get(i);
        var form = word.form();
        if (form.equals(")") || form.equals("]") || form.equals("}")) return true;
        if (!isQuote(word)) return isFinalMark(form) && word.touches(words.get(i - 1));
        boolean spaceBehind = i + 1 == words.size() || !words.get(i + 1).touches(word);
        return word.touches(words.get(i - 1)) ? spaceBehind || !words.get(i + 1).isCapitalized() : false;
    }

    private static boolean isQuote(Word word) {
        return word.form().equals("\"")
                || word.form().equals("'")
                || word.form().equals("''");
    }

    private static boolean isFinalMark(String form) {
        return form.chars().allMatch(unit -> unit == '.' || unit == '!' || unit == '?' || unit == '。' || unit == '؟');
    }

    private static boolean isAskingMark(String form) {
        return form.indexOf('?') >= 0 || form.indexOf('!') >= 0;
    }

    private static boolean isSeparator(String form) {
        return form.equals(",") || form.equals(";") || form.equals(":") || form.equals("-") || form.equals("--");
    }

    private static void addCut(List<Word> sentence, List<List<Word>> sentences) {
        var rest = sentence;
        while (rest.size() > LONGEST) {
            int cut = cut(rest);
            sentences.add(List.copyOf(rest.subList(0, cut)));
            rest = rest.subList(cut, rest.size());
        }
        sentences.add(List.copyOf(rest));
    }

    private static int cut(List<Word> words) {
        for (var marks : List.of(Set.of(";", "\""), Set.of(",", ":", "-", "--"))) {
            for (int i = LONGEST - 1; i >= SHORTEST_CUT; i--)
                if (marks.contains(words.get(i).form())) return i + 1;
        }
        return LONGEST;
    }
}
