package dev.readout.eval.polnear;

import dev.readout.eval.measure.Words;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.List;

/**
 * The words of each role of an attribution: what the corpus's attributions and ours are compared by.
 *
 * <p>All conventions in which the two differ are levelled here, on both sides alike, and nowhere else:
 *
 * <ul>
 *   <li>Marks of punctuation do not count: the corpus keeps most quotation marks and some commas at the edge of a
 *       content, ours leaves them out. (They are no {@link Words words}.)
 *   <li>A "that" which opens a content does not count: the corpus keeps it, ours leaves it out.
 *   <li>Stretches of a discontinuous role count together.
 * </ul>
 *
 * <p>Nothing else is levelled. Above all, a cue of the corpus may hold auxiliaries, adverbs and occasions ("has also
 * said", "said in a statement"), and is compared as it is.
 */
record RoleWords(BitSet source, BitSet cue, BitSet content) {

    static RoleWords of(Attribution attribution, Words words) {
        return new RoleWords(
                words.touchedBy(attribution.source()),
                words.touchedBy(attribution.cue()),
                withoutThat(words, attribution.content()));
    }

    private static BitSet withoutThat(Words words, List<Span> content) {
        var touched = words.touchedBy(content);
        int first = touched.nextSetBit(0);
        if (touched.cardinality() > 1 && words.word(first).equalsIgnoreCase("that")) touched.clear(first);
        return touched;
    }

    /** How alike the least alike role is: 1 when all roles have the same words. */
    double likeness(RoleWords other) {
        return Math.min(
                Words.jaccard(content, other.content),
                Math.min(Words.jaccard(source, other.source), Words.jaccard(cue, other.cue)));
    }

    /** The same of source and content, where the cues share a word or both have none; else 0. */
    double likenessTouchingCue(RoleWords other) {
        boolean touching = cue.isEmpty() ? other.cue.isEmpty() : cue.intersects(other.cue);
        return touching ? Math.min(Words.jaccard(content, other.content), Words.jaccard(source, other.source)) : 0;
    }

    /** How alike the roles are on average. */
    double closeness(RoleWords other) {
        return (Words.jaccard(content, other.content)
                        + Words.jaccard(source, other.source)
                        + Words.jaccard(cue, other.cue))
                / 3;
    }
}
