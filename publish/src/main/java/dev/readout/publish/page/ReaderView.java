package dev.readout.publish.page;

import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * One article of a dossier on a page of its own.
 *
 * @param style style sheet and the rules that its words need
 * @param name the dossier's
 * @param dossier where the dossier is shown, as of the same day
 * @param add where a person adds what no reader found, to be followed by where the words stand; empty for who may not
 * @param article its words with what was found in them
 * @param layers what else can be shown in its words
 * @param earlier the article published before; its address is empty when there is none
 * @param later the one after
 */
public record ReaderView(
        Style style,
        String name,
        String dossier,
        String add,
        ArticleView article,
        List<Layer> layers,
        Link earlier,
        Link later) {

    private static final Link NONE = new Link("", "");

    /**
     * @param at words that a link leads to, if it does
     * @param address where the dossier is shown
     * @param add where a person adds what no reader found; empty for who may not
     * @param addressOf where an article of this dossier is shown
     */
    public static ReaderView of(
            Dossier dossier,
            ArticleId id,
            List<Span> at,
            String address,
            String add,
            Function<ArticleId, String> addressOf) {
        var addresses = new Addresses(dossier, true);
        var reading = dossier.reading(id);
        addresses.point(id, at);
        int place = dossier.readings().indexOf(reading);
        return new ReaderView(
                Style.of(addresses.slots(reading)),
                Visible.line(dossier.name()),
                address,
                add,
                new ShowArticles(dossier, addresses).article(reading),
                layers(reading),
                place == 0 ? NONE : link(dossier.readings().get(place - 1), addressOf),
                place == dossier.readings().size() - 1
                        ? NONE
                        : link(dossier.readings().get(place + 1), addressOf));
    }

    /**
     * Findings of one sort, shown in the words of the article when somebody asks for them.
     *
     * @param section names it, as every format does
     * @param name what it is called
     * @param count how many there are
     */
    public record Layer(String section, String name, int count) {}

    private static List<Layer> layers(Reading reading) {
        var counts = new LinkedHashMap<String, Integer>();
        reading.policy().all().forEach(finding -> counts.merge(finding.section(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Layer(entry.getKey(), Capital.first(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Link link(Reading reading, Function<ArticleId, String> addressOf) {
        return new Link(addressOf.apply(reading.article().id()), Titles.of(reading.article()));
    }
}
