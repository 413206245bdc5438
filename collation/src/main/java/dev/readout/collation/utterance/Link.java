package dev.readout.collation.utterance;

import java.util.Comparator;

/**
 * Two statements that are taken for reports of one act of speech.
 *
 * @param confidence from 0 to 1
 * @param why in a few words, for a reader
 * @param byWords whether they share words of the speaker or of a report; otherwise only what they are about
 */
record Link(Said one, Said other, double confidence, String why, boolean byWords) {

    /** The surest first; what is equally sure, in the order of the statements. */
    static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble((Link link) -> -link.confidence())
            .thenComparingInt(link -> link.one().number())
            .thenComparingInt(link -> link.other().number());
}
