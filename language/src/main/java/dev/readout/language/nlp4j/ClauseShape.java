package dev.readout.language.nlp4j;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Turns ClearNLP's tree, in which prepositions and "be" are heads, into that of Universal Dependencies, in which content
 * words are: the noun above its preposition, the predicate above its copula, the first conjunct above all others.
 *
 * <p>What the new relation is called follows later ({@link RelationNames}); here a raised noun is {@code obl} or
 * {@code nmod}, a raised clause {@code advcl} or {@code acl}.
 */
final class ClauseShape {

    private static final String[] BARE_PREDICATES = {"attr", "acomp", "oprd"};

    private static final Set<String> PLACES = Set.of(
            "here", "there", "out", "away", "back", "home", "up", "down", "over", "off", "on", "in", "ok", "okay",
            "around", "abroad", "ahead", "behind", "next", "close", "so");

    private final DependencyTree tree;

    private ClauseShape(DependencyTree tree) {
        this.tree = tree;
    }

    static void reshape(DependencyTree tree) {
        var shape = new ClauseShape(tree);
        shape.raiseObjectsOfPrepositions();
        shape.nameRaised();
        shape.raisePredicatesOfBe();
        shape.flattenCoordinations();
        shape.keepOneRoot();
    }

    private void raiseObjectsOfPrepositions() {
        IntStream.rangeClosed(1, tree.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::depth).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(this::raiseObject);
    }

    private int depth(int i) {
        int depth = 0;
        for (int at = i; at != 0; at = tree.head(at)) depth++;
        return depth;
    }

    private void raiseObject(int preposition) {
        if (tree.isVerb(preposition) && !tree.is(preposition, "prep")) return;
        int object = tree.dependent(preposition, "pobj");
        int clause = object == 0 ? tree.dependent(preposition, "pcomp") : 0;
        if (object == 0 && clause == 0 && tree.is(preposition, "prep", "agent", "dative")) {
            object = tree.dependent(preposition, "oblique");
        }
        boolean agent = tree.is(preposition, "agent");
        if (object != 0) {
            if (tree.is(preposition, "prep", "agent", "dative")) tree.label(preposition, agent ? "agent" : "oblique");
            tree.raise(object, "case", Set.of());
        } else if (clause != 0) {
            boolean clausal = tree.isVerb(clause);
            if (tree.is(preposition, "prep", "agent", "dative")) {
                tree.label(preposition, clausal ? "clause" : "oblique");
            }
            tree.raise(clause, clausal ? "mark" : "case", Set.of());
        }
    }

    private void nameRaised() {
        for (int i = 1; i <= tree.size(); i++) {
            boolean underNoun = isNominal(tree.head(i));
            if (tree.is(i, "oblique")) tree.label(i, underNoun ? "nmod" : "obl");
            if (tree.is(i, "clause")) tree.label(i, underNoun ? "acl" : "advcl");
        }
    }

    private boolean isNominal(int i) {
        if (tree.isNoun(i)) return !tree.is(i, "advmod");
        return !tree.isVerb(i) && tree.is(i, "nsubj", "nsubjpass", "dobj", "pobj", "oblique");
    }

    private void raisePredicatesOfBe() {
        for (int be = 1; be <= tree.size(); be++) {
            if (!isBe(be) || tree.is(be, "aux", "auxpass", "cop")) continue;
            int predicate = predicate(be);
            if (predicate == 0) continue;
            if (tree.has(be, "expl")) {
                if (tree.is(predicate, BARE_PREDICATES)) tree.label(predicate, "nsubj");
                continue;
            }
            boolean clausal = tree.is(predicate, "ccomp", "xcomp");
            tree.raise(predicate, "cop", Set.of());
            if (clausal) markOuterSubject(predicate);
        }
    }

    private boolean isBe(int i) {
        return tree.isVerb(i) && Set.of("be", "'s", "'re", "'m", "s", "m", "re").contains(tree.lemma(i));
    }

    private void markOuterSubject(int predicate) {
        int subject = tree.dependent(predicate, "nsubj");
        if (subject != 0) tree.label(subject, "nsubj:outer");
    }

    /** What is said to be the case by "be"; 0 if nothing is and "be" itself is the predicate. */
    private int predicate(int be) {
        int bare = tree.dependent(be, BARE_PREDICATES);
        if (bare != 0) return bare;
        int clause = tree.dependent(be, "ccomp", "xcomp");
        if (clause > be && tree.has(be, "nsubj", "csubj")) return clause;
        int after = 0;
        for (int d : tree.dependents(be)) {
            if (after == 0 && d > be && (tree.is(d, "obl") || isPlaceOrState(d))) after = d;
        }
        if (after != 0) return after;
        int question = tree.dependent(be, "advmod");
        return question != 0 && tree.isTagged(question, "WRB") ? question : 0;
    }

    private boolean isPlaceOrState(int i) {
        return tree.is(i, "prt", "npadvmod", "prep") || (tree.is(i, "advmod") && PLACES.contains(tree.lower(i)));
    }

    /** All conjuncts depend on the first; a conjunction and the marks before a conjunct depend on that conjunct. */
    private void flattenCoordinations() {
        for (int i = 1; i <= tree.size(); i++) {
            if (!tree.is(i, "conj")) continue;
            int first = tree.head(i);
            while (tree.is(first, "conj") && first < i) first = tree.head(first);
            tree.attach(i, first, "conj");
        }
        for (int i = 1; i <= tree.size(); i++) {
            boolean mark =
                    tree.is(i, "punct") && Set.of(",", ";", "--", "-", "/").contains(tree.form(i));
            if (!tree.is(i, "cc") && !mark) continue;
            int head = tree.head(i);
            int first = tree.is(head, "conj") ? tree.head(head) : head;
            int next = nextConjunct(first, i);
            if (next != 0 && (tree.is(i, "cc") || opens(i, next))) tree.attach(i, next, tree.label(i));
        }
    }

    private int nextConjunct(int first, int after) {
        for (int i = after + 1; i <= tree.size(); i++) if (tree.head(i) == first && tree.is(i, "conj")) return i;
        return 0;
    }

    /** Whether a mark stands right before a conjunct or before the conjunction that opens it. */
    private boolean opens(int mark, int conjunct) {
        int left = tree.leftmost(conjunct);
        return left == mark + 1 || (left > mark && tree.isTagged(mark + 1, "CC"));
    }

    /** A parse may have several roots: all but the first become its dependents. */
    private void keepOneRoot() {
        int root = 0;
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.head(i) != 0) continue;
            if (root == 0) {
                root = i;
                tree.label(i, "root");
            } else {
                tree.attach(i, root, tree.isTagged(i, ".", ",", ":") ? "punct" : "parataxis");
            }
        }
    }
}
