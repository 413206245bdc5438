package dev.readout.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds where in the words of a document the query's words are, and the sentence that holds most of them. */
final class Highlights extends UnifiedHighlighter {

    /** A stretch of words, as UTF-16 indices; {@code matches} are pairs of them. */
    record Found(int start, int end, List<int[]> matches) {}

    private static final int PASSAGES_OF_A_FINDING = 50;

    Highlights(IndexSearcher searcher, Analyzer analyzer) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new Spans())
                .withBreakIterator(Highlights::sentences)
                .withMaxLength(Integer.MAX_VALUE - 1));
    }

    /** A line ends a sentence: a menu or a headline has no full stop. */
    private static BreakIterator sentences() {
        return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n');
    }

    /**
     * Where the words are.
     *
     * @return of each document its passages in their order; none where nothing matches
     */
    List<List<Found>> in(Query query, int[] documents, boolean onlyBest) throws IOException {
        if (documents.length == 0) return List.of();
        int passages = onlyBest ? 1 : PASSAGES_OF_A_FINDING;
        var found = highlightFieldsAsObjects(new String[] {Names.WORDS}, query, documents, new int[] {passages})
                .get(Names.WORDS);
        var all = new ArrayList<List<Found>>();
        for (int i = 0; i < documents.length; i++) {
            all.add(found == null || !(found[i] instanceof Stretches(var stretches)) ? List.of() : stretches);
        }
        return all;
    }

    private record Stretches(List<Found> all) {}

    private static final class Spans extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            var all = new ArrayList<Found>();
            for (var passage : passages) {
                var matches = new ArrayList<int[]>();
                for (int i = 0; i < passage.getNumMatches(); i++)
                    matches.add(new int[] {passage.getMatchStarts()[i], passage.getMatchEnds()[i]});
                if (!matches.isEmpty()) all.add(new Found(passage.getStartOffset(), passage.getEndOffset(), matches));
            }
            return new Stretches(all);
        }
    }
}
