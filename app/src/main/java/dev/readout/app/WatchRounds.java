package dev.readout.app;

import dev.readout.intake.feed.ReadFeed;
import dev.readout.intake.fetch.Fetch;
import dev.readout.intake.text.OpenText;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.server.curation.Curation;
import dev.readout.store.Edition;
import dev.readout.store.Store;
import dev.readout.watch.belong.NamedTerms;
import dev.readout.watch.round.Desk;
import dev.readout.watch.round.Publication;
import dev.readout.watch.round.Round;
import dev.readout.watch.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Does one round after another; the store is open during a round only, so that a person can overrule in between. */
final class WatchRounds {

    private final WatchFolder folder;
    private final WatchStore kept;
    private final Subject subject;
    private final Fetch fetch;
    private final WatchNews news;
    private final StopSignal stop;
    private final Wiring wiring;
    private final String reader;
    private Duration rest = Duration.ZERO;
    private boolean begun;

    WatchRounds(WatchFolder folder, WatchStore kept, Subject subject, Fetch fetch, Console console, StopSignal stop) {
        this.folder = folder;
        this.kept = kept;
        this.subject = subject;
        this.fetch = fetch;
        this.news = new WatchNews(console);
        this.stop = stop;
        Optional<Path> words = subject.knowledge().map(folder.path()::resolve);
        this.wiring =
                new Wiring(words.map(Knowledge::with).orElseGet(Knowledge::bundled), Engine.chosen(), Folders.cache());
        this.reader = ReaderName.of(Engine.chosen().name(), words);
    }

    /** How long there is nothing to do after the last round. */
    Duration rest() {
        return rest;
    }

    /**
     * One round; says whether everything could be had.
     *
     * @throws IOException if the dossier cannot be written
     */
    boolean run() throws IOException {
        news.begin();
        try (var store = kept.open().get()) {
            var round = new Round(desk(store), subject, ZoneId.systemDefault());
            if (!begun) round.judgeAgain();
            begun = true;
            round.run(
                            files(),
                            open(),
                            new WiredFold(wiring, Curation.of(store.rulings(Round.DOSSIER))),
                            new Published(store))
                    .ifPresent(renewal -> news.renewed(renewal, new DossierFolder(folder.dossier()).page()));
            rest = round.rest();
        } catch (InterruptedException e) {
            news.stopped();
        } catch (IOException e) {
            if (!stop.isAsked()) throw e;
            news.stopped();
        }
        return news.end(rest);
    }

    private Desk desk(Store store) {
        return new Desk(
                store,
                fetch,
                new ReadFeed(),
                wiring.document(),
                new Desk.Reader(reader, wiring.reading()),
                new NamedTerms(subject),
                InstantSource.system(),
                news::tell,
                stop::isAsked);
    }

    private List<TextSource> files() throws IOException {
        var named = subject.files().stream()
                .map(file -> folder.path().resolve(file).toString())
                .toList();
        return CoverageFiles.of(named).sources();
    }

    /** Files are called by their path from the folder on, so that it may be moved. */
    private Stage<TextSource, RawText> open() {
        var called = new CalledFrom(folder.path());
        return new OpenText().then(raw -> Outcome.kept(called.call(raw)));
    }

    /** The folder for people. */
    private final class Published implements Publication {

        private final DossierFolder target = new DossierFolder(folder.dossier());
        private final Store store;

        Published(Store store) {
            this.store = store;
        }

        @Override
        public boolean isThere() {
            return Files.exists(target.page()) && !isOverruled();
        }

        /** Whether somebody decided something since it was written. */
        private boolean isOverruled() {
            var written = store.lastEdition(Round.DOSSIER).map(Edition::at).orElse(Instant.MAX);
            return store.rulings(Round.DOSSIER).stream()
                    .anyMatch(entry -> entry.ruling().at().isAfter(written));
        }

        @Override
        public void write(Dossier dossier) throws IOException {
            target.write(dossier);
        }
    }
}
