package dev.readout.eval;

import dev.readout.eval.floors.CorpusDigest;
import dev.readout.eval.measure.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lets engines read the corpora of a shared folder and scores what they read. */
public final class Evaluation {

    private final Path shared;
    private final Engines engines;
    private final int threads;
    private final Watcher watcher;

    /**
     * @param shared the folder that holds the corpora
     * @param threads how many documents are read at the same time; the scores do not depend on it
     */
    public Evaluation(Path shared, Engines engines, int threads, Watcher watcher) {
        this.shared = shared;
        this.engines = engines;
        this.threads = threads;
        this.watcher = watcher;
    }

    /** Those corpora that are in the shared folder. */
    public Set<Corpus> present() {
        var present = EnumSet.noneOf(Corpus.class);
        for (var corpus : Corpus.values()) {
            if (corpus.isIn(shared)) present.add(corpus);
        }
        return present;
    }

    /** The digest of each of these corpora, by its label. */
    public SortedMap<String, String> digests(Set<Corpus> corpora) {
        var digests = new TreeMap<String, String>();
        for (var corpus : corpora) digests.put(corpus.label(), CorpusDigest.of(corpus.in(shared)));
        return digests;
    }

    /**
     * Scores these corpora, in the order of {@link Corpus}.
     *
     * @throws dev.readout.eval.measure.CorpusException when one of them is not there or not what it should be
     */
    public List<Score> run(Set<Corpus> corpora) throws InterruptedException {
        var reader = new Reader(engines, threads, watcher);
        var scores = new ArrayList<Score>();
        for (var corpus : Corpus.values()) {
            if (corpora.contains(corpus)) scores.addAll(run(corpus, reader));
        }
        return scores;
    }

    private List<Score> run(Corpus corpus, Reader reader) throws InterruptedException {
        return switch (corpus) {
            case GOLD -> EvaluateGold.in(shared, reader);
            case POLNEAR -> EvaluatePolnear.in(shared, reader);
            case SEGMENTS -> EvaluateSegments.in(shared, reader);
            case LAS -> EvaluateSyntax.in(shared, reader);
            case RECOGNIZERS -> EvaluateRecognizers.in(shared, reader);
            case WARC -> EvaluateArchives.in(shared, watcher);
            case FEEDS -> EvaluateFeeds.in(shared, watcher);
            case URLS -> EvaluateUrls.in(shared, watcher);
            case EVENTS -> EvaluateEvents.in(shared, reader);
            case PAGES -> EvaluatePages.in(shared, reader);
            case DOCUMENTS -> EvaluateDocuments.in(shared, reader);
            case TRANSCRIPTS -> EvaluateTranscripts.in(shared, reader);
        };
    }
}
