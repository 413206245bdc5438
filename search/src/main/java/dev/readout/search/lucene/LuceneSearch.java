package dev.readout.search.lucene;

import dev.readout.model.Reading;
import dev.readout.search.Hits;
import dev.readout.search.Query;
import dev.readout.search.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index of readings by Lucene, as it stood when it was opened. Threads may share it; whoever opens it closes it. */
public final class LuceneSearch implements Search, AutoCloseable {

    /** Changes whenever what is kept of a reading does, so that an index made in another way is made anew. */
    private static final String FORM = "1";

    private static final String MARK = "mark";
    private static final Sort LATEST_FIRST =
            new Sort(new SortField(Names.LATEST, SortField.Type.LONG, true), SortField.FIELD_DOC);

    /** Says on standard error that it could be a little faster; held here, for a logger nobody holds is forgotten. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = Names.analyzer();
    private final Ask ask = new Ask(analyzer);
    private final ShowHits show;

    static {
        keepQuiet();
    }

    static void keepQuiet() {
        VECTORS.setLevel(Level.OFF);
    }

    private LuceneSearch(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.show = new ShowHits(searcher, new Highlights(searcher, analyzer));
    }

    /** An index in memory. */
    public static LuceneSearch of(List<Reading> readings) {
        try {
            var directory = new ByteBuffersDirectory();
            write(directory, "", readings.stream());
            return new LuceneSearch(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The index in a folder; made anew if it is not there, is damaged, or was made of something else.
     *
     * @param mark names the state of what is indexed, such as the number of a store's last change
     * @param readings asked for when the index has to be made
     */
    public static LuceneSearch open(Path folder, String mark, Supplier<Stream<Reading>> readings) throws IOException {
        var directory = FSDirectory.open(folder);
        if (!isOf(directory, mark)) {
            clear(directory);
            try (var all = readings.get()) {
                write(directory, mark, all);
            }
        }
        return new LuceneSearch(directory);
    }

    private static boolean isOf(Directory directory, String mark) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) return false;
            try (var reader = DirectoryReader.open(directory)) {
                var data = reader.getIndexCommit().getUserData();
                return (FORM + " " + mark).equals(data.get(MARK));
            }
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return false;
        }
    }

    /** Takes away what an index is made of, and nothing else that may lie there. */
    static void clear(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (file.startsWith("segments") || file.startsWith("_")) directory.deleteFile(file);
        }
    }

    private static void write(Directory directory, String mark, Stream<Reading> readings) throws IOException {
        var settings = new IndexWriterConfig(Names.analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var writer = new IndexWriter(directory, settings)) {
            for (var reading : (Iterable<Reading>) readings::iterator) writer.addDocuments(Documents.of(reading));
            writer.setLiveCommitData(Map.of(MARK, FORM + " " + mark).entrySet());
            writer.commit();
        }
    }

    @Override
    public Hits find(Query query) {
        try {
            var whole = ask.whole(query);
            int wanted = query.from() + query.most();
            TopDocs top = query.words().isBlank()
                    ? searcher.search(whole, wanted, LATEST_FIRST)
                    : searcher.search(whole, wanted);
            var words = query.words().isBlank()
                    ? Optional.<org.apache.lucene.search.Query>empty()
                    : Optional.of(ask.words(query));
            return new Hits(searcher.count(whole), show.of(top, query.from(), words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
