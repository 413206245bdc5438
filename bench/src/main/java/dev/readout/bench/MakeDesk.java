package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Makes a data folder with many articles for {@link DeskSpeed}: {@code bench/run MakeDesk DATA ARTICLES EACH FILE|FOLDER...}
 *
 * <p>So many articles in dossiers of so many each, all copies of these files' readings: see {@link ManyArticles}.
 */
public final class MakeDesk {

    private MakeDesk() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        int each = Integer.parseInt(arguments[2]);
        var readings = ManyArticles.read(Articles.in(Arrays.asList(arguments).subList(3, arguments.length)));
        long start = System.nanoTime();
        var names = ManyArticles.in(data, articles, each, readings);
        System.out.printf(
                Locale.ROOT,
                "%d articles in %d dossiers made of %d, in %.1f s; %.1f KB each in the stores%n",
                articles,
                names.size(),
                readings.size(),
                (System.nanoTime() - start) / 1e9,
                size(data) / 1024.0 / articles);
    }

    /** How many bytes all files below a folder have. */
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
