package dev.readout.collation.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a subject tells: the rarer among the findings of a coverage, the more (inverse document frequency). */
public final class Weights {

    /** The weight of what only one finding is about, however large the coverage. */
    public static final double RARE = 7.5;

    /** As many findings about other things are thought to stand beside the coverage, which may be small. */
    private static final int BACKGROUND = 200;

    private final Map<String, Double> weights = new HashMap<>();

    /** @param findings what each finding is about */
    public Weights(List<Set<String>> findings) {
        var numbers = new HashMap<String, Integer>();
        for (var about : findings) {
            for (var subject : about) numbers.merge(subject, 1, Integer::sum);
        }
        double most = Math.log(findings.size() + BACKGROUND);
        numbers.forEach((subject, number) -> weights.put(subject, RARE * (most - Math.log(number)) / most));
    }

    /** From 0, in every statement, to {@link #RARE}, in one alone. */
    public double of(String subject) {
        return weights.getOrDefault(subject, RARE);
    }

    public double of(Collection<String> subjects) {
        return subjects.stream().mapToDouble(this::of).sum();
    }

    /** What something is about, with the weight of each subject. */
    public Weighed weighed(Set<String> about) {
        return new Weighed(about, this);
    }

    /** The weight of what both are about. */
    public double shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).mapToDouble(this::of).sum();
    }

    /** From 0 to 1, how much of what either is about both are about (Dice). */
    public double likeness(Set<String> one, Set<String> other) {
        double total = of(one) + of(other);
        return total == 0 ? 0 : 2 * shared(one, other) / total;
    }

    /** From 0 to 1, how much of what the lesser is about both are about. */
    public double coverage(Set<String> one, Set<String> other) {
        double lesser = Math.min(of(one), of(other));
        return lesser == 0 ? 0 : shared(one, other) / lesser;
    }
}
