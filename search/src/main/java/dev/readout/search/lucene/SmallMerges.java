package dev.readout.search.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * How the parts of an index are joined to larger ones: one join at a time, and no part past a bound. Parts that are joined are mapped to memory and
 * read from end to end, so the bound is also how much memory that takes, however large the index.
 */
final class SmallMerges {

    private static final int WAITING = 6;

    private SmallMerges() {}

    /** @param most how many mebibytes a part may have that was joined of others */
    static IndexWriterConfig in(IndexWriterConfig config, double most) {
        var policy = new TieredMergePolicy();
        policy.setMaxMergedSegmentMB(most);
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(WAITING, 1);
        return config.setMergePolicy(policy).setMergeScheduler(scheduler);
    }
}
