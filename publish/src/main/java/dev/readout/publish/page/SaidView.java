package dev.readout.publish.page;

import java.util.List;

/**
 * Who said what: acts of speech by month and day, with the ways to see fewer of them.
 *
 * @param speakers one for each party that spoke more than once, the most spoken of first
 * @param outlets one for each outlet
 * @param sorts by how they are reported ("in several articles", "uncertain")
 * @param others parties that have no filter: their name leads to what they said
 * @param months in the order of time, those without a month last
 */
public record SaidView(
        List<Filter> speakers, List<Filter> outlets, List<Filter> sorts, List<Name> others, List<Month> months) {

    /**
     * A way to see fewer acts of speech, as a link.
     *
     * @param id its place: the page shows what it names while it is the target
     * @param name what it shows
     * @param count how many acts of speech it shows
     * @param mark the class of what it shows
     */
    public record Filter(String id, String name, long count, String mark) {}

    /** A party, and where a link from its name leads; empty when nowhere. */
    public record Name(String name, String href, long count) {}

    public record Month(String id, String name, long count, String marks, List<Day> days) {}

    /**
     * @param id its place, and its filter
     * @param height the class that tells its height
     * @param exact what was said on it; made when asked for
     * @param looseName what stands above the loose ones, empty when nothing need
     * @param loose what was said by then; made when asked for
     */
    public record Day(
            String id,
            String name,
            String shortName,
            long count,
            String height,
            String marks,
            Iterable<UtteranceView> exact,
            String looseName,
            Iterable<UtteranceView> loose) {}
}
