package dev.readout.app;

import dev.readout.intake.text.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The articles that a user names: files as given, and of each folder all texts ({@code .txt}), pages ({@code
 * .html}, {@code .htm}, {@code .xhtml}), saved pages and mails ({@code .mhtml}, {@code .mht}, {@code .eml}), Markdown files
 * that open with fields ({@code .md}) and archives of pages ({@code .warc}, {@code .arc}, also with {@code .gz}, {@code .zip}),
 * in it and below, in the order of their paths; addresses of the web as given. Links to folders are not followed; hidden files
 * are left alone.
 *
 * @param sources the articles, each file once
 * @param notes one line on each folder that holds other things too
 */
record CoverageFiles(List<TextSource> sources, List<String> notes) {

    private static final List<String> ARTICLES = List.of(
            ".txt",
            ".html",
            ".htm",
            ".xhtml",
            ".mhtml",
            ".mht",
            ".eml",
            ".md",
            ".warc",
            ".warc.gz",
            ".arc",
            ".arc.gz",
            ".zip");
    private static final int SHOWN = 3;

    CoverageFiles {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** @throws IOException if a folder cannot be listed */
    static CoverageFiles of(List<String> named) throws IOException {
        var sources = new ArrayList<TextSource>();
        var notes = new ArrayList<String>();
        for (var name : named) {
            if (Web.isAddress(name)) {
                sources.add(new TextSource.OfAddress(name));
                continue;
            }
            var path = Path.of(name);
            if (name.equals("-")) sources.add(TextSource.standardInput(System.in));
            else if (Files.isDirectory(path)) addFolder(path, sources, notes);
            else sources.add(TextSource.file(path));
        }
        return new CoverageFiles(sources.stream().distinct().toList(), notes);
    }

    private static void addFolder(Path folder, List<TextSource> sources, List<String> notes) throws IOException {
        var articles = new ArrayList<Path>();
        var others = new ArrayList<Path>();
        Files.walkFileTree(folder, new Visitor(folder, articles, others));
        articles.stream().sorted().map(TextSource::file).forEach(sources::add);
        if (articles.isEmpty())
            notes.add(folder + ": holds no article: texts, pages, mails and archives of them are looked for");
        else if (!others.isEmpty()) notes.add(folder + ": left alone " + names(folder, others));
    }

    private static String names(Path folder, List<Path> others) {
        var names = others.stream()
                .sorted()
                .limit(SHOWN)
                .map(path -> folder.relativize(path).toString())
                .toList();
        var more = others.size() > SHOWN ? " and %d more".formatted(others.size() - SHOWN) : "";
        return "%s%s: not an article".formatted(String.join(", ", names), more);
    }

    /** Sorts what a folder holds; what cannot be opened is left to whoever reads it, who says why, and the rest goes on. */
    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<Path> articles;
        private final List<Path> others;

        Visitor(Path folder, List<Path> articles, List<Path> others) {
            this.folder = folder;
            this.articles = articles;
            this.others = others;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return !visited.equals(folder) && isHidden(visited)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) return FileVisitResult.CONTINUE;
            (isArticle(file) ? articles : others).add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            articles.add(file);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isArticle(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return ARTICLES.stream().anyMatch(name::endsWith) && (!name.endsWith(".md") || opensWithFields(file));
        }

        /** A Markdown file that is an article says so in fields above its text; one that does not is a note. */
        private static boolean opensWithFields(Path file) {
            if (!Files.isRegularFile(file)) return true;
            try (var stream = Files.newInputStream(file)) {
                var opening = new String(stream.readNBytes(7), StandardCharsets.ISO_8859_1);
                return opening.startsWith("---") || opening.startsWith("\u00ef\u00bb\u00bf---");
            } catch (IOException e) {
                return true;
            }
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
