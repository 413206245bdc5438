package dev.readout.language.nlp4j;

import java.util.Set;

/**
 * Decides what clauses and nouns are to the verb they complete, where ClearNLP decides otherwise: in "let them go" the
 * object is the verb's own, in "it is clear that" the clause is the subject, in "tell them that" the first object is
 * indirect.
 */
final class Complements {

    private final DependencyTree tree;
    private final Verbs verbs;

    private Complements(DependencyTree tree, Verbs verbs) {
        this.tree = tree;
        this.verbs = verbs;
    }

    static void settle(DependencyTree tree, Verbs verbs) {
        var complements = new Complements(tree, verbs);
        for (int i = 1; i <= tree.size(); i++) {
            complements.raiseSubjectToObject(i);
            complements.nameBareComplement(i);
            complements.nameInfinitiveOfNoun(i);
            complements.nameHas(i);
        }
        for (int i = 1; i <= tree.size(); i++) {
            complements.nameIndirectObject(i);
            complements.nameExpletive(i);
        }
        complements.splitRunOn();
    }

    /** "Let them go", "have it done", "make it safe": the subject of the second verb is the object of the first. */
    private void raiseSubjectToObject(int clause) {
        int verb = tree.head(clause);
        if (!tree.is(clause, "ccomp", "xcomp") || !tree.isVerb(verb) || verb > clause || isFinite(clause)) return;
        int subject = tree.dependent(clause, "nsubj", "nsubjpass");
        if (subject < verb || tree.has(verb, "dobj") || tree.isTagged(subject, "WP", "WDT", "EX")) return;
        tree.attach(subject, verb, "dobj");
        tree.label(clause, "xcomp");
    }

    /** "Make sure": an adjective without a subject of its own is no clause. */
    private void nameBareComplement(int complement) {
        int verb = tree.head(complement);
        if (!tree.is(complement, "ccomp") || !tree.tag(complement).startsWith("JJ") || isFinite(complement)) return;
        if (verb > complement || verbs.say(tree.lemma(verb))) return;
        if (!tree.has(complement, "nsubj", "csubj", "expl", "cop")) tree.label(complement, "xcomp");
    }

    /** In "it's got worse" the "'s" is "has". */
    private void nameHas(int auxiliary) {
        int verb = tree.head(auxiliary);
        if (!tree.is(auxiliary, "auxpass") || !tree.lower(auxiliary).equals("'s")) return;
        if (!Set.of("got", "gotten", "been", "become", "had").contains(tree.lower(verb))) return;
        tree.label(auxiliary, "aux");
        for (int d : tree.dependents(verb)) if (tree.is(d, "nsubjpass")) tree.label(d, "nsubj");
    }

    private boolean isFinite(int clause) {
        if (tree.isTagged(clause, "VBD", "VBZ", "VBP", "MD")) return true;
        for (int d : tree.dependents(clause)) {
            boolean finite = tree.isTagged(d, "MD", "VBD", "VBZ", "VBP") && tree.is(d, "aux", "auxpass", "cop");
            if (finite || (tree.is(d, "mark") && !tree.isTagged(d, "TO"))) return true;
        }
        return false;
    }

    /** "The place to stay" is no relative clause. */
    private void nameInfinitiveOfNoun(int clause) {
        if (!tree.is(clause, "relcl") || isFinite(clause) || tree.has(clause, "nsubj", "nsubjpass")) return;
        for (int d : tree.dependents(clause)) if (tree.isTagged(d, "WDT", "WP", "WRB", "WP$")) return;
        boolean infinitive = false;
        for (int d : tree.dependents(clause)) infinitive |= tree.isTagged(d, "TO") && tree.is(d, "aux");
        if (infinitive) tree.label(clause, "acl");
    }

    private void nameIndirectObject(int verb) {
        int first = tree.dependent(verb, "dobj");
        if (first == 0) return;
        for (int d : tree.dependents(verb)) {
            boolean second = d > first && tree.is(d, "dobj");
            boolean told = d > first && tree.is(d, "ccomp", "xcomp") && verbs.tell(tree.lemma(verb));
            if ((second || told) && first > verb && !tree.isTagged(first, "WP", "WDT")) {
                tree.label(first, "iobj");
                return;
            }
        }
    }

    /** "It is clear that", "it seems that", "it takes a day to". */
    private void nameExpletive(int predicate) {
        int subject = tree.dependent(predicate, "nsubj");
        if (subject == 0 || !tree.lower(subject).equals("it") || subject > predicate) return;
        boolean copular = tree.has(predicate, "cop") && !tree.isVerb(predicate);
        if (!copular && !verbs.takesExpletive(tree.lemma(predicate))) return;
        for (int d : tree.dependents(predicate)) {
            if (d > predicate && isExtraposed(d)) {
                tree.label(subject, "expl");
                tree.label(d, "csubj");
                return;
            }
        }
    }

    private boolean isExtraposed(int clause) {
        if (tree.is(clause, "ccomp")) return true;
        if (!tree.is(clause, "xcomp", "advcl") || !tree.isVerb(clause)) return false;
        for (int d : tree.dependents(clause)) if (tree.isTagged(d, "TO")) return true;
        return false;
    }

    /** "I love it, it is small": the first clause is no complement of a verb that takes none. */
    private void splitRunOn() {
        for (int second = 1; second <= tree.size(); second++) {
            if (tree.head(second) != 0) continue;
            int first = tree.dependent(second, "ccomp");
            boolean runOn = first != 0
                    && first < second
                    && isFinite(first)
                    && !tree.has(first, "mark")
                    && !verbs.say(tree.lemma(second));
            if (runOn) {
                tree.raise(first, "parataxis", Set.of());
                reclaim(first, second);
            }
        }
    }

    /** After a swap, all that stands behind the first clause's words belongs to the second again. */
    private void reclaim(int first, int second) {
        for (int d : tree.dependents(first)) {
            if (d == second) continue;
            boolean wasSecond = d > first && tree.is(d, "nsubj", "nsubjpass", "expl", "cop", "aux", "auxpass", "neg");
            if (wasSecond || d > second) tree.attach(d, second, tree.label(d));
        }
    }
}
