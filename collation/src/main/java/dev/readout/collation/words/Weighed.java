package dev.readout.collation.words;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Set;

/**
 * What something is about, with the weight of each subject: what is compared with many others is weighed once. Made by
 * {@link Weights#weighed}. Immutable; threads may share it.
 */
public final class Weighed {

    /** Sorted, so that two are compared in one walk. */
    private final String[] subjects;

    private final double[] weights;
    private final double weight;

    Weighed(Set<String> about, Weights weights) {
        this.subjects = about.stream().sorted().toArray(String[]::new);
        this.weights = Arrays.stream(subjects).mapToDouble(weights::of).toArray();
        this.weight = Arrays.stream(this.weights).sum();
    }

    public boolean isEmpty() {
        return subjects.length == 0;
    }

    /** The weight of all of it. */
    public double weight() {
        return weight;
    }

    /** From 0 to 1, how much of what either is about both are about (Dice). */
    public double likeness(Weighed other) {
        double total = weight + other.weight;
        return total == 0 ? 0 : 2 * shared(other).getSum() / total;
    }

    /** From 0 to 1, how much of what the lesser is about both are about. */
    public double coverage(Weighed other) {
        double lesser = Math.min(weight, other.weight);
        return lesser == 0 ? 0 : shared(other).getSum() / lesser;
    }

    /** Number of subjects that both are about. */
    public int common(Weighed other) {
        return (int) shared(other).getCount();
    }

    /** Whether one is about all that the other is about. */
    public boolean isNestedWith(Weighed other) {
        return common(other) == Math.min(subjects.length, other.subjects.length);
    }

    private DoubleSummaryStatistics shared(Weighed other) {
        var shared = new DoubleSummaryStatistics();
        for (int i = 0, j = 0; i < subjects.length && j < other.subjects.length; ) {
            int order = subjects[i].compareTo(other.subjects[j]);
            if (order == 0) shared.accept(weights[i]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weighed weighed && Arrays.equals(subjects, weighed.subjects);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(subjects);
    }

    @Override
    public String toString() {
        return String.join(", ", subjects);
    }
}
