package dev.readout.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a page shows above a dossier when it stands at a desk, where it can be asked for another day; on its own, as a file, it
 * has none of this.
 *
 * @param address the dossier's, without a slash at its end; empty for a page on its own
 * @param asOf the day it was asked for, ISO
 * @param known the day by which things had to be known at the desk, ISO; empty where nobody asked for that
 * @param question what asks for the same at the end of an address; empty for today
 * @param standing how that day came about, to follow "As of 3 May 2019"
 * @param days other days to ask for
 * @param links the same dossier in other forms
 * @param published the days on which articles came out, each leading to the dossier as of that day
 * @param corrected what people decided on what has a place on the page, by that place, and what changed of it
 * @param notice that something changed since somebody looked, and where that is shown; empty when nothing did
 * @param live where changes are told as they happen, and where they are then shown; empty where they are not
 * @param news what changed since the look that was asked for
 * @param decides whether whoever looks may correct
 */
public record DeskBar(
        String address,
        String asOf,
        String known,
        String question,
        String standing,
        List<Link> days,
        List<Link> links,
        List<Link> published,
        Map<String, List<Note>> corrected,
        Link notice,
        Link live,
        News news,
        boolean decides) {

    /** Of a page on its own. */
    public static final DeskBar NONE = new DeskBar(
            "",
            "",
            "",
            "",
            ", the last day of the coverage",
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            new Link("", ""),
            new Link("", ""),
            News.NONE,
            false);

    /** Where something leads and what it is called. */
    public record Link(String href, String name) {}

    /**
     * What a person decided.
     *
     * @param kind corrected, confirmed, note
     * @param words what, what stood there before, who and why
     * @param href where it stands in the log
     */
    public record Note(String kind, String words, String href) {}

    /**
     * What changed since a look at the dossier.
     *
     * @param since when that was, in words; empty where nobody asked
     * @param told what changed, the weightiest first
     * @param uncertain the same of lines that are uncertain
     * @param articles that came in
     * @param rulings what people decided
     */
    public record News(String since, List<Told> told, List<Told> uncertain, List<Link> articles, List<Link> rulings) {

        public static final News NONE = new News("", List.of(), List.of(), List.of(), List.of());

        public News {
            told = List.copyOf(told);
            uncertain = List.copyOf(uncertain);
            articles = List.copyOf(articles);
            rulings = List.copyOf(rulings);
        }

        /** Whether nothing is otherwise. */
        public boolean isNothing() {
            return told.isEmpty() && uncertain.isEmpty() && articles.isEmpty() && rulings.isEmpty();
        }
    }

    /**
     * A change.
     *
     * @param href the line that it is of
     * @param words what that line is about
     * @param reason what changed and why
     */
    public record Told(String href, String words, String reason) {}

    public DeskBar {
        days = List.copyOf(days);
        links = List.copyOf(links);
        published = List.copyOf(published);
        corrected = Map.copyOf(corrected);
    }

    /**
     * The same with what changed.
     *
     * @param beside what stands beside what changed, by its place
     */
    public DeskBar telling(Link told, Link follow, News changes, Map<String, List<Note>> beside) {
        var notes = new HashMap<>(corrected);
        beside.forEach((place, some) -> notes.merge(
                place,
                some,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return new DeskBar(
                address, asOf, known, question, standing, days, links, published, notes, told, follow, changes,
                decides);
    }

    /** What people decided on what has this place. */
    public List<Note> notes(String id) {
        return corrected.getOrDefault(id, List.of());
    }

    /**
     * Where a person decides on what has this place on the page; nothing on a page of its own, nor of what was known earlier, nor for who
     * may only look.
     */
    public String rule(String id) {
        return isThere() && known.isEmpty() && decides
                ? address + "/rule" + (question.isEmpty() ? "?" : question + "&") + "on=" + id
                : "";
    }

    /** Whether the page stands at a desk. */
    public boolean isThere() {
        return !address.isEmpty();
    }
}
