package dev.readout.publish.page;

import java.util.List;

/**
 * The timeline, as a drawing and as a table.
 *
 * <p>Places along the axis are per cent of the width, so that a drawing stretches and its text keeps its size.
 *
 * @param description what is drawn, in a sentence, for those who do not see it
 * @param height in pixels; 0 when there is nothing to draw, because nothing is dated
 * @param ticks along the axis
 * @param asOf where the dossier ends, absent (empty) when not known
 * @param asOfLabel "as of 12 Jun"
 * @param groups who spoke, who published
 * @param notes what is not drawn, and where it stands
 * @param rows the same day by day
 */
public record ChartView(
        String description,
        int height,
        List<Tick> ticks,
        String asOf,
        String asOfLabel,
        List<Group> groups,
        List<String> notes,
        List<Row> rows) {

    /** A line across the drawing; its label is empty where there is no room for one. */
    public record Tick(String x, String label) {}

    /** Lanes under a heading. */
    public record Group(String name, int y, List<Lane> lanes) {}

    /** One line of the drawing. */
    public record Lane(String name, int y, List<Mark> marks) {

        /** Where its marks stand. */
        public int middle() {
            return y + 12;
        }
    }

    /**
     * @param kind {@code dot} on a day, {@code bar} within an interval
     * @param shape class names
     * @param x its middle, or where a bar begins
     * @param width of a bar
     * @param radius of a dot, in pixels
     * @param href where it leads
     * @param label what it is, in words
     * @param text beside it, empty where there is no room
     */
    public record Mark(
            String kind, String shape, String x, String width, String radius, String href, String label, String text) {}

    /** Something that came about, and the place of its line. */
    public record Happening(String label, String href) {}

    /** One day: what was published (letters), what came about, how much was said. */
    public record Row(String day, List<String> published, List<Happening> happened, long said, String href) {

        Row saying(long number, String where) {
            return new Row(day, published, happened, number, where);
        }
    }
}
