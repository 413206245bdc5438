package dev.readout.publish.page;

import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.words.Visible;
import java.util.List;
import java.util.function.Function;

/**
 * One article of a dossier on a page of its own.
 *
 * @param style style sheet and the rules that its words need
 * @param name the dossier's
 * @param dossier where the dossier is shown, as of the same day
 * @param article its words with what was found in them
 * @param earlier the article published before; its address is empty when there is none
 * @param later the one after
 */
public record ReaderView(Style style, String name, String dossier, ArticleView article, Link earlier, Link later) {

    private static final Link NONE = new Link("", "");

    /**
     * @param at words that a link leads to, if it does
     * @param addressOf where an article of this dossier is shown
     */
    public static ReaderView of(
            Dossier dossier, ArticleId id, List<Span> at, String address, Function<ArticleId, String> addressOf) {
        var addresses = new Addresses(dossier);
        var reading = dossier.reading(id);
        addresses.point(id, at);
        int place = dossier.readings().indexOf(reading);
        return new ReaderView(
                Style.of(addresses.slots(reading)),
                Visible.line(dossier.name()),
                address,
                new ShowArticles(dossier, addresses).article(reading),
                place == 0 ? NONE : link(dossier.readings().get(place - 1), addressOf),
                place == dossier.readings().size() - 1
                        ? NONE
                        : link(dossier.readings().get(place + 1), addressOf));
    }

    private static Link link(Reading reading, Function<ArticleId, String> addressOf) {
        return new Link(addressOf.apply(reading.article().id()), Titles.of(reading.article()));
    }
}
