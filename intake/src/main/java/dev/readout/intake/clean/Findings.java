package dev.readout.intake.clean;

import dev.readout.intake.date.PrintedDate;
import dev.readout.model.Claim;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an article has said of itself so far; the first word on each counts. Lives within one call. */
final class Findings {

    private Optional<Printed> title = Optional.empty();
    private Optional<Printed> outlet = Optional.empty();
    private Optional<Printed> byline = Optional.empty();
    private Optional<Printed> credit = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private final List<Claim> claims = new ArrayList<>();
    private boolean labelled;
    private Optional<Interval> believed = Optional.empty();
    private Optional<Published> updated = Optional.empty();

    void title(Sheet sheet, Printed headline) {
        title = Optional.of(headline);
        sheet.article().title(headline);
    }

    void outlet(Sheet sheet, Printed name) {
        if (outlet.isPresent()) return;
        outlet = Optional.of(name);
        sheet.article().outlet(name);
    }

    void byline(Sheet sheet, int index, Byline read) {
        if (byline.isPresent()) return;
        byline = Optional.of(sheet.printed(read.value(), index, read.from(), read.to()));
        sheet.article().byline(byline.get());
    }

    /** A date line that is the whole line. */
    void date(Sheet sheet, int index, DateLine read) {
        dateFrom(sheet, sheet.line(index).start(), read);
    }

    /** A date line that is a part of a line, from its character {@code from} on. */
    void datePart(Sheet sheet, int index, int from, DateLine read) {
        dateFrom(sheet, sheet.line(index).start() + from, read);
    }

    /** A date in the last part of a line. */
    void dateWithin(Sheet sheet, int index, String part, DateLine read) {
        var line = sheet.line(index);
        dateFrom(sheet, line.end() - part.length(), read);
    }

    private void dateFrom(Sheet sheet, int unit, DateLine read) {
        read.published().ifPresent(date -> {
            if (read.label() && !labelled) published = Optional.empty();
            labelled = labelled || read.label();
            published(publication(sheet, unit, date), sheet);
        });
        read.updated().ifPresent(date -> {
            if (updated.isEmpty()) {
                updated = Optional.of(publication(sheet, unit, date));
                sheet.article().updated(updated.get());
            }
        });
    }

    void published(Published date, Sheet sheet) {
        if (published.isPresent() && !isNarrower(date, published.get())) return;
        published = Optional.of(date);
        sheet.article().published(date);
    }

    /** A line that says when, but names no day. */
    void vagueDate(Sheet sheet, int index) {
        if (published.isPresent()) return;
        var line = sheet.line(index);
        var span = sheet.span(line.start(), line.end());
        sheet.article()
                .published(new Published(
                        Interval.open(),
                        Published.Precision.UNKNOWN,
                        List.of(span),
                        "its date line names no full date"));
    }

    /** Whether one gives the minute of the day that the other gives. */
    private static boolean isNarrower(Published minute, Published day) {
        return minute.precision() == Published.Precision.MINUTE
                && day.precision() == Published.Precision.DAY
                && minute.interval()
                        .from()
                        .map(Moment::date)
                        .equals(day.interval().from().map(Moment::date));
    }

    private static Published publication(Sheet sheet, int unit, PrintedDate date) {
        var span = sheet.span(unit + date.start(), unit + date.end());
        return new Published(date.interval(), date.precision(), List.of(span), date.reason());
    }

    void credit(Sheet sheet, Printed agency) {
        if (credit.isPresent()) return;
        credit = Optional.of(agency);
        sheet.article().credit(agency);
    }

    void inferOutlet(Sheet sheet, String name, String reason) {
        if (outlet.isEmpty()) sheet.article().outletInferred(new Inferred(name, reason));
    }

    /** Something that fields above the text say. */
    void claim(Claim claim) {
        claims.add(claim);
    }

    List<Claim> claims() {
        return claims;
    }

    /** Takes a time of publication from elsewhere for what later readers compare with. */
    void believe(Interval publishedOn) {
        believed = Optional.of(publishedOn);
    }

    Optional<Published> published() {
        return published;
    }

    /** When it came out, as far as is known by now. */
    Optional<Interval> publishedOn() {
        return believed.or(() -> published.map(Published::interval));
    }

    boolean hasUpdate() {
        return updated.isPresent();
    }

    /** Whether the date of publication is printed with a word such as "Published". */
    boolean hasLabelledDate() {
        return labelled;
    }

    boolean hasByline() {
        return byline.isPresent();
    }

    boolean hasDate() {
        return published.isPresent();
    }

    Optional<Printed> title() {
        return title;
    }

    Optional<Printed> outlet() {
        return outlet;
    }

    Optional<Printed> byline() {
        return byline;
    }
}
