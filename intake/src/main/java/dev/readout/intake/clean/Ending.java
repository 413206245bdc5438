package dev.readout.intake.clean;

import java.util.Optional;

/**
 * Reads the end of an article: cut bylines, agency credits, biographies, a date line. Threads may share it.
 */
final class Ending {

    private static final int LINES = 8;

    private final DateLines dates;
    private final Bylines bylines;
    private final Agencies agencies;

    Ending(DateLines dates, Bylines bylines, Agencies agencies) {
        this.dates = dates;
        this.bylines = bylines;
        this.agencies = agencies;
    }

    void read(Sheet sheet, Findings found) {
        int from = Math.max(0, sheet.size() - LINES);
        for (int i = from; i < sheet.size(); i++) {
            if (sheet.isBody(i) && !sheet.line(i).isLong()) readLine(sheet, i, found);
        }
        lastBody(sheet, from).ifPresent(index -> cutCredit(sheet, index));
    }

    private void readLine(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        var byline = bylines.read(line);
        if (byline.isPresent()) {
            sheet.mark(index, Role.BYLINE);
            found.byline(sheet, index, byline.get());
        } else if (agencies.creditLine(line).isPresent()) {
            sheet.mark(index, Role.CREDIT);
            var agency = Agencies.bare(line);
            int at = line.indexOf(agency);
            sheet.article().credit(sheet.printed(agency, index, at, at + agency.length()));
        } else if (isAddress(line) || isBiography(line, found)) {
            sheet.mark(index, Role.BYLINE);
        } else {
            dates.read(line)
                    .filter(date -> date.label() || index == sheet.size() - 1)
                    .ifPresent(date -> {
                        sheet.mark(index, Role.DATE);
                        found.date(sheet, index, date);
                    });
        }
    }

    /** An e-mail address or a handle, with a name or alone. */
    static boolean isAddress(String line) {
        return line.indexOf('@') >= 0 && Words.of(line).size() <= 8 && !Quotes.open(line);
    }

    /** A sentence about the author in a paragraph of its own: "Ann Lee is a fellow of …". */
    private static boolean isBiography(String line, Findings found) {
        if (found.byline().isEmpty()) return false;
        var bare = Agencies.bare(line);
        for (var name : found.byline().get().value().split(", ")) {
            var rest = bare.startsWith(name) ? bare.substring(name.length()) : "";
            if (rest.startsWith(" is ")
                    || rest.startsWith(", ")
                    || rest.startsWith(" covers ")
                    || rest.startsWith(" reports ")
                    || rest.startsWith(" was ")
                    || rest.startsWith(" writes ")
                    || rest.startsWith(" can be ")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> lastBody(Sheet sheet, int from) {
        for (int i = sheet.size() - 1; i >= from; i--) {
            if (sheet.isBody(i)) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** "… on Monday. — Reuters", "… on Monday. (AP)". */
    private void cutCredit(Sheet sheet, int index) {
        var line = sheet.line(index);
        var closing = line.closing();
        int at = Math.max(closing.lastIndexOf(". "), Math.max(closing.lastIndexOf(".” "), closing.lastIndexOf(".\" ")));
        at = Math.max(at, Math.max(closing.lastIndexOf(".—"), closing.lastIndexOf(".-")));
        if (at < 0) return;
        int from = at + 1;
        while (from < closing.length() && "”\" ".indexOf(closing.charAt(from)) >= 0) from++;
        var last = closing.substring(from);
        if (agencies.creditLine(last).isEmpty() || Agencies.bare(last).length() == last.length()) return;
        var agency = Agencies.bare(last);
        int agencyAt = line.length() - closing.length() + closing.indexOf(agency, from);
        sheet.article().credit(sheet.printed(agency, index, agencyAt, agencyAt + agency.length()));
        sheet.cutEnd(index, line.end() - last.length());
    }
}
