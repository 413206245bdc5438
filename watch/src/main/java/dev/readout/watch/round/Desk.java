package dev.readout.watch.round;

import dev.readout.intake.feed.Feed;
import dev.readout.intake.fetch.Fetch;
import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.pipeline.Stage;
import dev.readout.store.Store;
import dev.readout.watch.belong.Belonging;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What a round works with.
 *
 * @param store where everything is kept
 * @param fetch asks the web
 * @param feeds reads feeds
 * @param documents reads pages
 * @param reader reads articles
 * @param belonging decides which articles belong
 * @param clock tells the time
 * @param news is told what happens, as it happens
 * @param stop whether to end after the step at hand
 */
public record Desk(
        Store store,
        Fetch fetch,
        Stage<RawText, Feed> feeds,
        Stage<RawText, Article> documents,
        Reader reader,
        Belonging belonging,
        InstantSource clock,
        Consumer<News> news,
        BooleanSupplier stop) {

    /**
     * What reads articles.
     *
     * @param name tells its readings from those of other readers; another name has everything read again
     * @param stage the same article gives the same reading
     */
    public record Reader(String name, Stage<Article, Reading> stage) {}
}
