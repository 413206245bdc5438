package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a verb, or a predicate, is used with: particles, mood, negation, subject. Stateless. */
final class Predicates {

    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "n‘t", "never", "nor", "neither", "cannot", "no");
    private static final Set<String> WILL =
            Set.of("will", "would", "shall", "'ll", "’ll", "‘ll", "wo", "’d", "'d", "ll");
    private static final Set<String> PERFECT = Set.of("have", "’ve", "'ve");
    private static final Set<String> CAN = Set.of("could", "may", "might", "can");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> LIGHT = Set.of("go", "need", "have", "be");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest", "should");
    private static final Set<String> WAITING = Set.of("until", "till");
    private static final Set<String> NOT_YET = Set.of("before", "once", "when");
    private static final int DEPTH = 6;

    private Predicates() {}

    /** How real a deed is made by the words around its verb. */
    enum Mood {
        DONE,
        UNDONE,
        WILL,
        WILL_NOT,
        CAN,
        CANNOT,
        OUGHT,
        OUGHT_NOT,
        SUPPOSED
    }

    /** The keys under which a verb may stand in a table: with particle or preposition first, then alone. */
    static List<String> keys(Tree tree, Token verb) {
        var lemma = verb.lemma().toLowerCase(Locale.ROOT);
        var keys = new ArrayList<String>();
        for (var each : tree.dependents(verb)) {
            if (each.id() < verb.id()) continue;
            if (each.is("compound:prt", "advmod", "case", "mark", "aux") && each.id() <= verb.id() + 2) {
                keys.add(lemma + " " + each.lemma());
                tree.after(each)
                        .filter(next -> next.is("case"))
                        .ifPresent(next -> keys.addFirst(lemma + " " + each.lemma() + " " + next.lemma()));
            }
            if (each.is("obl", "nmod", "advcl", "obj", "xcomp", "ccomp"))
                preposition(tree, each).ifPresent(word -> keys.add(lemma + " " + word));
        }
        keys.add(lemma);
        return keys;
    }

    /** The preposition or conjunction before a phrase. */
    static Optional<String> preposition(Tree tree, Token phrase) {
        return tree.dependents(phrase, "case", "mark")
                .filter(word -> word.id() < phrase.id())
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Whether a verb, or a noun ("no talks"), is denied. */
    static boolean isNegated(Tree tree, Token token) {
        return tree.dependents(token, "advmod", "neg", "det", "aux", "cc").anyMatch(Predicates::isNot)
                || tree.dependents(token, "obj", "nsubj")
                        .anyMatch(noun -> tree.dependents(noun, "det")
                                .anyMatch(det -> det.lemma().equalsIgnoreCase("no")));
    }

    private static boolean isNot(Token token) {
        return NOT.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The mood of a deed. */
    static Mood mood(Tree tree, Token verb) {
        boolean not = isNegated(tree, verb);
        if (isSupposed(tree, verb)) return Mood.SUPPOSED;
        if (hasMark(tree, verb, WAITING)) return Mood.OUGHT;
        if (hasMark(tree, verb, NOT_YET)) return Mood.SUPPOSED;
        var own = helpers(tree, verb);
        if (own.anyMatch(OUGHT)) return not ? Mood.OUGHT_NOT : Mood.OUGHT;
        if (own.anyMatch(CAN)) return not ? Mood.CANNOT : Mood.CAN;
        if (own.anyMatch(WILL) && own.anyMatch(PERFECT)) return Mood.SUPPOSED;
        if (own.anyMatch(WILL)) return not ? Mood.WILL_NOT : Mood.WILL;
        var above = tree.head(verb).filter(head -> verb.is("xcomp", "ccomp", "conj") && LIGHT.contains(head.lemma()));
        if (above.isPresent() && verb.is("xcomp", "ccomp")) return ofLight(tree, above.get(), not);
        if (not) return Mood.UNDONE;
        if (tree.dependents(verb, "mark", "aux").anyMatch(to -> to.lemma().equals("to"))
                && verb.is("root", "parataxis", "conj")) return Mood.WILL;
        return Mood.DONE;
    }

    private static boolean hasMark(Tree tree, Token verb, Set<String> words) {
        return tree.dependents(verb, "mark", "advmod")
                .anyMatch(mark -> words.contains(mark.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Mood ofLight(Tree tree, Token light, boolean not) {
        boolean denied = not || isNegated(tree, light);
        return switch (light.lemma()) {
            case "go", "be" -> denied ? Mood.WILL_NOT : Mood.WILL;
            default -> denied ? Mood.UNDONE : Mood.OUGHT;
        };
    }

    /** The auxiliaries of a verb, or of the verb it is joined to when it has none of its own. */
    private static Helpers helpers(Tree tree, Token verb) {
        var own = tree.dependents(verb, "aux").toList();
        if (!own.isEmpty() || !verb.is("conj")) return new Helpers(own);
        return new Helpers(tree.head(verb)
                .filter(head -> tree.dependent(verb, "nsubj").isEmpty())
                .map(head -> tree.dependents(head, "aux").toList())
                .orElse(List.of()));
    }

    private record Helpers(List<Token> tokens) {
        boolean anyMatch(Set<String> words) {
            return tokens.stream().anyMatch(token -> words.contains(token.form().toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether a verb stands in a clause that only supposes ("if", "whether"). */
    static boolean isSupposed(Tree tree, Token verb) {
        int steps = DEPTH;
        for (var at = Optional.of(verb); at.isPresent() && steps > 0; at = tree.head(at.get()), steps--) {
            if (tree.dependents(at.get(), "mark", "advmod")
                    .anyMatch(mark -> SUPPOSING.contains(mark.lemma().toLowerCase(Locale.ROOT)))) return true;
        }
        return false;
    }

    /** Who does what a verb says: its subject, the one it shares, the noun it describes, or the agent of a passive. */
    static Optional<Token> agent(Tree tree, Token predicate) {
        if (isPassive(tree, predicate))
            return tree.dependents(predicate, "obl")
                    .filter(obl -> preposition(tree, obl).filter("by"::equals).isPresent())
                    .findFirst();
        return subject(tree, predicate);
    }

    /** Whether what a verb says is done to its subject, or to the noun it describes. */
    static boolean isPassive(Tree tree, Token verb) {
        return tree.dependent(verb, "nsubj:pass", "aux:pass").isPresent()
                || (verb.xpos().equals("VBN") && verb.is("acl") && !verb.is("acl:relcl"));
    }

    /** The grammatical subject of a predicate, found upwards where it is shared. */
    static Optional<Token> subject(Tree tree, Token predicate) {
        var at = Optional.of(predicate);
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++) {
            var token = at.get();
            var own = tree.dependents(token, "nsubj")
                    .filter(subject -> !subject.xpos().startsWith("W"))
                    .findFirst();
            if (own.isPresent()) return own;
            if (token.is("acl")) return tree.head(token);
            if (token.is("ccomp") || token.is("parataxis")) return Optional.empty();
            if (isInfinitive(tree, token)) {
                var object = tree.head(token).flatMap(head -> tree.dependent(head, "obj", "iobj"));
                if (object.isPresent() && object.get().id() < token.id()) return object;
            }
            at = tree.head(token);
        }
        return Optional.empty();
    }

    private static boolean isInfinitive(Tree tree, Token verb) {
        return verb.is("xcomp")
                && verb.upos() == Upos.VERB
                && tree.dependents(verb, "mark", "aux")
                        .anyMatch(to -> to.lemma().equals("to"));
    }

    /** A token and those it is joined to or shares its place with, the first of them first. */
    static Stream<Token> conjuncts(Tree tree, Token first) {
        return Stream.concat(Stream.of(first), tree.dependents(first, "conj"));
    }
}
