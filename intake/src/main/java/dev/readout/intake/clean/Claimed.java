package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.intake.date.PrintedDate;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Published.Precision;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes from what the carrier of an article claims (its page's metadata, its feed) what the article does not print, and
 * what it says more narrowly. Threads may share it.
 *
 * <p>What is printed goes before what is claimed, but for one thing: a date without a label in the text of a page may be
 * that of any story, so there the page's own word goes first.
 */
final class Claimed {

    private static final int REACH_OF_NAMES = 2000;

    private final Agencies agencies;
    private final DateReader reader = new DateReader();

    Claimed(Agencies agencies) {
        this.agencies = agencies;
    }

    void read(Sheet sheet, Findings found, List<Claim> claims) {
        first(claims, What.OUTLET)
                .ifPresent(claim -> found.inferOutlet(sheet, claim.value(), claim.where() + " names it"));
        authors(sheet, found, claims);
        published(sheet, found, claims);
        updated(sheet, found, claims);
    }

    private static Optional<Claim> first(List<Claim> claims, What what) {
        return claims.stream().filter(claim -> claim.what() == what).findFirst();
    }

    private void authors(Sheet sheet, Findings found, List<Claim> claims) {
        if (found.hasByline()) return;
        var where = first(claims, What.AUTHOR).map(Claim::where);
        if (where.isEmpty()) return;
        var names = claims.stream()
                .filter(claim -> claim.what() == What.AUTHOR && claim.where().equals(where.get()))
                .map(Claim::value)
                .filter(name ->
                        !agencies.isAgency(name) && name.chars().anyMatch(Character::isLetter) && !name.contains("://"))
                .distinct()
                .toList();
        if (names.isEmpty()) return;
        var value = String.join(", ", names);
        printedNames(sheet, names)
                .ifPresentOrElse(
                        span -> sheet.article().byline(new Printed(value, span)),
                        () -> sheet.article()
                                .bylineInferred(new Inferred(
                                        value, where.get() + " names " + (names.size() > 1 ? "them" : "the author"))));
    }

    /** Where all the names stand in one line of the head that is not the report's. */
    private static Optional<Span> printedNames(Sheet sheet, List<String> names) {
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            if (line.start() > REACH_OF_NAMES) break;
            if (sheet.isBody(i) || sheet.is(i, Role.TITLE) || line.isLong()) continue;
            int from = Integer.MAX_VALUE;
            int to = -1;
            boolean all = true;
            for (var name : names) {
                int at = line.opening().indexOf(name);
                all = all && at >= 0;
                from = Math.min(from, at);
                to = Math.max(to, at + name.length());
            }
            if (all) return Optional.of(sheet.span(line.start() + from, line.start() + to));
        }
        return Optional.empty();
    }

    private void published(Sheet sheet, Findings found, List<Claim> claims) {
        var claim = first(claims, What.PUBLISHED);
        var date = claim.flatMap(this::date);
        if (date.isEmpty()) return;
        var printed = found.published();
        boolean trusted = printed.isPresent()
                && (found.hasLabelledDate() || sheet.layout().isPlain());
        if (trusted && !sameDay(printed.get(), date.get())) return;
        if (printed.isPresent() && nextDay(printed.get(), date.get())) return;
        var evidence = printed.filter(p -> sameDay(p, date.get()))
                .map(Published::evidence)
                .orElse(List.of());
        if (printed.isPresent() && !evidence.isEmpty() && printed.get().precision() == Precision.MINUTE) return;
        sheet.article()
                .published(new Published(
                        date.get().interval(),
                        date.get().precision(),
                        evidence,
                        claim.get().where() + " says so"));
        found.believe(date.get().interval());
    }

    private void updated(Sheet sheet, Findings found, List<Claim> claims) {
        if (found.hasUpdate()) return;
        var claim = first(claims, What.UPDATED);
        var date = claim.flatMap(this::date);
        if (date.isEmpty() || date.get().interval().from().isEmpty()) return;
        var published = found.publishedOn().flatMap(Interval::to);
        if (published.isPresent() && date.get().interval().from().get().compareTo(published.get()) <= 0) return;
        sheet.article()
                .updated(new Published(
                        date.get().interval(),
                        date.get().precision(),
                        List.of(),
                        claim.get().where() + " says so"));
    }

    private Optional<PrintedDate> date(Claim claim) {
        var value = claim.value();
        if (value.length() == 8 && value.chars().allMatch(Character::isDigit)) {
            value = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6);
        }
        return reader.in(value).stream().findFirst();
    }

    private static boolean sameDay(Published printed, PrintedDate claimed) {
        return days(printed.interval()).equals(days(claimed.interval()));
    }

    /** Whether the two are a day apart, as the same moment is in two time zones: then the printed one is the outlet's. */
    private static boolean nextDay(Published printed, PrintedDate claimed) {
        var one = days(printed.interval());
        var other = days(claimed.interval());
        if (one.size() != 2 || other.size() != 2) return false;
        return Math.abs(one.getFirst().toEpochDay() - other.getFirst().toEpochDay()) == 1;
    }

    private static List<LocalDate> days(Interval interval) {
        var days = new ArrayList<LocalDate>();
        interval.from().map(Moment::date).ifPresent(days::add);
        interval.to().map(Moment::date).ifPresent(days::add);
        return days;
    }
}
