package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Status;
import java.util.Optional;
import java.util.Set;

/** What a document of policy says that will be done: "the bill would tackle the queues", "under the plan tolls would rise". Threads may share it. */
final class LaidDown {

    private static final Set<String> UNDER = Set.of("under");

    private final Statuses statuses;
    private final Vocabulary words;

    LaidDown(Statuses statuses, Vocabulary words) {
        this.statuses = statuses;
        this.words = words;
    }

    Optional<Standing> at(Tree tree, Token verb) {
        return bySubject(tree, verb).or(() -> under(tree, verb));
    }

    /** "Our policy will not rely on tolls", "the bill would tackle the queues". */
    private Optional<Standing> bySubject(Tree tree, Token verb) {
        var document = document(tree, verb);
        if (document.isEmpty() || !isLaidDown(tree, verb, document.get())) return Optional.empty();
        var what = tree.dependents(verb, "obj", "obl", "xcomp", "advcl")
                .filter(each -> each.id() > verb.id() && !each.is("obl:unmarked", "nmod:unmarked"))
                .findFirst();
        var status = lawful(tree, verb, document.get());
        if (what.isEmpty() || status.isEmpty()) return Optional.empty();
        var option = isNamedByVerb(tree, verb) ? what.get() : verb;
        return Optional.of(Standing.said(option, verb, status.get(), Standing.UNSURE, "laid-down"));
    }

    /** A verb that lays down; what is only proposed lays down whatever it would do. */
    private boolean isLaidDown(Tree tree, Token verb, Token document) {
        if (isNamedByVerb(tree, verb)) return true;
        boolean deed = words.has("bringing-about", verb)
                || statuses.verb(tree, verb).filter(Statuses.Word::isDeed).isPresent();
        return deed && words.has("proposed", document) && new Predicate(tree, verb).isConditional();
    }

    private boolean isNamedByVerb(Tree tree, Token verb) {
        return new Predicate(tree, verb).keys().stream().anyMatch(words.words("laying-down")::contains);
    }

    /** The policy that is the subject, or that "it" stands for in the second of two clauses. */
    private Optional<Token> document(Tree tree, Token verb) {
        var own = tree.dependents(verb, "nsubj").findFirst();
        if (own.filter(subject -> words.has("documents", subject)).isPresent()) return own;
        if (own.filter(subject -> subject.upos() != Upos.PRON).isPresent() || !verb.is("conj")) return Optional.empty();
        return tree.head(verb)
                .flatMap(first -> tree.dependents(first, "nsubj").findFirst())
                .filter(subject -> words.has("documents", subject));
    }

    private Optional<Status> lawful(Tree tree, Token verb, Token document) {
        if (words.has("proposed", document)) return Optional.of(Status.OFFERED);
        return switch (Mood.of(new Predicate(tree, verb))) {
            case WILL_NOT, OUGHT_NOT, UNDONE, CANNOT -> Optional.of(Status.RULED_OUT);
            case CAN -> Optional.of(Status.ON_TABLE);
            case OUGHT -> Optional.of(Status.DEMANDED);
            case SUPPOSED -> Optional.empty();
            case WILL, DONE -> Optional.of(isOnlyLikely(tree, verb) ? Status.ON_TABLE : Status.ADOPTED);
        };
    }

    private boolean isOnlyLikely(Tree tree, Token verb) {
        return tree.dependents(verb, "aux").anyMatch(aux -> words.has("likely", aux));
    }

    /** "Under the plan, the harbour would be closed": proposed, where the document is; else what it provides. */
    private Optional<Standing> under(Tree tree, Token verb) {
        var deed = new Predicate(tree, verb);
        if (!deed.isConditional() && !deed.isFuture()) return Optional.empty();
        if (deed.isNegated() || deed.isSupposed() || isStative(tree, verb)) return Optional.empty();
        return tree.dependents(verb, "obl", "advcl", "nmod")
                .filter(each -> each.id() < verb.id() && words.has("documents", each))
                .filter(each ->
                        Phrases.preposition(tree, each).filter(UNDER::contains).isPresent())
                .findFirst()
                .map(document ->
                        words.has("proposed", document) || deed.isConditional() ? Status.OFFERED : Status.ADOPTED)
                .map(status -> Standing.said(verb, verb, status, Standing.UNSURE, "provided under a document"));
    }

    /** What is said to be, or to follow, is nothing that a document provides. */
    private boolean isStative(Tree tree, Token verb) {
        return tree.dependent(verb, "cop").isPresent() || words.has("following", verb);
    }
}
