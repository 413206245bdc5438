package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.intake.date.PrintedDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines that say by whom and when: "By Ann Lee", "Published: 2019-06-04", "Written by Ann Lee on June 4,
 * 2019", "4 June 2019 by Ann Lee". Threads may share it.
 */
final class SignLines {

    private static final int LONGEST = 160;

    private final DateLines dates;
    private final Bylines bylines;
    private final DateReader reader = new DateReader();

    SignLines(DateLines dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    /**
     * @param byline places in the line
     * @param date places in the line
     */
    record Sign(Optional<Byline> byline, Optional<DateLine> date) {
        boolean isEmpty() {
            return byline.isEmpty() && date.isEmpty();
        }
    }

    boolean isVague(String line) {
        return dates.isVague(line);
    }

    Sign read(String line) {
        var date = dates.read(line);
        if (date.isPresent()) return new Sign(Optional.empty(), date);
        var printed = line.length() <= LONGEST ? reader.in(line) : List.<PrintedDate>of();
        if (printed.isEmpty()) return new Sign(bylines.read(line), Optional.empty());
        var byline = beside(line, printed);
        return new Sign(byline, byline.map(names -> dates.sort(line, printed)));
    }

    /** The byline before the first date or after the last, without the labels and marks between. */
    private Optional<Byline> beside(String line, List<PrintedDate> printed) {
        int before = dates.endWithoutLabels(line, printed.getFirst().start());
        int after = pastMarks(line, printed.getLast().end());
        return bylines.read(line.substring(0, before))
                .or(() -> bylines.read(line.substring(after)).map(byline -> byline.movedBy(after)));
    }

    private static int pastMarks(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) at++;
        return at;
    }
}
