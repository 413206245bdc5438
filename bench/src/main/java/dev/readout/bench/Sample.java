package dev.readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Some measurements of the same thing. Their median stands for them: one slow round says nothing. */
record Sample(List<Double> values) {

    Sample {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("a sample must have a value");
    }

    double median() {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return Collections.min(values);
    }

    double most() {
        return Collections.max(values);
    }
}
