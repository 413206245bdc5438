package dev.readout.language.nlp4j;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Frees the day in "said Monday the council and the guild will meet" from the clause behind it.
 *
 * <p>News puts the day between the verb and a clause without "that". The parser then takes the day for the first part of
 * the clause's subject ("Monday and the guild", "Monday President Lee"), and the clause loses its own.
 */
final class Weekdays {

    private static final Set<String> NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private final DependencyTree tree;

    private Weekdays(DependencyTree tree) {
        this.tree = tree;
    }

    static void free(DependencyTree tree) {
        var weekdays = new Weekdays(tree);
        for (int day = 2; day <= tree.size(); day++) {
            if (NAMES.contains(tree.lower(day))) weekdays.free(day);
        }
    }

    private void free(int day) {
        if (tree.is(day, "compound", "nmod:desc") && tree.head(day) > day && tree.isVerb(day - 1)) {
            tree.attach(day, day - 1, "obl:unmarked");
        } else if (tree.is(day, "obl:unmarked", "obl", "obj")) {
            giveSubjectBack(day);
        }
    }

    /** The day's first conjunct becomes the subject of the clause behind it that has none. */
    private void giveSubjectBack(int day) {
        int subject = tree.dependent(day, "conj");
        if (subject < day) return;
        int clause = clauseWithoutSubject(tree.head(day), subject);
        if (clause == 0) return;
        for (int other : tree.dependents(day)) {
            if (other > subject) tree.attach(other, subject, tree.label(other));
        }
        tree.attach(subject, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
        if (tree.is(day, "obj")) tree.label(day, "obl:unmarked");
    }

    private int clauseWithoutSubject(int verb, int after) {
        for (int clause : tree.dependents(verb)) {
            if (clause > after
                    && tree.is(clause, "ccomp")
                    && !tree.has(clause, "nsubj", "nsubj:pass", "csubj", "expl", "mark")) return clause;
        }
        return 0;
    }
}
