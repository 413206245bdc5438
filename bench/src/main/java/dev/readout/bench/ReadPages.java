package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.intake.archive.Archive;
import dev.readout.intake.archive.ArchivePart;
import dev.readout.intake.text.RawText;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * Pages a second on one core, from a crawl archive to articles, beside jsoup parsing the same pages and nothing else, in one run: {@code
 * bench/run ReadPages ROUNDS FOLDER|FILE...}
 *
 * <p>The pages named are first written to a WARC as Common Crawl's news archive has them: one gzip member a record. Both are done in
 * turn, first until Java has compiled them (for some thousands of pages), then {@code ROUNDS} times.
 */
public final class ReadPages {

    private static final int PAGES_TO_WARM_UP = 2_000;

    private final Stage<RawText, Article> read;
    private final PrintStream out;

    ReadPages(Stage<RawText, Article> read, PrintStream out) {
        this.read = read;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) throw new IllegalArgumentException("usage: ReadPages ROUNDS FOLDER|FILE...");
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        var archive = Files.createTempFile("pages", ".warc.gz");
        try {
            NewsArchive.write(archive, NewsArchive.pagesIn(List.of(arguments).subList(1, arguments.length)));
            new ReadPages(wiring.document(), System.out).run(archive, Integer.parseInt(arguments[0]));
        } finally {
            Files.delete(archive);
        }
    }

    void run(Path archive, int rounds) {
        var pages = new ArrayList<RawText>();
        forEachPage(archive, pages::add);
        out.printf(Locale.ROOT, "pages                         %d%n", pages.size());
        out.printf(Locale.ROOT, "Java                          %s%n", Runtime.version());
        var whole = new ArrayList<Double>();
        var parsing = new ArrayList<Double>();
        int warmUps = Math.ceilDiv(PAGES_TO_WARM_UP, pages.size());
        for (int round = 1 - warmUps; round <= rounds; round++) {
            double parsed = perSecond(pages.size(), () -> pages.forEach(ReadPages::parse));
            double articles = perSecond(pages.size(), () -> readAll(archive));
            if (round < 1) continue;
            parsing.add(parsed);
            whole.add(articles);
            out.printf(
                    Locale.ROOT,
                    "round %-3d                     %.1f pages/s, jsoup alone %.1f%n",
                    round,
                    articles,
                    parsed);
        }
        double ratio = new Sample(whole).median() / new Sample(parsing).median();
        out.printf(Locale.ROOT, "WARC to articles, pages/s     %.1f%n", new Sample(whole).median());
        out.printf(Locale.ROOT, "jsoup alone, pages/s          %.1f%n", new Sample(parsing).median());
        out.printf(Locale.ROOT, "the one over the other        %.2f%n", ratio);
    }

    private void readAll(Path archive) {
        int[] kept = new int[1];
        forEachPage(archive, page -> {
            if (read.apply(page) instanceof Outcome.Kept<Article>) kept[0]++;
        });
        if (kept[0] == 0) throw new IllegalStateException("no page of " + archive + " was read");
    }

    private static void parse(RawText page) {
        try {
            Jsoup.parse(page.stream(), null, page.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forEachPage(Path file, Consumer<RawText> page) {
        try (var archive = Archive.open(file)) {
            while (archive.hasNext()) {
                if (archive.next() instanceof ArchivePart.Document(var raw, var captured)) page.accept(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double perSecond(int pages, Runnable work) {
        long start = CpuTime.ofThisThreadNanos();
        work.run();
        return pages / ((CpuTime.ofThisThreadNanos() - start) / 1e9);
    }
}
