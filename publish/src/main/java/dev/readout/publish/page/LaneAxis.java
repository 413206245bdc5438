package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.publish.rows.Row;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The axis that the lanes of a section share. */
public final class LaneAxis {

    private static final double ROOM_OF_A_LABEL = 60;

    private final TimeAxis axis;
    private final Optional<LocalDate> asOf;

    LaneAxis(TimeAxis axis, Optional<LocalDate> asOf) {
        this.axis = axis;
        this.asOf = asOf.filter(axis::holds);
    }

    TimeAxis days() {
        return axis;
    }

    /** Lines across the lanes, some with a label. */
    public List<ChartView.Tick> ticks() {
        return axis.ticks(asOf.map(axis::end).filter(x -> x > ROOM_OF_A_LABEL).orElse(200.0));
    }

    /** Where the dossier's day ends; empty when it is not on the axis. */
    public String asOf() {
        return asOf.map(axis::end).map(TimeAxis::percent).orElse("");
    }

    public String asOfLabel() {
        return asOf.map(day -> "as of " + Dates.withoutYear(day)).orElse("");
    }

    /** Where the marks of a row stand; what is not dated is not drawn. */
    public LaneView lane(Row row) {
        return new LaneView(
                row.marks().stream()
                        .filter(mark -> mark.shape().equals("window"))
                        .map(this::bar)
                        .toList(),
                row.marks().stream()
                        .filter(mark ->
                                !mark.shape().equals("window") && day(mark.on()).isPresent())
                        .map(this::dot)
                        .toList());
    }

    private static Optional<LocalDate> day(Interval on) {
        return on.to().or(on::from).map(Moment::date);
    }

    private LaneView.Bar bar(Row.Mark mark) {
        double from = mark.on().from().map(Moment::date).map(axis::start).orElse(0.0);
        double to = mark.on().to().map(Moment::date).map(axis::end).orElse(100.0);
        boolean open = mark.on().to().filter(end -> axis.holds(end.date())).isEmpty();
        return new LaneView.Bar(TimeAxis.percent(from), TimeAxis.percent(Math.max(0.8, to - from)), open, mark.label());
    }

    private LaneView.Dot dot(Row.Mark mark) {
        var day = day(mark.on()).orElseThrow();
        return new LaneView.Dot(
                mark.shape(), TimeAxis.percent(axis.middle(day)), mark.label() + ", " + Dates.brief(mark.on()));
    }
}
