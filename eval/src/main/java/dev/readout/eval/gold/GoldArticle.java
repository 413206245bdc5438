package dev.readout.eval.gold;

import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annotated article.
 *
 * @param id short name
 * @param file name of its text file
 * @param title headline, absent when the article has none
 * @param outlet who published it, absent when it does not say
 * @param byline authors
 * @param published when it came out, absent when it does not say
 * @param placed when an article that does not say it came out, as its neighbours tell
 * @param updated when it was changed, absent when it does not say
 * @param furniture what is not the report; the title is not among it
 * @param actors everyone in the gold, by id, each with the forms of this article
 * @param mentions in the order of the gold
 * @param times in the order of the gold
 * @param statements in the order of the gold
 * @param words what must stand at some spans, to check that the gold is of this very text
 */
public record GoldArticle(
        String id,
        String file,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<Moment> published,
        Optional<Interval> placed,
        Optional<Moment> updated,
        List<Span> furniture,
        Map<String, GoldActor> actors,
        List<GoldMention> mentions,
        List<GoldTime> times,
        List<GoldStatement> statements,
        Map<Span, String> words) {

    public GoldArticle {
        furniture = List.copyOf(furniture);
        actors = Map.copyOf(actors);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        words = Map.copyOf(words);
    }

    /** Whether it says when it came out. */
    public boolean isDated() {
        return published.isPresent();
    }

    /**
     * Refuses a text that is not the one the gold was made on.
     *
     * @throws CorpusException when other words stand where the gold's should
     */
    void requireFits(Text text) {
        words.forEach((span, expected) -> {
            if (span.end() > text.length() || !text.slice(span).equals(expected)) {
                throw new CorpusException(
                        "the gold is of another text: " + file + " does not have \"" + expected + "\" at " + span);
            }
        });
    }
}
