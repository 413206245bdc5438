package dev.readout.app;

import dev.readout.search.Catalogue;
import dev.readout.search.lucene.LuceneCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a desk keeps what it searches: in its data folder, so that it is not made again at every start. */
final class SearchIndex {

    private static final String FOLDER = "search.index";

    private SearchIndex() {}

    /** The index of a data folder; one in memory where nothing can be written, or another desk has it. */
    static Catalogue of(Path data) {
        try {
            if (!Files.isDirectory(data)) return LuceneCatalogue.inMemory();
            return LuceneCatalogue.open(data.resolve(FOLDER));
        } catch (IOException e) {
            return LuceneCatalogue.inMemory();
        }
    }
}
