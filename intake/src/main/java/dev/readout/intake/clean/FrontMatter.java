package dev.readout.intake.clean;

import dev.readout.model.Printed;
import java.util.List;
import java.util.Locale;

/**
 * Reads the fields between two lines of dashes at the top of a Markdown file: title, author, dates.
 *
 * <p>Threads may share it.
 */
final class FrontMatter {

    private static final int MOST_LINES = 60;

    private final DateLines dates;

    FrontMatter(DateLines dates) {
        this.dates = dates;
    }

    /** How many of a text's lines are front matter, its two lines of dashes included. */
    static int lines(List<Line> lines) {
        if (lines.isEmpty() || !isFence(lines.getFirst())) return 0;
        for (int i = 2; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (isFence(lines.get(i))) return i + 1;
        }
        return 0;
    }

    private static boolean isFence(Line line) {
        return line.opening().equals("---");
    }

    void read(Sheet sheet, Findings found) {
        int end = sheet.frontMatter();
        for (int i = 0; i < end; i++) sheet.mark(i, Role.MENU);
        for (int i = 1; i < end - 1; i++) {
            var line = sheet.line(i).opening();
            var key = key(line);
            if (key.equals("title") && found.title().isEmpty()) readTitle(sheet, i, end - 1, found);
            else if (key.equals("author") || key.equals("byline")) readAuthor(sheet, i, found);
            else if (!key.isEmpty()) readDate(sheet, i, found);
        }
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || line.substring(0, colon).indexOf(' ') >= 0
                ? ""
                : line.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** The title's words, which may go on over lines that have no key of their own. */
    private static void readTitle(Sheet sheet, int index, int end, Findings found) {
        int last = index;
        while (last + 1 < end && key(sheet.line(last + 1).opening()).isEmpty()) last++;
        var first = sheet.line(index);
        var whole = first.whole();
        int from = first.start() + "title:".length();
        while (from < first.end() && isWrapping(whole.charAt(from))) from++;
        int to = sheet.line(last).end();
        while (to > from && isWrapping(whole.charAt(to - 1))) to--;
        if (from >= to) return;
        for (int i = index; i <= last; i++) sheet.mark(i, Role.TITLE);
        found.title(sheet, new Printed(plain(whole.substring(from, to)), sheet.span(from, to)));
    }

    private static void readAuthor(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        int from = line.indexOf(':') + 1;
        int to = line.length();
        while (from < to && isWrapping(line.charAt(from))) from++;
        while (to > from && isWrapping(line.charAt(to - 1))) to--;
        if (from < to) found.byline(sheet, index, new Byline(line.substring(from, to), from, to, ""));
    }

    private void readDate(Sheet sheet, int index, Findings found) {
        dates.read(sheet.line(index).opening()).ifPresent(date -> {
            sheet.mark(index, Role.DATE);
            found.date(sheet, index, date);
        });
    }

    private static boolean isWrapping(char c) {
        return Line.isBlank(c) || c == '"' || c == '\'';
    }

    /** Without YAML's marks for line breaks, no-break spaces and other characters. */
    private static String plain(String quoted) {
        var plain = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                plain.append(c);
            } else if (quoted.startsWith("\\u", i) && i + 6 <= quoted.length()) {
                plain.append(hex(quoted.substring(i + 2, i + 6)));
                i += 5;
            } else {
                i++;
                if (quoted.charAt(i) == '_') plain.append(' ');
                else if (quoted.charAt(i) == '"' || quoted.charAt(i) == '\\') plain.append(quoted.charAt(i));
            }
        }
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    private static String hex(String digits) {
        boolean valid = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return valid ? String.valueOf((char) Integer.parseInt(digits, 16)) : "";
    }
}
