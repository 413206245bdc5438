package dev.readout.publish.rows;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.words.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the dossier, ready to be shown.
 *
 * @param id its place: unique within the dossier
 * @param when in words, empty when not known
 * @param head what it is, in Readout's words ("ruled out", "criticism of Ann Lee")
 * @param who whose word or deed it is, empty when not known
 * @param parts the printed words
 * @param facts what else is known of it, a few words each
 * @param carried how many articles and origins carry it, empty for one
 * @param evidence the words it rests on
 * @param steps how it came to stand where it stands, in the order of time
 * @param marks what of it stands on an axis of time
 * @param doubt why it is uncertain, empty when it is certain
 */
public record Row(
        String id,
        String when,
        String head,
        String who,
        List<Part> parts,
        List<String> facts,
        String carried,
        List<Evidence> evidence,
        List<Step> steps,
        List<Mark> marks,
        String doubt) {

    private static final int NAMED = 80;

    /** Printed words, and what they are to the row ("if", "then"); the label may be empty. */
    public record Part(String label, String words) {}

    /** One report of it: when, what it says, whose word that is. */
    public record Step(String when, String what, String who, List<Evidence> evidence, String doubt) {

        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A mark on an axis of time.
     *
     * @param shape what it looks like: a status, {@code window}, {@code made}, {@code kept}, {@code overdue}
     * @param on where it stands
     * @param label what it is, in words
     * @param evidence the first words it leads to; empty when it leads nowhere
     */
    public record Mark(String shape, Interval on, String label, List<Evidence> evidence) {

        public Mark {
            evidence = List.copyOf(evidence);
        }
    }

    public Row {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** What it is called where it is spoken of: what it is, and its first words. */
    public String called() {
        var words = parts.isEmpty() ? "" : parts.getFirst().words();
        return Excerpt.of((head + " " + words).strip(), NAMED);
    }

    public boolean isCertain() {
        return doubt.isEmpty();
    }

    static Builder of(String id) {
        return new Builder(id);
    }

    /** Gathers a row; what is not set is empty. Not for sharing between threads. */
    static final class Builder {
        private final String id;
        private String when = "";
        private String head = "";
        private String who = "";
        private final List<Part> parts = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();
        private String carried = "";
        private List<Evidence> evidence = List.of();
        private final List<Step> steps = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private String doubt = "";

        private Builder(String id) {
            this.id = id;
        }

        Builder when(String value) {
            when = value;
            return this;
        }

        Builder head(String value) {
            head = value;
            return this;
        }

        Builder who(String value) {
            who = value;
            return this;
        }

        Builder part(String label, String words) {
            parts.add(new Part(label, words));
            return this;
        }

        /** Empty ones are left out. */
        Builder fact(String value) {
            if (!value.isEmpty()) facts.add(value);
            return this;
        }

        Builder carried(String value) {
            carried = value;
            return this;
        }

        Builder evidence(List<Evidence> value) {
            evidence = value;
            return this;
        }

        Builder step(Step value) {
            steps.add(value);
            return this;
        }

        Builder mark(Mark value) {
            marks.add(value);
            return this;
        }

        Builder doubt(String value) {
            doubt = value;
            return this;
        }

        Row build() {
            return new Row(id, when, head, who, parts, facts, carried, evidence, steps, marks, doubt);
        }
    }
}
