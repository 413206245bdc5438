package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text files to read. */
final class Articles {

    private Articles() {}

    /** These files, and the {@code .txt} files within these folders, in the order of their paths. */
    static List<Path> in(List<String> filesAndFolders) throws IOException {
        var articles = new ArrayList<Path>();
        for (var given : filesAndFolders) {
            try (var walk = Files.walk(Path.of(given))) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .forEach(articles::add);
            }
        }
        if (articles.isEmpty()) throw new IOException("no .txt files in " + filesAndFolders);
        return articles;
    }
}
