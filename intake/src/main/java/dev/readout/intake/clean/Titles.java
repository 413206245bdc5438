package dev.readout.intake.clean;

import java.util.List;
import java.util.Optional;

/** Chooses the title among the lines of a head by its shape and by what stands beside it. Threads may share it. */
final class Titles {

    private static final int MOST_WORDS = 37;
    private static final int LONGEST = 260;
    private static final int MORE_IS_A_MENU = 8;
    private static final int FEWEST_WORDS_BELOW_A_MENU = 5;
    private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ", " » ");

    private final Mastheads mastheads;
    private final Headlines headlines;
    private final Menus menus;

    Titles(Mastheads mastheads, Headlines headlines, Menus menus) {
        this.mastheads = mastheads;
        this.headlines = headlines;
        this.menus = menus;
    }

    /** Index of the title's line, if one of the candidates is a title. */
    Optional<Integer> choose(Sheet sheet, List<Integer> candidates) {
        Optional<Integer> best = Optional.empty();
        int bestScore = 0;
        for (int index : candidates) {
            int score = score(sheet, index, candidates);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(index);
            }
        }
        return best.map(index -> firstLike(sheet, index, candidates));
    }

    /** The first of lines that say the same is the title, the others repeat it. */
    private static int firstLike(Sheet sheet, int chosen, List<Integer> candidates) {
        for (int index : candidates) {
            if (same(sheet.line(index).opening(), sheet.line(chosen).opening())) return index;
        }
        return chosen;
    }

    /** Nought and less is no title. */
    private int score(Sheet sheet, int index, List<Integer> candidates) {
        var line = sheet.line(index).opening();
        int words = Words.of(line).size();
        if (!looksLikeTitle(line, words) || mastheads.isSection(line) || menus.isMenu(line)) return 0;
        boolean repeated = isRepeated(sheet, index, candidates);
        boolean signed = isSignLine(sheet, index + 1);
        boolean sentence = Quotes.endsWithStop(line);
        if (sentence && !repeated && !signed && !headlines.isHeadline(sheet, index)) return 0;
        int score = sentence ? 1 : 4;
        if (mastheads.isOutlet(line)) score -= 4;
        if (words >= 4) score += 2;
        if (words <= 2) score -= 1;
        if (repeated) score += 4;
        if (signed) score += sentence ? 1 : 3;
        if (stands(sheet, index, candidates)) score += 3;
        if (isAfterByline(sheet, index)) score -= 2;
        if (isMotto(sheet, index)) score -= 3;
        return score;
    }

    private static boolean looksLikeTitle(String line, int words) {
        if (words == 0 || words > MOST_WORDS || line.length() > LONGEST) return false;
        if (line.endsWith(":") || line.endsWith(",")) return false;
        return !Character.isLowerCase(line.codePointAt(0)) || (words >= 3 && !Quotes.endsWithStop(line));
    }

    private static boolean isRepeated(Sheet sheet, int index, List<Integer> candidates) {
        return candidates.stream()
                .anyMatch(other -> other != index
                        && same(sheet.line(other).opening(), sheet.line(index).opening()));
    }

    private static boolean isSignLine(Sheet sheet, int index) {
        return sheet.is(index, Role.BYLINE) || sheet.is(index, Role.DATE);
    }

    /** Whether it is set right under the outlet's name, and apart from what follows. */
    private boolean isMotto(Sheet sheet, int index) {
        return index > 0
                && index + 1 < sheet.size()
                && !sheet.line(index).afterBlank()
                && sheet.line(index + 1).afterBlank()
                && mastheads.isOutlet(sheet.line(index - 1).opening());
    }

    /** Whether it is the first line that is neither a section's nor, perhaps, an outlet's name. */
    private boolean isFirst(Sheet sheet, int index, List<Integer> candidates) {
        for (int candidate : candidates) {
            var line = sheet.line(candidate).opening();
            if (!mastheads.isSection(line) && !menus.isMenu(line) && !mastheads.couldBeOutlet(line))
                return candidate == index;
        }
        return false;
    }

    /** Whether it stands where titles do: first, but last where a menu of many lines comes before. */
    private boolean stands(Sheet sheet, int index, List<Integer> candidates) {
        return candidates.size() > MORE_IS_A_MENU
                ? isLast(sheet, index, candidates)
                : isFirst(sheet, index, candidates);
    }

    /** Whether it is the last line of enough words before the byline, the date or the report. */
    private static boolean isLast(Sheet sheet, int index, List<Integer> candidates) {
        if (Words.of(sheet.line(index).opening()).size() < FEWEST_WORDS_BELOW_A_MENU) return false;
        return candidates.stream()
                .filter(other -> other > index && !isAfterSign(sheet, other))
                .noneMatch(other -> Words.of(sheet.line(other).opening()).size() >= FEWEST_WORDS_BELOW_A_MENU);
    }

    private static boolean isAfterSign(Sheet sheet, int index) {
        return sheet.first(0, index, line -> isSignLine(sheet, line)).isPresent();
    }

    private static boolean isAfterByline(Sheet sheet, int index) {
        for (int i = 0; i < index; i++) {
            if (sheet.is(i, Role.BYLINE)) return true;
        }
        return false;
    }

    /** Whether two lines say the same, whatever the case and the shape of their quotation marks. */
    static boolean same(String first, String second) {
        return Character.toLowerCase(first.charAt(0)) == Character.toLowerCase(second.charAt(0))
                && Words.lower(Words.of(first)).equals(Words.lower(Words.of(second)));
    }

    /** Where the title ends and a bar before an outlet's name begins; the line's length if there is none. */
    int endOfTitle(String line) {
        for (var bar : BARS) {
            int at = line.lastIndexOf(bar);
            if (at < 12) continue;
            var after = line.substring(at + bar.length());
            boolean isOutlet = mastheads.isOutlet(after) || (bar.equals(" | ") && isName(after));
            if (isOutlet) return at;
        }
        return line.length();
    }

    private boolean isName(String words) {
        return mastheads.couldBeOutlet(words) && Words.of(words).stream().noneMatch(Words::isNumber);
    }

    /** Where the outlet's name begins in a line whose title ends at {@code endOfTitle}. */
    static int startOfOutlet(String line, int endOfTitle) {
        int at = endOfTitle;
        while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
        return at;
    }
}
