package dev.readout.intake.archive;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The pages and texts of a Zip file in the order of their names, by its list at the end; nothing is ever written to the disk.
 *
 * <p>Bounded are the entries, the size of each and of all, and how far they unfold. A name that leads out of the archive, and
 * an archive in the archive, is refused.
 */
final class ZipArchive implements Archive {

    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 5_000_000_000L;
    private static final long MOST_RATIO = 200;
    private static final long RATIO_FROM_BYTES = 1_000_000;
    private static final int DEEPEST = 30;
    private static final List<String> ARTICLES =
            List.of(".html", ".htm", ".xhtml", ".txt", ".md", ".mhtml", ".mht", ".eml");
    private static final List<String> ARCHIVES = List.of(".zip", ".gz", ".warc", ".arc", ".7z", ".rar", ".tar");

    private final Path file;
    private final @Nullable ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private @Nullable ArchivePart ahead;
    private long unpacked;

    ZipArchive(Path file) throws IOException {
        this.file = file;
        ZipFile opened = null;
        try {
            opened = new ZipFile(file.toFile());
        } catch (java.util.zip.ZipException e) {
            ahead = new ArchivePart.Damaged(
                    Files.size(file), "the list at the end of the Zip file is missing or broken");
        }
        this.zip = opened;
        this.entries = opened == null ? Collections.emptyIterator() : listed(opened);
    }

    private Iterator<? extends ZipEntry> listed(ZipFile opened) {
        if (opened.size() > MOST_ENTRIES) {
            ahead = new ArchivePart.Refused(file.toString(), "holds more than " + MOST_ENTRIES + " files");
        }
        return opened.stream()
                .limit(MOST_ENTRIES)
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && entries.hasNext()) ahead = part(entries.next()).orElse(null);
        return ahead != null;
    }

    @Override
    public ArchivePart next() {
        if (!hasNext() || ahead == null) throw new NoSuchElementException("the archive has no further part");
        var part = ahead;
        ahead = null;
        return part;
    }

    private Optional<ArchivePart> part(ZipEntry entry) {
        var name = entry.getName();
        var lower = name.toLowerCase(Locale.ROOT);
        if (isHidden(name)) return Optional.empty();
        if (name.chars().anyMatch(Character::isISOControl)) return refused(name, "has a name with a control character");
        if (leadsOut(name)) return refused(name, "has a name that leads out of the archive");
        if (ARCHIVES.stream().anyMatch(lower::endsWith)) return refused(name, "is an archive in an archive");
        if (ARTICLES.stream().noneMatch(lower::endsWith)) return Optional.empty();
        if (unpacked > MOST_BYTES) return refused(name, "comes after more than " + MOST_BYTES / 1_000_000_000 + " GB");
        return read(entry, name);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".DS_Store")
                || (name.contains("/.") && !name.contains("/.."))
                || name.startsWith("__MACOSX/");
    }

    private static boolean leadsOut(String name) {
        var steps = name.replace('\\', '/').split("/", -1);
        boolean up = List.of(steps).contains("..") || name.startsWith("/") || name.matches("[A-Za-z]:.*");
        return up || steps.length > DEEPEST;
    }

    private Optional<ArchivePart> refused(String name, String why) {
        return Optional.of(new ArchivePart.Refused(shown(name), why));
    }

    private String shown(String name) {
        return file + "!/" + name.replaceAll("\\p{Cntrl}", "?");
    }

    private Optional<ArchivePart> read(ZipEntry entry, String name) {
        if (zip == null) return Optional.empty();
        try (InputStream stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(LIMIT_BYTES + 1);
            unpacked += bytes.length;
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes.length > LIMIT_BYTES) return refused(name, "is larger than " + LIMIT_BYTES / 1_000_000 + " MB");
            if (bytes.length > RATIO_FROM_BYTES && bytes.length / packed > MOST_RATIO) {
                return refused(name, "unfolds to more than " + MOST_RATIO + " times its size");
            }
            var raw = RawText.of(shown(name), bytes, Declared.NOTHING);
            return Optional.of(new ArchivePart.Document(raw, Optional.empty()));
        } catch (IOException e) {
            return refused(name, "is damaged: it cannot be unpacked");
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
