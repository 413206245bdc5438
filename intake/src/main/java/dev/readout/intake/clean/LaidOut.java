package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.model.Printed;

/** Reads the lines of which the markup says what they are. Threads may share it. */
final class LaidOut {

    private final DateLines dates;
    private final Bylines bylines;
    private final DateReader reader = new DateReader();

    LaidOut(DateLines dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    void read(Sheet sheet, Findings found) {
        for (int i = 0; i < sheet.size(); i++) {
            int index = i;
            sheet.layout().of(sheet.line(i)).ifPresent(part -> read(sheet, index, part, found));
        }
    }

    private void read(Sheet sheet, int index, Layout.Part part, Findings found) {
        var line = sheet.line(index);
        switch (part) {
            case TITLE -> {
                sheet.mark(index, Role.TITLE);
                var whole = line.whole().substring(line.start(), line.end());
                found.title(sheet, new Printed(whole, sheet.span(line.start(), line.end())));
            }
            case BYLINE -> {
                sheet.mark(index, Role.BYLINE);
                bylines.read(line.opening())
                        .or(() -> bylines.readBare(line.opening()))
                        .ifPresent(byline -> found.byline(sheet, index, byline));
                readDate(sheet, index, found);
            }
            case DATE -> {
                sheet.mark(index, Role.DATE);
                readDate(sheet, index, found);
            }
            case CAPTION -> sheet.mark(index, Role.CAPTION);
        }
    }

    private void readDate(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        var printed = reader.in(line);
        if (!printed.isEmpty()) found.date(sheet, index, dates.sort(line, printed));
    }
}
