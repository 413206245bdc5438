package dev.readout.search.lucene;

import dev.readout.model.Reading;
import dev.readout.search.Catalogue;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A catalogue in one index by Lucene. */
public final class LuceneCatalogue implements Catalogue {

    /** Changes whenever what is kept of a reading does, so that an index made in another way is made anew. */
    private static final String FORM = "1";

    private static final String FORM_MARK = "form";
    private static final String DOSSIER_MARK = "dossier ";
    private static final int COUNTED = 1_000;
    private static final double BUFFER_MEBIBYTES = 24;
    private static final double JOINED_MEBIBYTES = 200;
    private static final Sort LATEST_FIRST =
            new Sort(new SortField(Names.LATEST, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analyzer analyzer = Names.analyzer();
    private final Ask ask = new Ask(analyzer);
    private final Map<String, Long> state = new TreeMap<>();

    private LuceneCatalogue(Directory directory, OpenMode mode) throws IOException {
        LuceneSearch.keepQuiet();
        this.directory = directory;
        var config = new IndexWriterConfig(Names.analyzer())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, SmallMerges.in(config, JOINED_MEBIBYTES));
        this.searchers = new SearcherManager(writer, null);
        readState();
    }

    /** In memory, empty. */
    public static LuceneCatalogue inMemory() {
        try {
            return new LuceneCatalogue(new ByteBuffersDirectory(), OpenMode.CREATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The one in a folder; empty if it is not there, is damaged or was made in another way.
     *
     * @throws IOException if nothing can be written there, or another process has it open
     */
    public static LuceneCatalogue open(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            var known = new LuceneCatalogue(directory, OpenMode.CREATE_OR_APPEND);
            if (known.isOfThisForm()) return known;
            known.close();
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LuceneSearch.clear(directory);
            return new LuceneCatalogue(directory, OpenMode.CREATE);
        }
        return new LuceneCatalogue(FSDirectory.open(folder), OpenMode.CREATE);
    }

    private boolean isOfThisForm() {
        var data = writer.getLiveCommitData();
        if (data == null) return true;
        for (var entry : data)
            if (entry.getKey().equals(FORM_MARK)) return entry.getValue().equals(FORM);
        return false;
    }

    private void readState() {
        var data = writer.getLiveCommitData();
        if (data == null) return;
        for (var entry : data) {
            if (entry.getKey().startsWith(DOSSIER_MARK))
                state.put(entry.getKey().substring(DOSSIER_MARK.length()), Long.valueOf(entry.getValue()));
        }
    }

    @Override
    public synchronized Map<String, Long> state() {
        return Map.copyOf(state);
    }

    @Override
    public synchronized void put(String dossier, Map<String, Optional<Reading>> now) {
        try {
            for (var entry : now.entrySet()) {
                var place = new Term(Names.PLACE, dossier + "\n" + entry.getKey());
                var documents = new ArrayList<Document>();
                entry.getValue().map(Documents::of).ifPresent(documents::addAll);
                documents.forEach(document -> {
                    document.add(new StringField(Names.DOSSIER, dossier, Field.Store.YES));
                    document.add(new StringField(Names.PLACE, place.text(), Field.Store.NO));
                });
                if (documents.isEmpty()) writer.deleteDocuments(place);
                else writer.updateDocuments(place, documents);
            }
            searchers.maybeRefresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void reach(String dossier, long change) {
        state.put(dossier, change);
        commit();
    }

    @Override
    public synchronized void drop(String dossier) {
        try {
            writer.deleteDocuments(new Term(Names.DOSSIER, dossier));
            state.remove(dossier);
            commit();
            searchers.maybeRefresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit() {
        try {
            var marks = new TreeMap<String, String>();
            marks.put(FORM_MARK, FORM);
            state.forEach((dossier, change) -> marks.put(DOSSIER_MARK + dossier, change.toString()));
            writer.setLiveCommitData(marks.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Found find(Query query, Optional<String> dossier, Order order) {
        try {
            var searcher = searchers.acquire();
            try {
                return find(searcher, query, dossier, order);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found find(IndexSearcher searcher, Query query, Optional<String> dossier, Order order) throws IOException {
        var whole = ask.whole(query, dossier);
        int wanted = query.from() + query.most();
        TopDocs top = order == Order.LATEST || query.words().isBlank()
                ? searcher.search(whole, wanted, LATEST_FIRST)
                : searcher.search(whole, wanted);
        var words = query.words().isBlank()
                ? Optional.<org.apache.lucene.search.Query>empty()
                : Optional.of(ask.words(query));
        var show = new ShowHits(searcher, new Highlights(searcher, analyzer));
        var hits = show.of(top, query.from(), words);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < hits.size(); i++) {
            int number = top.scoreDocs[query.from() + i].doc;
            var document = searcher.storedFields().document(number, Set.of(Names.DOSSIER));
            placed.add(new Placed(document.get(Names.DOSSIER), hits.get(i)));
        }
        return new Found(placed, amounts(searcher, query, dossier));
    }

    private Map<Kind, Amount> amounts(IndexSearcher searcher, Query query, Optional<String> dossier)
            throws IOException {
        var amounts = new EnumMap<Kind, Amount>(Kind.class);
        for (var kind : Kind.values()) {
            var whole = ask.whole(query.ofKinds(Set.of(kind)), dossier);
            var hits = searcher.search(whole, new TopScoreDocCollectorManager(1, COUNTED)).totalHits;
            if (hits.value() == 0) continue;
            amounts.put(kind, new Amount(hits.value(), hits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO));
        }
        return amounts;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
