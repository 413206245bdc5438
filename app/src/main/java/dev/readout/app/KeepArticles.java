package dev.readout.app;

import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Visible;
import dev.readout.server.Shelf;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Kept;
import dev.readout.store.Sighting;
import dev.readout.store.Store;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Reads articles and keeps each with its reading, whole or not at all, as belonging to a dossier. */
final class KeepArticles {

    private final Store store;
    private final Wiring wiring;
    private final Console console;
    private final String reader = ReaderName.of(Engine.chosen().name(), Optional.empty());
    private final InstantSource clock = InstantSource.system();

    KeepArticles(Store store, Wiring wiring, Console console) {
        this.store = store;
        this.wiring = wiring;
        this.console = console;
    }

    /** An article with its bytes and where it is from; its reading is absent where it is kept already. */
    private record Found(String address, RawText raw, Article article, Optional<Reading> reading) {}

    /**
     * What became of them.
     *
     * @param fresh articles, or texts of articles, that were not there
     * @param known those that were
     * @param unreadable those that could not be read
     */
    record Result(int fresh, int known, int unreadable) {

        String line(String title, String folder) {
            var failed = unreadable == 0 ? "" : ", " + unreadable + " could not be read";
            return "%s: %s new, %d known already%s (%s)"
                    .formatted(title, Count.of(fresh, "article"), known, failed, folder);
        }
    }

    /** @param from the folder that files are called from */
    Result all(Inputs inputs, int threads, Path from) throws InterruptedException {
        var fresh = new Tally();
        var known = new Tally();
        var unreadable = new Tally();
        try (var progress = Progress.over(inputs.named(), console.terminal())) {
            Stage<Input, Found> find = input -> Input.OPEN.apply(input).then(raw -> find(raw, from));
            new StageRunner(threads).runAll(find, inputs, (input, outcome) -> {
                progress.step();
                switch (outcome) {
                    case Outcome.Kept<Found>(var found) -> (keep(found).isNews() ? fresh : known).add();
                    case Outcome.Dropped<Found>(var reason) -> tell(input, reason.message(), unreadable);
                    case Outcome.Failed<Found>(var retry, var cause) ->
                        tell(input, Problem.line(retry, cause), unreadable);
                }
            });
        }
        return new Result(fresh.count(), known.count(), unreadable.count());
    }

    private Outcome<Found> find(RawText opened, Path from) {
        var raw = new CalledFrom(from).call(opened);
        var address = raw.source().contains("://") ? raw.source() : "file:" + raw.source();
        return wiring.document().apply(raw).then(article -> read(address, raw, article));
    }

    /** A version is read as it was first kept, and only once by one reader. */
    private Outcome<Found> read(String address, RawText raw, Article seen) {
        var id = VersionId.of(address, seen.text());
        var article = store.version(id).map(Version::article).orElse(seen);
        if (store.reading(id, reader).isPresent()) {
            return Outcome.kept(new Found(address, raw, article, Optional.empty()));
        }
        return wiring.reading()
                .apply(article)
                .then(reading -> Outcome.kept(new Found(address, raw, article, Optional.of(reading))));
    }

    private Kept keep(Found found) {
        var now = clock.instant();
        var sighting = new Sighting(
                found.address(), found.article(), Optional.of(found.raw().copy()), now);
        var author = Author.person(System.getProperty("user.name", "somebody"));
        var decision = new Decision(Shelf.DOSSIER, found.address(), Verdict.BELONGS, author, "brought in by hand", now);
        return store.write(writing -> {
            var kept = writing.keep(sighting);
            writing.add(decision);
            found.reading().ifPresent(reading -> writing.keep(kept.version(), reader, reading, now));
            return kept;
        });
    }

    private void tell(Input input, String problem, Tally unreadable) {
        unreadable.add();
        console.err().println("readout: " + Visible.line(input.name()) + ": " + problem);
    }
}
