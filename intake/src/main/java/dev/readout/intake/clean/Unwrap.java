package dev.readout.intake.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken to fit a column, so that a paragraph is one line again.
 *
 * <p>Only in a text that shows itself to be wrapped: many of its lines go on in lower case on the next one. There, a
 * line goes on where the next line's first word would not have fitted on it.
 */
final class Unwrap {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int FEWEST_PAIRS = 4;
    private static final int LINES_SEEN = 2000;

    private Unwrap() {}

    static List<Line> paragraphs(List<Line> lines) {
        int width = width(lines);
        if (width == 0) return lines;
        var joined = new ArrayList<Line>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && goesOn(lines.get(i - 1), lines.get(i), width)) continue;
            var line = lines.get(first);
            joined.add(new Line(line.whole(), line.start(), lines.get(i - 1).end(), line.afterBlank()));
            first = i;
        }
        return joined;
    }

    /** The column's width, or nought if the text is not wrapped. */
    private static int width(List<Line> lines) {
        int pairs = 0;
        int goingOn = 0;
        int width = 0;
        for (int i = 1; i < Math.min(lines.size(), LINES_SEEN); i++) {
            var line = lines.get(i);
            if (line.afterBlank()) continue;
            pairs++;
            int length = lines.get(i - 1).length();
            if (length < NARROWEST
                    || length > WIDEST
                    || !Character.isLowerCase(line.whole().charAt(line.start()))) continue;
            goingOn++;
            width = Math.max(width, length);
        }
        return pairs >= FEWEST_PAIRS && goingOn * 3 >= pairs ? width : 0;
    }

    private static boolean goesOn(Line line, Line next, int width) {
        if (next.afterBlank() || line.length() > WIDEST) return false;
        int word = 0;
        while (word < next.length() && !Line.isBlank(next.whole().charAt(next.start() + word))) word++;
        return line.length() + 1 + word > width - width / 10;
    }
}
