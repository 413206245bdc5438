package dev.readout.eval.polnear;

import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** One part of PolNeAR as it is laid out on disk: {@code text/X.txt} and {@code attributions/X_ANNOTATOR.ann}. */
public final class PolnearCorpus {

    private PolnearCorpus() {}

    /** The articles by name; of several annotators the first by file name speaks. */
    public static List<PolnearArticle> read(Path part) {
        try (var files = Files.list(part.resolve("attributions"))) {
            var first = new TreeMap<String, Path>();
            files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .forEach(file -> first.putIfAbsent(articleOf(file), file));
            return first.entrySet().stream()
                    .map(entry -> article(part, entry.getKey(), entry.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new CorpusException("cannot read " + part + ": " + e.getMessage(), e);
        }
    }

    private static String articleOf(Path annotations) {
        var name = annotations.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    private static PolnearArticle article(Path part, String name, Path annotations) {
        try {
            return new PolnearArticle(
                    name,
                    part.resolve("text").resolve(name + ".txt"),
                    Brat.attributions(Files.readString(annotations)));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + annotations + ": " + e.getMessage(), e);
        }
    }
}
