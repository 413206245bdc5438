package dev.readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SmallMergesTest {

    private static final int ARTICLES = 120;
    private static final double MOST_MEBIBYTES = 0.25;

    @Test
    void joinsPartsButNonePastTheBound() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory);

            var parts = SegmentInfos.readLatestCommit(directory).asList();
            assertThat(parts).hasSizeBetween(2, ARTICLES / 4);
            for (var part : parts) assertThat(part.sizeInBytes()).isLessThan((long) (MOST_MEBIBYTES * 1.1 * (1 << 20)));
        }
    }

    /** Each article a part of its own at first. */
    private static void fill(ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(directory, SmallMerges.in(new IndexWriterConfig(), MOST_MEBIBYTES))) {
            for (int i = 0; i < ARTICLES; i++) {
                var document = new Document();
                document.add(new StoredField("bytes", noise(i)));
                writer.addDocument(document);
                writer.commit();
            }
        }
    }

    private static byte[] noise(int seed) {
        var bytes = new byte[10_000];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }
}
