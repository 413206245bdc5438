package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.publish.rows.ProcessView;
import dev.readout.publish.words.Capital;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The states of a process as a stepped line.
 *
 * @param height in pixels; 0 when there is too little to draw
 * @param levels the states it was in, the furthest on top
 * @param strokes the line, horizontal and upright
 * @param points the reports that say so
 */
public record ProcessChart(int height, List<Level> levels, List<Stroke> strokes, List<Point> points) {

    private static final int TOP = 24;
    private static final int STEP = 26;

    /** A state and where its line runs. */
    public record Level(String name, int y) {}

    /** @param unsure whether the state it leads to is uncertain */
    public record Stroke(String x1, String x2, int y1, int y2, boolean unsure) {}

    /** @param hollow whether it is an outlet's own word */
    public record Point(String x, int y, boolean hollow, String label) {}

    /** Drawn when the process is known in two states on two days. */
    static ProcessChart of(ProcessView process, LaneAxis axis) {
        var steps = process.steps().stream()
                .filter(step -> day(step.on()).filter(axis.days()::holds).isPresent())
                .toList();
        var levels = steps.stream()
                .sorted(Comparator.comparingInt(ProcessView.Step::level).reversed())
                .map(step -> Capital.first(step.state()))
                .distinct()
                .toList();
        if (levels.size() < 2) return new ProcessChart(0, List.of(), List.of(), List.of());
        var drawn = new ArrayList<Level>();
        for (int i = 0; i < levels.size(); i++) drawn.add(new Level(levels.get(i), TOP + 16 + STEP * i));
        var points = steps.stream().map(step -> point(step, levels, axis)).toList();
        return new ProcessChart(TOP + 8 + STEP * levels.size(), drawn, strokes(steps, points, axis), points);
    }

    private static Optional<LocalDate> day(Interval on) {
        return on.to().or(on::from).map(Moment::date);
    }

    private static Point point(ProcessView.Step step, List<String> levels, LaneAxis axis) {
        int y = TOP + 16 + STEP * levels.indexOf(Capital.first(step.state()));
        var x = TimeAxis.percent(axis.days().middle(day(step.on()).orElseThrow()));
        return new Point(x, y, step.outlet(), step.state() + ", " + step.when());
    }

    private static List<Stroke> strokes(List<ProcessView.Step> steps, List<Point> points, LaneAxis axis) {
        var strokes = new ArrayList<Stroke>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            boolean unsure = !steps.get(i).doubt().isEmpty();
            strokes.add(new Stroke(from.x(), to.x(), from.y(), from.y(), unsure));
            strokes.add(new Stroke(to.x(), to.x(), from.y(), to.y(), unsure));
        }
        var end = axis.asOf();
        var last = points.getLast();
        boolean unsure = !steps.getLast().doubt().isEmpty();
        if (!end.isEmpty()) strokes.add(new Stroke(last.x(), end, last.y(), last.y(), unsure));
        return strokes;
    }
}
