package dev.readout.intake.clean;

import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import dev.readout.model.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the fields between two lines of dashes at the top of a Markdown file: title, author, dates.
 *
 * <p>Threads may share it.
 */
final class FrontMatter {

    private static final int MOST_LINES = 60;
    private static final Set<String> ADDRESSES =
            Set.of("source_url", "url", "link", "canonical", "canonical_url", "permalink");
    private static final Set<String> SECTIONS = Set.of("section", "category", "tags");

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
            else if (ADDRESSES.contains(key)) claim(What.CANONICAL, line, found);
            else if (SECTIONS.contains(key)) claim(What.SECTION, line, found);
            else if (!key.isEmpty()) readDate(sheet, i, found);
        }
    }

    private static void claim(What what, String line, Findings found) {
        var value = plain(unquoted(line.substring(line.indexOf(':') + 1)));
        boolean address = value.startsWith("http://") || value.startsWith("https://");
        if (!value.isEmpty() && (address || what != What.CANONICAL)) {
            found.claim(new Claim(what, value, "field " + key(line)));
        }
    }

    private static String unquoted(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isWrapping(value.charAt(from))) from++;
        while (to > from && isWrapping(value.charAt(to - 1))) to--;
        return value.substring(from, to);
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

    /** Without YAML's escapes (YAML 1.2, 5.7): a line break behind a backslash and the blanks after it are nothing. */
    private static String plain(String quoted) {
        var plain = new StringBuilder();
        int at = 0;
        while (at < quoted.length()) {
            char c = quoted.charAt(at++);
            if (c != '\\' || at == quoted.length()) plain.append(c);
            else at = escape(quoted, at, plain);
        }
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    /** Writes what the escape whose letter stands here means; gives where it ends. */
    private static int escape(String quoted, int at, StringBuilder plain) {
        char c = quoted.charAt(at);
        switch (c) {
            case 'x', 'u', 'U' -> {
                int digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
                int end = Math.min(quoted.length(), at + 1 + digits);
                plain.append(hex(quoted.substring(at + 1, end)));
                return end;
            }
            case '\r', '\n' -> {
                int end = at;
                while (end < quoted.length() && Line.isBlank(quoted.charAt(end))) end++;
                return end;
            }
            case '"', '\\', '/' -> plain.append(c);
            default -> plain.append(' ');
        }
        return at + 1;
    }

    private static String hex(String digits) {
        boolean valid = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!valid) return "";
        long point = Long.parseLong(digits, 16);
        return point <= Character.MAX_CODE_POINT ? Character.toString((int) point) : "";
    }
}
