package dev.readout.search;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something found, with what is shown of it.
 *
 * @param kind what it is
 * @param article the article that it stands in
 * @param source where that article came from
 * @param id of the finding within its article's reading; the article's own for an article
 * @param label what sort it is, in the spelling of the formats: {@code assertion}, {@code promise}, {@code ruled_out}
 * @param title of the article; empty if it has none
 * @param outlet that published it
 * @param published when
 * @param actors who says, promises or moves it
 * @param words of a finding all its words; of an article the sentence that matches best
 * @param at where the words stand in the article's text
 * @param matches the words that match, as code points of {@code words}
 */
public record Hit(
        Kind kind,
        ArticleId article,
        String source,
        String id,
        String label,
        String title,
        Optional<String> outlet,
        Interval published,
        List<String> actors,
        String words,
        Span at,
        List<Span> matches) {

    public Hit {
        actors = List.copyOf(actors);
        matches = List.copyOf(matches);
    }
}
