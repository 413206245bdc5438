package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows a picture's caption by how it opens, by the photographer or agency at its end, or by being printed twice.
 *
 * <p>See {@code knowledge/intake/captions.yaml}. Threads may share it.
 */
final class Captions {

    private static final int LONGEST = 900;
    private static final int CREDIT_REACH = 110;
    private static final int SHORTEST_DOUBLE = 8;

    private final List<String> starts = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private final Agencies agencies;

    Captions(Knowledge knowledge, Agencies agencies) {
        this.agencies = agencies;
        for (var entry : knowledge.entries("intake/captions")) {
            starts.addAll(entry.list("starts"));
            credits.addAll(entry.list("credits"));
        }
    }

    boolean isCaption(String line) {
        if (line.length() > LONGEST || Quotes.open(line)) return false;
        return startsAsOne(line)
                || endsWithCredit(line)
                || endsWithBracketedSource(line)
                || endsWithSlashedSource(line)
                || isTwice(line);
    }

    private boolean startsAsOne(String line) {
        int from = line.startsWith("(") || line.startsWith("[") ? 1 : 0;
        for (var start : starts) {
            if (line.startsWith(start, from)) return true;
        }
        return false;
    }

    /** "… Photographer: Ann Lee/Example", with no sentence after it. */
    private boolean endsWithCredit(String line) {
        int from = Math.max(0, line.length() - CREDIT_REACH);
        for (var credit : credits) {
            int at = line.indexOf(credit, from);
            if (at >= 0 && isNames(line.substring(at + credit.length()))) return true;
        }
        return false;
    }

    /** "… (AP-Example)" after words that do not end as a sentence does; a sentence's credit is the report's. */
    private boolean endsWithBracketedSource(String line) {
        var inner = trailingBracket(line);
        if (inner.isEmpty() || !agencies.namesSource(inner)) return false;
        var before = stripped(line.substring(0, line.length() - inner.length() - 2));
        boolean photographer = inner.indexOf('/') > 0 && isNames(inner);
        return !before.isEmpty() && (photographer || !Quotes.endsSentence(before));
    }

    private static String stripped(String line) {
        int end = line.length();
        while (end > 0 && Line.isBlank(line.charAt(end - 1))) end--;
        return line.substring(0, end);
    }

    /** What stands in the brackets at the end of a line, or nothing. */
    static String trailingBracket(String line) {
        int end = line.length();
        if (end == 0 || ")]".indexOf(line.charAt(end - 1)) < 0) return "";
        int open = Math.max(line.lastIndexOf('(', end - 1), line.lastIndexOf('[', end - 1));
        return open < 0 || end - open > CREDIT_REACH ? "" : line.substring(open + 1, end - 1);
    }

    /** "… REUTERS/Ann Lee", "… Ann Lee/Getty Images": a name, a slash and a source after the last sentence. */
    private boolean endsWithSlashedSource(String line) {
        int slash = line.lastIndexOf('/');
        if (slash < 0 || line.length() - slash > CREDIT_REACH) return false;
        int from = startOfNames(line, slash);
        var credit = line.substring(from);
        return isNames(credit) && agencies.namesSource(strippedOfStop(credit));
    }

    /** Walks back over capitalised words and slashes. */
    private static int startOfNames(String line, int slash) {
        int at = slash;
        int start = slash;
        int words = 0;
        while (at > 0 && words < 5) {
            int space = line.lastIndexOf(' ', at - 1);
            var word = line.substring(space + 1, at);
            if (word.isEmpty() || !Words.isCapitalised(word) || (word.endsWith(".") && word.length() > 3)) break;
            start = space + 1;
            at = Math.max(space, 0);
            words++;
        }
        return start;
    }

    private static String strippedOfStop(String credit) {
        return credit.endsWith(".") ? credit.substring(0, credit.length() - 1) : credit;
    }

    /** Whether all words are names: capitalised, or the small words between names. */
    private static boolean isNames(String words) {
        return Words.of(words).stream()
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || Names.isParticle(word));
    }

    /** The same words twice on one line, as a picture's hidden and shown text are when a page is saved. */
    static boolean isTwice(String line) {
        int half = line.length() / 2;
        if (half < SHORTEST_DOUBLE) return false;
        var first = line.substring(0, half).strip();
        var second = line.substring(half).strip();
        return first.equals(second) && first.indexOf(' ') > 0;
    }
}
