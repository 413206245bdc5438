package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws the timeline: a lane for each kind of what came about, for each of those who spoke most and for each of the outlets with most articles.
 *
 * <p>The axis reaches from the first to the last publication, and somewhat before for what was said earlier. What does
 * not fit is counted in a note, never dropped silently.
 */
final class DrawChart {

    private static final int SPEAKERS = 6;
    private static final int OUTLETS = 8;
    private static final int TOP = 30;
    private static final int HEADING = 32;
    private static final int LANE = 34;

    private final Dossier dossier;
    private final Lanes lanes;

    DrawChart(Dossier dossier, Addresses addresses) {
        this.dossier = dossier;
        this.lanes = new Lanes(dossier, addresses);
    }

    ChartView view() {
        var rows = new ChartRows(dossier, lanes.addresses()).rows();
        var axis = new CoverageAxis(dossier).reported();
        if (axis.isEmpty()) {
            return new ChartView(
                    "",
                    0,
                    List.of(),
                    "",
                    "",
                    List.of(),
                    List.of("No article and nothing said has a date that is known."),
                    rows);
        }
        var groups = new ArrayList<ChartView.Group>();
        int y = TOP;
        var happened = new EventLanes(dossier).lanes(axis.get());
        if (!happened.isEmpty()) groups.add(group("What came about", y, happened));
        y += happened.isEmpty() ? 0 : HEADING + LANE * happened.size() + 6;
        var said = lanes.said(axis.get(), SPEAKERS);
        if (!said.isEmpty()) groups.add(group("Who spoke", y, said));
        y += said.isEmpty() ? 0 : HEADING + LANE * said.size() + 6;
        var published = lanes.published(axis.get(), OUTLETS);
        if (!published.isEmpty()) groups.add(group("Who published", y, published));
        y += published.isEmpty() ? 0 : HEADING + LANE * published.size();
        return new ChartView(
                description(axis.get()),
                y + 6,
                axis.get()
                        .ticks(dossier.asOf()
                                .filter(axis.get()::holds)
                                .map(axis.get()::end)
                                .orElse(200.0)),
                asOf(axis.get()),
                dossier.asOf().map(day -> "as of " + Dates.withoutYear(day)).orElse(""),
                groups,
                notes(axis.get()),
                rows);
    }

    private static ChartView.Group group(String name, int y, Map<String, List<ChartView.Mark>> lanes) {
        var drawn = new ArrayList<ChartView.Lane>();
        int at = y + HEADING;
        for (var lane : lanes.entrySet()) {
            drawn.add(new ChartView.Lane(lane.getKey(), at, lane.getValue()));
            at += LANE;
        }
        return new ChartView.Group(name, y + 12, drawn);
    }

    private String asOf(TimeAxis axis) {
        return dossier.asOf()
                .filter(axis::holds)
                .map(axis::end)
                .map(TimeAxis::percent)
                .orElse("");
    }

    private String description(TimeAxis axis) {
        return "From %s to %s: %s by speaker, %s by outlet; each mark is a link. The same stands in the table below."
                .formatted(
                        Dates.brief(axis.first()),
                        Dates.brief(axis.last()),
                        Count.of(dossier.utterances().size(), "act of speech", "acts of speech"),
                        Count.of(dossier.readings().size(), "article"));
    }

    private List<String> notes(TimeAxis axis) {
        var notes = new ArrayList<String>();
        long before = dossier.utterances().stream()
                .filter(said -> isBefore(said.on(), axis.first()))
                .count();
        if (before > 0) {
            notes.add(Count.of(before, "act of speech", "acts of speech") + " before " + Dates.brief(axis.first())
                    + (before == 1 ? " is" : " are") + " not drawn.");
        }
        long loose = dossier.utterances().stream()
                .filter(said -> !Lanes.isDrawn(axis, said.on()) && !isBefore(said.on(), axis.first()))
                .count();
        if (loose > 0) {
            notes.add(Count.of(loose, "act of speech has", "acts of speech have")
                    + " no last day on the drawing and no mark.");
        }
        long undated = dossier.readings().stream()
                .filter(reading -> reading.article().published().interval().isOpen())
                .count();
        if (undated > 0) notes.add(Count.of(undated, "article has", "articles have") + " no date and no mark.");
        return notes;
    }

    private static boolean isBefore(Interval on, LocalDate day) {
        return on.to().map(Moment::date).filter(day::isAfter).isPresent();
    }
}
