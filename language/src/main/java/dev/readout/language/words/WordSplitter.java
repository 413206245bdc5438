package dev.readout.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a text into words and marks as the Penn Treebank and the English Universal Dependencies do: "don't" is
 * <i>do n't</i>, "the minister's" ends in <i>'s</i>, "long-term" is three words and "co-operate" is one.
 *
 * <p>Takes time in proportion to the text's length, whatever the text: a token has at most {@value #LONGEST} units.
 */
final class WordSplitter {

    private static final int LONGEST = 200;

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_\\x{AD}\\x{200C}\\x{2060}]";

    /** What begins here, tried in this order. */
    private static final Pattern TOKEN =
            Pattern.compile("""
            (?<address>(?i:https?://|www\\.)[^\\s<>"']{1,190}
              | [\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}
              | [\\w-]{1,63}+(?:\\.[\\w-]{1,63}){0,3}\\.(?i:com|org|net|gov|edu|mil|info|co\\.uk|eu|pdf|docx?|xlsx?|html?|jpe?g|png|zip)(?![\\p{L}\\p{N}]))
            | (?<tag>[@][\\p{L}\\p{N}_]{2,100}+)
            | (?<money>(?:US|AU|NZ|HK|[CAS])(?=[$]))
            | (?<dotted>\\p{L}{1,2}\\.(?:\\p{L}{1,2}\\.){1,6}(?!\\p{L}) | \\p{L}(?:\\.\\p{L}){1,6}(?!\\p{L}) | Ph\\.D\\.?)
            | (?<year>'\\d0?[0-9]s?(?![\\p{L}\\p{N}]))
            | (?<number>[.]?\\d{1,40}+(?:[.,:/]\\d{1,40}+){0,10}(?:(?i:st|nd|rd|th|'?s)(?!\\p{L}))?(?!\\p{L})
                      (?:-\\d{1,40}+(?=-?\\d)|-(?=\\d{3,4}(?!\\d)))*+)
            | (?<clitic>'(?i:s|m|d|ll|re|ve|em|til|cause|tis|twas)(?![\\p{L}\\p{N}]))
            | (?<word>LETTER{1,200}+(?:['&]LETTER{1,60}+){0,3})
            | (?<smiley>[:;=]'?-?[()DPp](?=\\s|$) | <3(?=\\s|$))
            | (?<run>[.]{2,40}+|[!?]{1,40}+|-{1,40}+|[*=~_+]{1,40}+)
            | (?<other>.[\\p{M}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]{0,8}+(?:\\x{200D}.[\\p{M}\\x{FE0F}]{0,4}+){0,6}+)
            """.replace("LETTER", LETTER), Pattern.COMMENTS | Pattern.DOTALL);

    private static final Pattern NOT = Pattern.compile("(?i)(?<=\\p{L})n't$");
    private static final Pattern CLITIC = Pattern.compile("(?i)'(?:s|m|d|ll|re|ve)$");

    private final Set<String> abbreviations;
    private final Set<String> joinedBefore;
    private final Set<String> joinedAfter;
    private final Contractions contractions;

    WordSplitter(WordLists words) {
        this.abbreviations = words.abbreviations();
        this.joinedBefore = words.of("hyphen-prefixes");
        this.joinedAfter = words.of("hyphen-suffixes");
        this.contractions = new Contractions(words.of("contractions"));
    }

    /** The words of a text, in its order; together they hold all that is not space. */
    List<Word> split(PlainText text) {
        var words = new ArrayList<Word>();
        var value = text.value();
        var matcher = TOKEN.matcher(value).useTransparentBounds(true);
        int at = 0;
        while (at < value.length()) {
            if (Character.isWhitespace(value.charAt(at))) {
                at++;
                continue;
            }
            if (!matcher.region(at, value.length()).lookingAt()) throw new IllegalStateException("no token at " + at);
            int end = end(value, at, matcher.end(), matcher.group("address") != null);
            if (matcher.group("word") != null) {
                end = joinHyphenated(value, at, end);
                end = takePeriod(value, at, end);
                addParts(text, at, end, words);
            } else {
                words.add(text.word(at, end));
            }
            at = end;
        }
        return words;
    }

    /** An address does not end in the punctuation of its sentence. */
    private static int end(String value, int start, int end, boolean address) {
        if (address) while (end > start + 1 && ".,;:!?)]".indexOf(value.charAt(end - 1)) >= 0) end--;
        return end;
    }

    /** "co-operate" and "sugar-free" are one word; "long-term" is three. */
    private int joinHyphenated(String value, int start, int end) {
        while (end + 1 < value.length() && value.charAt(end) == '-' && end - start < LONGEST) {
            int next = endOfLetters(value, end + 1);
            if (next == end + 1 || !joins(value.substring(start, end), value.substring(end + 1, next))) break;
            end = next;
        }
        return end;
    }

    private boolean joins(String before, String after) {
        boolean number = Character.isDigit(after.charAt(0)) && after.length() < 5;
        return number
                || joinedBefore.contains(before.toLowerCase(Locale.ROOT))
                || joinedAfter.contains(after.toLowerCase(Locale.ROOT));
    }

    private static int endOfLetters(String value, int at) {
        int limit = Math.min(value.length(), at + LONGEST / 2);
        while (at < limit && Character.isLetterOrDigit(value.charAt(at))) at++;
        return at;
    }

    /** An abbreviation keeps its period: "Gov.", "Jan.", the initial "J.". */
    private int takePeriod(String value, int start, int end) {
        if (end >= value.length() || value.charAt(end) != '.') return end;
        if (end + 1 < value.length() && value.charAt(end + 1) == '.') return end;
        boolean initial = end - start == 1 && Character.isUpperCase(value.charAt(start)) && value.charAt(start) != 'I';
        return initial || WordLists.holds(abbreviations, value.substring(start, end)) ? end + 1 : end;
    }

    private void addParts(PlainText text, int start, int end, List<Word> words) {
        var value = text.value();
        int cut = contractions.cut(value.substring(start, end));
        if (cut > 0) {
            addParts(text, start, start + cut, words);
            addParts(text, start + cut, end, words);
            return;
        }
        for (var suffix : List.of(NOT, CLITIC)) {
            var matcher = suffix.matcher(value).region(start, end).useAnchoringBounds(true);
            if (matcher.find() && matcher.start() > start) {
                addParts(text, start, matcher.start(), words);
                words.add(text.word(matcher.start(), end));
                return;
            }
        }
        words.add(text.word(start, end));
    }
}
