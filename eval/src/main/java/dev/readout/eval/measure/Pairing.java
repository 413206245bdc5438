package dev.readout.eval.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the wanted with the found, each at most once: the most alike first.
 *
 * @param pairs in the order of the wanted
 * @param missed wanted, not paired
 * @param invented found, not paired
 */
public record Pairing<W, F>(List<Pair<W, F>> pairs, List<W> missed, List<F> invented) {

    /** One wanted and the one found for it. */
    public record Pair<W, F>(W wanted, F found) {}

    private record Candidate(int wanted, int found, double likeness, double tieBreak) {}

    private static final Comparator<Candidate> MOST_ALIKE_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .thenComparingDouble(Candidate::tieBreak)
            .reversed()
            .thenComparingInt(Candidate::wanted)
            .thenComparingInt(Candidate::found);

    public Pairing {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        invented = List.copyOf(invented);
    }

    /** Pairs those that are at least so much alike; of equals, the earlier wanted and then the earlier found. */
    public static <W, F> Pairing<W, F> greedy(
            List<W> wanted, List<F> found, double atLeast, ToDoubleBiFunction<W, F> likeness) {
        return greedy(wanted, found, atLeast, likeness, (w, f) -> 0);
    }

    /** As above; of those equally alike, the higher tie-break goes first. */
    public static <W, F> Pairing<W, F> greedy(
            List<W> wanted,
            List<F> found,
            double atLeast,
            ToDoubleBiFunction<W, F> likeness,
            ToDoubleBiFunction<W, F> tieBreak) {
        var candidates = new ArrayList<Candidate>();
        for (int w = 0; w < wanted.size(); w++) {
            for (int f = 0; f < found.size(); f++) {
                double alike = likeness.applyAsDouble(wanted.get(w), found.get(f));
                if (alike >= atLeast) {
                    double tie = tieBreak.applyAsDouble(wanted.get(w), found.get(f));
                    candidates.add(new Candidate(w, f, alike, tie));
                }
            }
        }
        return paired(wanted, found, candidates);
    }

    private static <W, F> Pairing<W, F> paired(List<W> wanted, List<F> found, List<Candidate> candidates) {
        candidates.sort(MOST_ALIKE_FIRST);
        var wantedTaken = new BitSet();
        var foundTaken = new BitSet();
        var chosen = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (wantedTaken.get(candidate.wanted()) || foundTaken.get(candidate.found())) continue;
            wantedTaken.set(candidate.wanted());
            foundTaken.set(candidate.found());
            chosen.add(candidate);
        }
        chosen.sort(Comparator.comparingInt(Candidate::wanted));
        var pairs = chosen.stream()
                .map(c -> new Pair<>(wanted.get(c.wanted()), found.get(c.found())))
                .toList();
        return new Pairing<>(pairs, without(wanted, wantedTaken), without(found, foundTaken));
    }

    private static <T> List<T> without(List<T> all, BitSet taken) {
        var left = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) {
            if (!taken.get(i)) left.add(all.get(i));
        }
        return left;
    }

    public Count count() {
        return new Count(pairs.size(), pairs.size() + invented.size(), pairs.size() + missed.size());
    }
}
