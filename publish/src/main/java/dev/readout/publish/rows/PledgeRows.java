package dev.readout.publish.rows;

import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is due and promised: a group an outcome, what is overdue and what is next first. */
final class PledgeRows {

    private static final List<Pledge.Outcome.State> ORDER = List.of(
            Pledge.Outcome.State.OVERDUE,
            Pledge.Outcome.State.OPEN,
            Pledge.Outcome.State.LATE,
            Pledge.Outcome.State.KEPT,
            Pledge.Outcome.State.BROKEN,
            Pledge.Outcome.State.UNKNOWN);

    private final Dossier dossier;
    private final Telling telling;

    PledgeRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var state : ORDER) {
            if (state == Pledge.Outcome.State.OPEN) {
                add(groups, "Due next", rows(state, true));
                add(groups, "Open, at a day that is not named", rows(state, false));
            } else {
                add(groups, name(state), rows(state));
            }
        }
        return groups;
    }

    private static void add(List<Group> groups, String name, List<Row> rows) {
        if (!rows.isEmpty()) groups.add(Group.of(name, rows));
    }

    private static String name(Pledge.Outcome.State state) {
        return switch (state) {
            case OVERDUE -> "Overdue: the window is past, and no report was found that it was kept";
            case OPEN -> "Open";
            case LATE -> "Kept, but late";
            case KEPT -> "Kept";
            case BROKEN -> "Broken";
            case UNKNOWN -> "Past, and hardly to be reported";
        };
    }

    private List<Row> rows(Pledge.Outcome.State state) {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == state)
                .sorted(Comparator.comparing(PledgeRows::end))
                .map(this::row)
                .toList();
    }

    private List<Row> rows(Pledge.Outcome.State state, boolean dated) {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == state)
                .filter(pledge -> pledge.window().to().isPresent() == dated)
                .sorted(Comparator.comparing(PledgeRows::end))
                .map(this::row)
                .toList();
    }

    private static LocalDate end(Pledge pledge) {
        return pledge.window().to().map(Moment::date).orElse(LocalDate.MAX);
    }

    private Row row(Pledge pledge) {
        var latest = pledge.reports().getLast();
        var row = telling.row(pledge)
                .when(Telling.when(pledge.reports().getFirst().finding().madeOn()))
                .head(Capital.first(Terms.of(latest.finding().kind())))
                .who(who(pledge))
                .part("", telling.words(latest))
                .fact(due(pledge))
                .fact(latest.finding().hedged() ? "with reserve" : "")
                .fact(outcome(pledge))
                .evidence(evidence(pledge));
        if (pledge.reports().size() > 1) pledge.reports().forEach(report -> row.step(step(report)));
        if (!pledge.outcome().evidence().isEmpty()) row.step(outcomeStep(pledge));
        marks(pledge, row);
        return row.build();
    }

    private String who(Pledge pledge) {
        var voices = telling.voices();
        var last = pledge.reports().getLast();
        var holder = voices.names(pledge.holder());
        if (holder.isEmpty() || voices.isOwnReading(last)) return voices.whose(last);
        var by = voices.people(last);
        return by.isEmpty() || by.equals(holder) ? holder : holder + ", by the word of " + by;
    }

    /** When it is due, in days and in the words used. */
    private String due(Pledge pledge) {
        var words = pledge.reports().reversed().stream()
                .flatMap(report -> report.finding().due().map(span -> printed(report, span)).stream())
                .findFirst()
                .map(due -> " (‘" + due + "’)")
                .orElse("");
        if (pledge.window().to().isEmpty()) return words.isEmpty() ? "" : "due" + words;
        return "due" + Dates.when(pledge.window()) + words;
    }

    private String printed(Report<Commitment> report, Span words) {
        return Visible.line(dossier.words(new Evidence(report.article(), words)));
    }

    private String outcome(Pledge pledge) {
        var outcome = pledge.outcome();
        return switch (outcome.state()) {
            case OPEN -> open(pledge);
            case OVERDUE -> overdue(pledge);
            case KEPT, LATE, BROKEN -> Terms.of(outcome.state()) + Dates.when(outcome.on()) + sure(outcome);
            case UNKNOWN -> Visible.line(outcome.why());
        };
    }

    private static String sure(Pledge.Outcome outcome) {
        return outcome.confidence() >= 0.7 ? "" : " (uncertain: " + Visible.line(outcome.why()) + ")";
    }

    private String open(Pledge pledge) {
        return days(pledge, 1).map(days -> Count.of(days, "day") + " left").orElse("");
    }

    private String overdue(Pledge pledge) {
        return days(pledge, -1).map(days -> Count.of(days, "day") + " past").orElse("");
    }

    private Optional<Long> days(Pledge pledge, int sign) {
        if (dossier.asOf().isEmpty() || pledge.window().to().isEmpty()) return Optional.empty();
        long days = sign * ChronoUnit.DAYS.between(dossier.asOf().get(), end(pledge));
        return days < 0 ? Optional.empty() : Optional.of(days);
    }

    private static List<Evidence> evidence(Pledge pledge) {
        var evidence = new ArrayList<>(pledge.outcome().evidence());
        evidence.addAll(pledge.reports().getLast().evidence());
        return evidence;
    }

    private Row.Step step(Report<Commitment> report) {
        return telling.step(
                report, report.finding().madeOn(), Terms.of(report.finding().kind()));
    }

    private static Row.Step outcomeStep(Pledge pledge) {
        var outcome = pledge.outcome();
        return new Row.Step(
                Telling.when(outcome.on()),
                Terms.of(outcome.state()),
                Visible.line(outcome.why()),
                outcome.evidence(),
                "");
    }

    private void marks(Pledge pledge, Row.Builder row) {
        if (!pledge.window().isOpen()) {
            row.mark(new Row.Mark("window", pledge.window(), due(pledge), List.of()));
        }
        for (var report : pledge.reports()) {
            row.mark(new Row.Mark("made", report.finding().madeOn(), "made", report.evidence()));
        }
        var outcome = pledge.outcome();
        switch (outcome.state()) {
            case KEPT, LATE -> row.mark(new Row.Mark("kept", outcome.on(), outcome(pledge), outcome.evidence()));
            case BROKEN -> row.mark(new Row.Mark("rejected", outcome.on(), outcome(pledge), outcome.evidence()));
            case OVERDUE -> row.mark(new Row.Mark("overdue", after(pledge), "overdue", List.of()));
            case OPEN, UNKNOWN -> {}
        }
    }

    private Interval after(Pledge pledge) {
        return Interval.on(dossier.asOf().orElseGet(() -> end(pledge)));
    }
}
