package dev.readout.app;

import dev.readout.intake.feed.Opml;
import dev.readout.intake.fetch.FetchSettings;
import dev.readout.intake.fetch.PoliteFetch;
import dev.readout.store.Standing;
import dev.readout.watch.round.Round;
import dev.readout.watch.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout watch}: keeps a dossier current. */
@Command(
        name = "watch",
        description = {
            "Keeps the dossier of a folder current: asks the feeds that its dossier.yaml names, once an hour at most, fetches what is"
                    + " new, decides which articles belong, reads them, notices edits, writes DIR/dossier anew and says what"
                    + " changed. The dossier is as of today.",
            "Everything is kept in DIR/readout.db, or with --store in a team's database under the name that dossier.yaml gives; it may be stopped at any time, and goes on where it was."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout dossier --init strait-fee/            makes strait-fee/dossier.yaml, to be filled in",
            "  readout watch strait-fee/                     until it is stopped (Ctrl-C)",
            "  readout watch strait-fee/ --once              one round, for cron",
            "  readout watch strait-fee/ --store jdbc:postgresql://db.example/readout?user=readout",
            "  readout watch strait-fee/ --list              which articles belong, and why",
            "  readout watch strait-fee/ --reject ARTICLE --because \"another fee\""
        })
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Overrule overrule = new Overrule();

    @Parameters(paramLabel = "DIR", description = "A folder with a dossier.yaml.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--once", description = "One round, then end.")
    private boolean once;

    @Option(names = "--list", description = "List all articles, whether they belong and why, and end.")
    private boolean list;

    @Option(names = "--opml", description = "Print its feeds as a list for readers of feeds (OPML), and end.")
    private boolean opml;

    @Option(
            names = "--allow-local",
            description = "Also fetch from this machine and its network, which is refused otherwise.")
    private boolean local;

    @Override
    public Integer call() throws IOException {
        var watched = new WatchFolder(folder);
        var subject = watched.subject();
        var kept = WatchStore.of(watched, subject, store.shared());
        if (overrule.isAsked()) {
            try (var opened = kept.open().get()) {
                boolean all = overrule.apply(opened, InstantSource.system(), console.out(), console.err());
                return all ? Main.DONE : Main.SOME_UNREADABLE;
            }
        }
        if (list) return list(kept);
        if (opml) return printFeeds(subject);
        try (var fetch = PoliteFetch.open(FetchSettings.DEFAULT.withLocal(local));
                var stop = StopSignal.listen()) {
            var rounds = new WatchRounds(watched, kept, subject, fetch, console, stop);
            boolean well = rounds.run();
            while (!once && !stop.isAsked() && stop.rest(rounds.rest())) well = rounds.run();
            return well ? Main.DONE : Main.SOME_UNREADABLE;
        }
    }

    private int printFeeds(Subject subject) {
        var feeds = subject.feeds().stream()
                .map(feed -> new Opml.Outline(feed.getHost() + feed.getPath(), feed.toString(), Optional.empty()))
                .toList();
        console.out().print(new Opml(subject.name(), feeds).write());
        console.out().flush();
        return Main.DONE;
    }

    private int list(WatchStore kept) {
        try (var opened = kept.openToRead().get()) {
            Standing.after(opened.decisions(Round.DOSSIER)).forEach((address, decision) -> {
                var verdict = decision.verdict().name().toLowerCase(Locale.ROOT);
                var by = decision.author()
                        .person()
                        .map(person -> " (" + person + ")")
                        .orElse("");
                console.out().println("%-8s %s%n         %s%s".formatted(verdict, address, decision.reason(), by));
            });
        }
        return Main.DONE;
    }
}
