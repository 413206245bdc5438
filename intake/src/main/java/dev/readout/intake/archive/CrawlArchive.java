package dev.readout.intake.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;

/**
 * WARC and ARC by jwarc, record by record. Where a record cannot be read, the bytes are searched for the next one that can.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">WARC and ARC</a>
 */
final class CrawlArchive implements Archive {

    private final FileChannel channel;
    private final FindRecord finder;
    private @Nullable WarcReader reader;
    /** Where the reader was opened, and where the next one will be. */
    private long base;
    /** Whether the last record could not be read, so that what fails after it is of the same damage. */
    private boolean inDamage;

    private boolean done;
    private @Nullable ArchivePart ahead;

    CrawlArchive(Path file) throws IOException {
        this.channel = FileChannel.open(file);
        this.finder = new FindRecord(channel);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !done) ahead = advance().orElse(null);
        return ahead != null;
    }

    @Override
    public ArchivePart next() {
        if (!hasNext() || ahead == null) throw new NoSuchElementException("the archive has no further part");
        var part = ahead;
        ahead = null;
        return part;
    }

    /** The next part, or nothing where a record is passed over. */
    private Optional<ArchivePart> advance() {
        try {
            var current = reader();
            var record = current.next();
            long at = base + current.position();
            done = record.isEmpty();
            var part = done ? Optional.<ArchivePart>empty() : ReadRecord.of(record.get(), at);
            inDamage = false;
            return part;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return resume(base + (reader == null ? 0 : reader.position()), e);
        }
    }

    private WarcReader reader() throws IOException {
        if (reader != null) return reader;
        channel.position(base);
        var opened = new WarcReader(channel);
        base -= opened.position();
        reader = opened;
        return opened;
    }

    /** Goes on at the next record; what lies before it is one damaged part. */
    private Optional<ArchivePart> resume(long at, Exception cause) {
        reader = null;
        try {
            var rescued = finder.arcRecord(at);
            if (rescued.isPresent()) {
                base = rescued.get().end();
                inDamage = false;
                return rescued.get().part();
            }
            var next = finder.after(at);
            done = next.isEmpty();
            base = next.orElse(at);
        } catch (IOException e) {
            done = true;
        }
        boolean told = inDamage;
        inDamage = true;
        return told ? Optional.empty() : Optional.of(new ArchivePart.Damaged(at, DamageWords.of(cause)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
