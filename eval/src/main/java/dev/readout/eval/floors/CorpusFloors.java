package dev.readout.eval.floors;

import dev.readout.eval.measure.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The floors of one corpus.
 *
 * @param digest of the corpus that they were measured on
 * @param floors the least value of each score, by what it measures
 */
record CorpusFloors(String digest, SortedMap<String, Double> floors) {

    /** How far a floor stays below what was measured, so that a rounding does not break a build. */
    private static final double MARGIN = 0.002;

    private static final double ROUNDING = 1e-9;

    CorpusFloors {
        floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
    }

    List<Verdict> check(String corpus, String measuredOn, Collection<Score> scores) {
        if (!digest.equals(measuredOn)) return List.of(new Verdict.Changed(corpus));
        var verdicts = new ArrayList<Verdict>();
        var missing = new TreeMap<>(floors);
        for (var score : scores) {
            var floor = missing.remove(score.what());
            if (floor != null && score.value() < floor - ROUNDING) {
                verdicts.add(new Verdict.Below(corpus, score.what(), floor, score.value()));
            }
        }
        missing.keySet().forEach(what -> verdicts.add(new Verdict.Unmeasured(corpus, what)));
        return verdicts;
    }

    CorpusFloors updated(String measuredOn, Collection<Score> scores, boolean allowRegression) {
        var updated = new TreeMap<>(floors);
        var measured = new HashSet<String>();
        for (var score : scores) {
            measured.add(score.what());
            double floor = floorFor(score.value());
            updated.merge(score.what(), floor, allowRegression ? (before, now) -> now : Math::max);
        }
        if (allowRegression) updated.keySet().retainAll(measured);
        return new CorpusFloors(measuredOn, updated);
    }

    private static double floorFor(double value) {
        return Math.max(0, Math.floor((value - MARGIN) * 1000 + ROUNDING) / 1000);
    }
}
