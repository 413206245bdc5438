package dev.readout.app;

import dev.readout.collation.CollateReadings;
import dev.readout.collation.Coverage;
import dev.readout.intake.ReadDocument;
import dev.readout.intake.text.OpenText;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.ParseArticle;
import dev.readout.model.Article;
import dev.readout.model.CodedReading;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Stage;
import dev.readout.reading.ReadArticle;
import dev.readout.reading.ReadEvents;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.event.CodeEvent;
import dev.readout.reading.event.FindEvents;
import dev.readout.reading.policy.FindPolicy;
import dev.readout.reading.statement.FindStatements;
import dev.readout.reading.time.FindTimes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes the stages and joins them, in the order of docs/architecture.md. Threads may share what it gives. */
public final class Wiring {

    private final Knowledge knowledge;
    private final LazyLinguist linguist;
    private final boolean ready;
    private @Nullable ReadDocument readDocument;
    private @Nullable ReadArticle readArticle;

    public Wiring(Knowledge knowledge, Engine engine, Path cache) {
        this.knowledge = knowledge;
        this.linguist = new LazyLinguist(() -> engine.open(knowledge, cache));
        this.ready = engine.isReady(cache);
    }

    /** A file or stream to its article. */
    public Stage<TextSource, Article> intake() {
        return new OpenText().then(document());
    }

    /** The bytes of one document, wherever they come from, to its article. */
    public synchronized Stage<RawText, Article> document() {
        if (readDocument == null) readDocument = new ReadDocument(knowledge);
        return readDocument;
    }

    public Linguist linguist() {
        return linguist;
    }

    /**
     * Says that articles are going to be read: the models begin to load beside what else there is to prepare. What must be unpacked
     * first waits for the first article that can be read.
     */
    public void prepare() {
        if (ready) linguist.prepare();
    }

    /** Waits for what {@link #prepare} began; to be called before the process ends. */
    public void awaitPrepared() {
        linguist.awaitPrepared();
    }

    /** An article to its reading. */
    public Stage<Article, Reading> reading() {
        return new ParseArticle(linguist).then(readArticle());
    }

    /** Made once: its word lists take as long to parse as an article to read. */
    private synchronized ReadArticle readArticle() {
        if (readArticle == null) {
            readArticle = new ReadArticle(
                    new FindTimes(knowledge),
                    new FindActors(knowledge),
                    new FindStatements(knowledge),
                    new FindPolicy(knowledge));
        }
        return readArticle;
    }

    /** An article to its reading with the events that are told in it. */
    public Stage<Article, CodedReading> events() {
        return new ParseArticle(linguist).then(new ReadEvents(readArticle(), new FindEvents(knowledge)));
    }

    /** A sentence and its sides to what one does to the other. */
    public CodeEvent eventCoder() {
        return new CodeEvent(knowledge);
    }

    /** The readings of a coverage to its dossier; what reads articles is made only if an article has to be read again. */
    public Stage<Coverage, Dossier> collation() {
        return new CollateReadings(knowledge, new ReadOnce(new LazyStage<>(this::reading)));
    }
}
