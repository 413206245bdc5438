package dev.readout.collation.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a subject tells: the rarer among the findings of a coverage, the more (inverse document frequency). */
public final class Weights {

    /** The weight of what only one finding is about, however large the coverage. */
    public static final double RARE = 7.5;

    /** As many findings about other things are thought to stand beside the coverage, which may be small. */
    private static final int BACKGROUND = 200;

    private final Map<String, Weighed.Subject> subjects = new HashMap<>();

    /** @param findings what each finding is about, each subject once */
    public Weights(List<? extends Collection<String>> findings) {
        var numbers = new HashMap<String, Integer>();
        for (var about : findings) {
            for (var subject : about) numbers.merge(subject, 1, Integer::sum);
        }
        double most = Math.log(findings.size() + BACKGROUND);
        numbers.forEach((subject, number) ->
                subjects.put(subject, new Weighed.Subject(subject, RARE * (most - Math.log(number)) / most)));
    }

    /** From 0, in every statement, to {@link #RARE}, in one alone. */
    public double of(String subject) {
        return subject(subject).weight();
    }

    public double of(Collection<String> subjects) {
        return subjects.stream().mapToDouble(this::of).sum();
    }

    /** What something is about, with the weight of each subject. */
    public Weighed weighed(Collection<String> about) {
        return new Weighed(about.stream().sorted().map(this::subject).toList());
    }

    private Weighed.Subject subject(String name) {
        var known = subjects.get(name);
        return known == null ? new Weighed.Subject(name, RARE) : known;
    }
}
