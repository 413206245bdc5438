package dev.readout.eval;

import dev.readout.eval.events.EventCoder;
import dev.readout.language.Linguist;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets the engines read the documents of a corpus, in their order, and tells the watcher. */
final class Reader {

    private final Engines engines;
    private final StageRunner runner;
    private final Watcher watcher;

    Reader(Engines engines, int threads, Watcher watcher) {
        this.engines = engines;
        this.runner = new StageRunner(threads);
        this.watcher = watcher;
    }

    Watcher watcher() {
        return watcher;
    }

    Linguist linguist() {
        return engines.linguist();
    }

    EventCoder events() {
        return engines.events();
    }

    /** One reading a file; a file that cannot be read gives an empty reading of its text. */
    List<Reading> files(Corpus corpus, List<Path> files) throws InterruptedException {
        return all(corpus, engines.articles().then(engines.readings()), files, Reader::nothingIn);
    }

    /** One article a file, nothing for a file that cannot be read. */
    List<Optional<Article>> documents(Corpus corpus, List<Path> files) throws InterruptedException {
        return all(
                corpus,
                file -> engines.articles().apply(file).then(article -> Outcome.kept(Optional.of(article))),
                files,
                file -> Optional.empty());
    }

    /** One reading an article; an article that cannot be read gives an empty reading. */
    List<Reading> articles(Corpus corpus, List<Article> articles) throws InterruptedException {
        return all(corpus, engines.readings(), articles, Reader::nothingIn);
    }

    /** The dossier of these readings; one that cannot be made holds the readings alone. */
    Dossier dossier(Corpus corpus, List<Reading> readings) throws InterruptedException {
        return all(corpus, engines.dossiers(), List.of(readings), Reader::alone).getFirst();
    }

    private static Dossier alone(List<Reading> readings) {
        var bare =
                readings.stream().map(Reading::article).map(Reader::nothingIn).toList();
        return new Dossier("", Optional.empty(), bare, List.of(), List.of(), List.of(), List.of());
    }

    /** Applies a stage to all documents; {@code otherwise} stands in for what fails. */
    <I, O> List<O> all(Corpus corpus, Stage<I, O> stage, List<I> documents, Function<I, O> otherwise)
            throws InterruptedException {
        watcher.starts(corpus, documents.size());
        var results = new ArrayList<O>();
        runner.runAll(stage, documents, (document, outcome) -> {
            watcher.step();
            results.add(
                    switch (outcome) {
                        case Outcome.Kept<O>(var value) -> value;
                        case Outcome.Dropped<O>(var reason) -> {
                            watcher.unread(corpus, name(document), reason.message());
                            yield otherwise.apply(document);
                        }
                        case Outcome.Failed<O>(var retry, var cause) -> {
                            watcher.unread(corpus, name(document), String.valueOf(cause));
                            yield otherwise.apply(document);
                        }
                    });
        });
        return results;
    }

    private static String name(Object document) {
        return document instanceof Article article ? article.source() : String.valueOf(document);
    }

    private static Reading nothingIn(Path file) {
        try {
            var text = new Text(Files.readString(file, StandardCharsets.UTF_8));
            return nothingIn(Article.ofBody(file.toString(), text, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Reading nothingIn(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }
}
