package dev.readout.reading.time;

import java.util.List;

/** Says which words look like a time but are none, judging by what stands around them. */
@FunctionalInterface
interface Unlikely {
    boolean test(List<Word> words, Match match);
}
