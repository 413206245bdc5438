package dev.readout.app;

import dev.readout.intake.text.TextSource;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import dev.readout.publish.EventJson;
import dev.readout.publish.ReadingJson;
import dev.readout.publish.ReadingSheet;
import dev.readout.publish.words.Visible;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout read}: looks at one article at a time and says what is in it. */
@Command(
        name = "read",
        description = {
            "Reads articles one at a time and says what each is, who is named in it, when, and who said what.",
            "What one article cannot know stays open."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout read samples/*.txt",
            "  readout read article.txt --json | jq .statements",
            "  readout read https://gazette.example/strait-fee",
            "  readout read https://gazette.example/feed.xml",
            "  readout read crawl.warc.gz --json > readings.jsonl",
            "  readout read article.txt --events | jq -r .code",
            "  pbpaste | readout read -",
        })
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal = Terminal.ofLauncher();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Texts, web pages and saved pages, one article each; addresses of the web; feeds and lists of feeds"
                            + " (OPML), whose articles are fetched; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print one reading per line as JSON (readout.reading/1).")
    private boolean json;

    @Option(
            names = "--events",
            description =
                    "Print what actors do to each other as PLOVER codes, one event per line as JSON (readout.event/1).")
    private boolean events;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final WebOption web = new WebOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var sources = files.stream().map(ReadCommand::source).toList();
        var wiring = new Wiring(knowledge.knowledge(), Engine.chosen(), Folders.cache());
        var unreadable = new Tally();
        wiring.prepare();
        try (var progress = Progress.over(files.size(), terminal);
                var opened = web.open()) {
            var stage = Input.OPEN.then(wiring.document()).then(printed(wiring));
            new StageRunner(threads.count()).runAll(stage, new Inputs(sources, opened), (source, outcome) -> {
                progress.step();
                show(outcome, out).ifPresent(problem -> {
                    unreadable.add();
                    err.println("readout: " + Visible.line(source.name()) + ": " + problem);
                });
            });
        } finally {
            wiring.awaitPrepared();
        }
        out.flush();
        return unreadable.isEmpty() ? Main.DONE : Main.SOME_UNREADABLE;
    }

    private static TextSource source(String file) {
        if (Web.isAddress(file)) return new TextSource.OfAddress(file);
        return file.equals("-") ? TextSource.standardInput(System.in) : TextSource.file(Path.of(file));
    }

    /** An article to what is printed of it. */
    private Stage<Article, Supplier<String>> printed(Wiring wiring) {
        if (events) {
            var lines = new EventJson();
            return wiring.events().then(coded -> Outcome.kept(() -> ended(lines.lines(coded))));
        }
        if (json) {
            var lines = new ReadingJson();
            return wiring.reading().then(reading -> Outcome.kept(() -> lines.line(reading) + "\n"));
        }
        var sheet = new ReadingSheet(terminal.ink(), terminal.columns());
        return wiring.reading().then(reading -> Outcome.kept(() -> sheet.print(reading)));
    }

    private static String ended(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Prints what was read, or gives one line on what was wrong. */
    private static Optional<String> show(Outcome<Supplier<String>> outcome, PrintWriter out) {
        return switch (outcome) {
            case Outcome.Kept<Supplier<String>>(var printed) -> {
                out.print(printed.get());
                yield Optional.empty();
            }
            case Outcome.Dropped<Supplier<String>>(var reason) -> Optional.of(reason.message());
            case Outcome.Failed<Supplier<String>>(var retry, var cause) -> Optional.of(Problem.line(retry, cause));
        };
    }
}
