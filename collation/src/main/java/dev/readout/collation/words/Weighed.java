package dev.readout.collation.words;

import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What something is about, with the weight of each subject: what is compared with many others is weighed once. Immutable;
 * threads may share it.
 */
public final class Weighed {

    /**
     * A word's stem, an actor or a time.
     *
     * @param weight from 0 to {@link Weights#RARE}
     */
    public record Subject(String name, double weight) {}

    private final List<Subject> subjects;
    private final double weight;

    /** @param subjects in the order of their names */
    Weighed(List<Subject> subjects) {
        this.subjects = List.copyOf(subjects);
        this.weight = subjects.stream().mapToDouble(Subject::weight).sum();
    }

    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    /** In the order of their names. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** Those of the subjects whose names are so. */
    public Weighed only(Predicate<String> name) {
        return new Weighed(
                subjects.stream().filter(subject -> name.test(subject.name())).toList());
    }

    /** The weight of what both are about. */
    public double shared(Weighed other) {
        return weighShared(other).getSum();
    }

    /** Number of subjects that both are about. */
    public int numberShared(Weighed other) {
        return (int) weighShared(other).getCount();
    }

    /** The names of what both are about. */
    public Set<String> namesShared(Weighed other) {
        var names = new HashSet<String>();
        for (var subject : other.subjects) names.add(subject.name());
        return only(names::contains).subjects().stream().map(Subject::name).collect(Collectors.toSet());
    }

    /** From 0 to 1, how much of what either is about both are about (Dice). */
    public double likeness(Weighed other) {
        double total = weight + other.weight;
        return total == 0 ? 0 : 2 * shared(other) / total;
    }

    /** From 0 to 1, how much of what the lesser is about both are about. */
    public double coverage(Weighed other) {
        double lesser = Math.min(weight, other.weight);
        return lesser == 0 ? 0 : shared(other) / lesser;
    }

    /** Whether one is about all that the other is about. */
    public boolean isNestedWith(Weighed other) {
        return numberShared(other) == Math.min(subjects.size(), other.subjects.size());
    }

    private DoubleSummaryStatistics weighShared(Weighed other) {
        var shared = new DoubleSummaryStatistics();
        for (int i = 0, j = 0; i < subjects.size() && j < other.subjects.size(); ) {
            var one = subjects.get(i);
            var another = other.subjects.get(j);
            int order = one.name().compareTo(another.name());
            if (order == 0) shared.accept(one.weight());
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weighed weighed && subjects.equals(weighed.subjects);
    }

    @Override
    public int hashCode() {
        return subjects.hashCode();
    }

    @Override
    public String toString() {
        return subjects.toString();
    }
}
