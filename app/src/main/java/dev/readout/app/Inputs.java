package dev.readout.app;

import dev.readout.intake.archive.Archive;
import dev.readout.intake.archive.ArchivePart;
import dev.readout.intake.text.OpenText;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.TextSource;
import dev.readout.pipeline.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents behind what a user named, one after the other: files and streams as they are, archives part by part, so that
 * one of many gigabytes needs no more memory than a page, addresses of the web, and of a feed the articles that it names.
 */
final class Inputs implements Iterable<Input> {

    private final List<TextSource> sources;
    private final Web web;

    Inputs(List<TextSource> sources, Web web) {
        this.sources = List.copyOf(sources);
        this.web = web;
    }

    /** How many were named, an archive as one. */
    int named() {
        return sources.size();
    }

    @Override
    public Iterator<Input> iterator() {
        return new OneByOne(new ArrayDeque<>(sources), web);
    }

    private record Told(String message) implements Outcome.Reason {}

    private static final class OneByOne implements Iterator<Input> {

        private final Deque<TextSource> sources;
        private final Deque<Input> ofFeed = new ArrayDeque<>();
        private final Set<String> fromLists = new HashSet<>();
        private final Web web;
        private final Feeds feeds;
        private final OpenText files = new OpenText();
        private String archiveName = "";
        private @Nullable Archive archive;

        OneByOne(Deque<TextSource> sources, Web web) {
            this.sources = sources;
            this.web = web;
            this.feeds = new Feeds(web);
        }

        @Override
        public boolean hasNext() {
            if (!ofFeed.isEmpty()) return true;
            if (archive != null && archive.hasNext()) return true;
            closeArchive();
            return !sources.isEmpty();
        }

        @Override
        public Input next() {
            if (!hasNext()) throw new NoSuchElementException("there is no further document");
            if (!ofFeed.isEmpty()) return ofFeed.remove();
            if (archive != null) return part(archive.next());
            var source = sources.remove();
            return switch (source) {
                case TextSource.OfStream stream -> new Input(stream.name(), () -> files.apply(stream));
                case TextSource.OfAddress address -> followed(address.name(), web.fetch(address.name()));
                case TextSource.OfFile file -> file(file);
            };
        }

        private Input file(TextSource.OfFile file) {
            try {
                if (Archive.kind(file.path()) == Archive.Kind.NONE)
                    return Feeds.isNamedSo(file.name())
                            ? followed(file.name(), files.apply(file))
                            : new Input(file.name(), () -> files.apply(file));
                archiveName = file.name();
                archive = Archive.open(file.path());
                return archive.hasNext()
                        ? part(archive.next())
                        : told(file.name(), "is an archive that holds no article: pages and texts are looked for");
            } catch (IOException e) {
                return new Input(file.name(), () -> files.apply(file));
            }
        }

        /** The document itself or, of a feed, the first article of those that it names. */
        private Input followed(String name, Outcome<RawText> had) {
            if (!(had instanceof Outcome.Kept<RawText>(var raw))) return new Input(name, () -> had);
            var listed = feeds.listed(raw);
            if (listed.isPresent()) return listed(name, listed.get());
            var articles = feeds.articles(raw);
            if (articles.isEmpty()) return opened(raw);
            ofFeed.addAll(articles.get());
            return ofFeed.isEmpty() ? told(name, "is a feed that names no article") : ofFeed.remove();
        }

        private Input listed(String name, List<String> addresses) {
            if (fromLists.contains(name)) return told(name, "is a list of feeds in a list of feeds");
            var added = addresses.stream().filter(fromLists::add).toList();
            for (var feed : added.reversed()) sources.addFirst(new TextSource.OfAddress(feed));
            return added.isEmpty() ? told(name, "is a list of feeds that names none") : next();
        }

        private Input part(ArchivePart part) {
            return switch (part) {
                case ArchivePart.Document(var raw, var captured) -> opened(raw);
                case ArchivePart.Damaged damaged -> told(archiveName, damaged.message());
                case ArchivePart.Refused(var name, var why) -> told(name, why);
            };
        }

        private static Input opened(RawText raw) {
            return new Input(raw.source(), () -> Outcome.kept(raw));
        }

        private static Input told(String name, String message) {
            return new Input(name, () -> Outcome.dropped(new Told(message)));
        }

        private void closeArchive() {
            if (archive == null) return;
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            archive = null;
        }
    }
}
