package dev.readout.publish.page;

import java.util.List;

/**
 * An article as the page shows it: its words, whole, with what was found in them.
 *
 * @param letter its letter, which is also its place on the page
 * @param title its headline, or its file's name
 * @param facts who published it, when, and how that is known
 * @param language BCP 47, empty when not known
 * @param height the class that tells its height
 * @param strays targets whose words stand in no paragraph
 * @param paragraphs headline, paragraphs and furniture, in the order of the text
 */
public record ArticleView(
        String letter,
        String title,
        List<Fact> facts,
        String language,
        String height,
        List<Run.Target> strays,
        Iterable<ParagraphView> paragraphs) {

    /** Something known of the article, and what it is called. */
    public record Fact(String name, String value) {}

    /**
     * @param id its place: the article's letter and its number, empty when it has none
     * @param number what stands beside it
     * @param kind its class: {@code ti} headline, {@code fu} furniture, empty for the report
     * @param start where it begins in the article's text, in code points
     * @param end where it ends
     */
    public record ParagraphView(
            String id,
            String number,
            String kind,
            int start,
            int end,
            List<Run> runs,
            List<Note> notes,
            List<Found> found) {

        /** Whether it is part of the report, or its headline. */
        public boolean isReport() {
            return !kind.equals("fu");
        }
    }

    /** A finding that begins in a paragraph: what it is, the place of its words here, the place of its line. */
    public record Found(String name, String words, String line) {}

    /**
     * What stands beside a paragraph for a statement that begins in it.
     *
     * @param speaker who is reported to say it
     * @param manner in a word or two
     * @param words the place of its words, here
     * @param line its place in who said what
     */
    public record Note(String speaker, String manner, String words, String line) {}
}
