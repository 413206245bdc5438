package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Fills a data folder, or a database, with many articles for {@link DeskSpeed}: {@code bench/run MakeDesk DATA ARTICLES EACH FILE|FOLDER...}
 *
 * <p>So many articles in dossiers of so many each, all copies of these files' readings: see {@link ManyArticles}.
 */
public final class MakeDesk {

    private MakeDesk() {}

    public static void main(String[] arguments) throws IOException {
        var place = Place.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        int each = Integer.parseInt(arguments[2]);
        var readings = ManyArticles.read(Articles.in(Arrays.asList(arguments).subList(3, arguments.length)));
        long start = System.nanoTime();
        var names = ManyArticles.in(place, articles, each, readings);
        System.out.printf(
                Locale.ROOT,
                "%d articles in %d dossiers made of %d, in %.1f s%s%n",
                articles,
                names.size(),
                readings.size(),
                (System.nanoTime() - start) / 1e9,
                weight(place, articles));
    }

    private static String weight(Place place, int articles) throws IOException {
        return place instanceof Place.InFolder(var data)
                ? String.format(Locale.ROOT, "; %.1f KB each in the stores", size(data) / 1024.0 / articles)
                : "";
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
