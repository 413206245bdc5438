package dev.readout.publish.page;

import java.util.List;

/**
 * What the coverage holds, on half a screen.
 *
 * @param summary counts, in one sentence
 * @param facts first and last day, what is dated, what is uncertain
 * @param speakers who spoke most
 * @param newest the latest acts of speech, the newest first
 * @param several what most outlets report
 * @param placed articles that give no date, with where they were placed
 */
public record GlanceView(
        String summary,
        List<ArticleView.Fact> facts,
        List<Share> speakers,
        List<Line> newest,
        List<Line> several,
        List<Placed> placed) {

    /** A party's part of what is said: its name, where the name leads, how often, and that in per cent of the most. */
    public record Share(String name, String href, long count, int percent) {}

    /** One act of speech in a line: when, who, the beginning of the words, where they stand. */
    public record Line(
            String when,
            String speaker,
            String words,
            boolean quoted,
            String href,
            String paragraph,
            String reported) {}

    /** An article without a date of its own. */
    public record Placed(String letter, String title, String when, String reason) {}
}
