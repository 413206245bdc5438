package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds options that no instrument names, by words that say enough by themselves: whatever is on the table, what is demanded
 * or ruled out, what a policy is said to do or to be for. Threads may share it.
 */
final class UnnamedOptions {

    /** Entries that say enough of a deed in which no instrument is named ("demanded that it scrap the fountain"). */
    private static final Set<String> STRONG = Set.of("off", "offer", "demand", "refusal", "threat");

    private static final Set<String> LAID_OPEN = Set.of("table", "off", "review");

    private final Statuses statuses;
    private final Vocabulary words;

    UnnamedOptions(Knowledge knowledge, Statuses statuses) {
        this.statuses = statuses;
        this.words = new Vocabulary(knowledge, "policy/option-words");
    }

    /** In the order of the text. */
    List<Standing> in(Tree tree) {
        var found = new ArrayList<Standing>();
        for (var token : tree.tokens()) {
            if (token.upos() != Upos.VERB) laidOpen(tree, token).ifPresent(found::add);
            else
                complement(tree, token)
                        .or(() -> laidDown(tree, token))
                        .or(() -> undecided(tree, token))
                        .or(() -> concluded(tree, token))
                        .ifPresent(found::add);
        }
        return found;
    }

    /** "Everything is on the table." */
    private Optional<Standing> laidOpen(Tree tree, Token head) {
        if (words.has("open", head)) return leftOpen(tree, head);
        if (tree.dependent(head, "cop").isEmpty()) return Optional.empty();
        var subject = tree.dependents(head, "nsubj")
                .filter(each -> !each.xpos().startsWith("W"))
                .findFirst();
        var word = statuses.predicate(tree, head).filter(each -> LAID_OPEN.contains(each.id()));
        if (subject.isEmpty() || word.isEmpty()) return Optional.empty();
        return word.get()
                .status(new Predicate(tree, head).isNegated())
                .map(status -> Standing.said(
                        subject.get(), head, status, Standing.UNSURE, word.get().id()));
    }

    /** "Left the door open to a truce." */
    private Optional<Standing> leftOpen(Tree tree, Token open) {
        var verb = tree.head(open)
                .filter(head -> open.is("xcomp", "amod", "advmod", "obj") && words.has("leaving", head))
                .filter(head -> tree.dependents(head, "obj").anyMatch(each -> words.has("doors", each)));
        if (verb.isEmpty()) return Optional.empty();
        return Stream.of(open, verb.get())
                .flatMap(each -> tree.dependents(each, "advcl", "obl", "xcomp"))
                .filter(each -> each.id() > open.id())
                .findFirst()
                .map(each -> Standing.said(each, verb.get(), Status.ON_TABLE, Standing.UNSURE, "left-open"));
    }

    /** "Demanded that it scrap the fountain." */
    private Optional<Standing> complement(Tree tree, Token verb) {
        var word = statuses.verb(tree, verb).filter(found -> STRONG.contains(found.id()));
        if (word.isEmpty() || new Predicate(tree, verb).isSupposed()) return Optional.empty();
        return tree.dependents(verb, "xcomp", "ccomp")
                .filter(each -> each.id() > verb.id()
                        && statuses.verb(tree, each)
                                .filter(Statuses.Word::isDeed)
                                .isPresent())
                .filter(each -> tree.dependent(each, "obj", "obl", "ccomp").isPresent())
                .findFirst()
                .flatMap(deed -> status(tree, verb, deed, word.get())
                        .map(status -> Standing.said(
                                deed, verb, status, Standing.UNSURE, word.get().id())));
    }

    private static Optional<Status> status(Tree tree, Token verb, Token deed, Statuses.Word word) {
        if (word.isPositive() && new Predicate(tree, deed).isNegated()) return Optional.of(Status.RULED_OUT);
        return word.status(new Predicate(tree, verb).isNegated());
    }

    /** "Will decide whether to close the canal", "is divided over whether to". */
    private Optional<Standing> undecided(Tree tree, Token deed) {
        boolean whether = tree.dependents(deed, "mark", "advmod")
                .anyMatch(mark -> mark.lemma().equals("whether") && mark.id() < deed.id());
        if (!whether || tree.dependent(deed, "obj", "obl", "xcomp").isEmpty()) return Optional.empty();
        return tree.head(deed)
                .filter(head -> head.id() < deed.id() && words.has("undecided", head))
                .map(head ->
                        Standing.said(deed, deciding(tree, head), Status.UNDER_REVIEW, Standing.LIKELY, "whether"));
    }

    /** "Will make a decision on whether to": the verb says it whole. */
    private static Token deciding(Tree tree, Token head) {
        return tree.head(head)
                .filter(verb -> verb.upos() == Upos.VERB && head.is("obj", "nsubj:pass"))
                .orElse(head);
    }

    /** "Our policy will not rely on tolls", "the bill would tackle the queues". */
    private Optional<Standing> laidDown(Tree tree, Token verb) {
        var key = new Predicate(tree, verb)
                .keys().stream().filter(words.words("laying-down")::contains).findFirst();
        var document = key.flatMap(found -> document(tree, verb));
        var what = tree.dependents(verb, "obj", "obl", "xcomp", "advcl")
                .filter(each -> each.id() > verb.id() && !each.is("obl:unmarked", "nmod:unmarked"))
                .findFirst();
        if (document.isEmpty() || what.isEmpty()) return Optional.empty();
        var status = lawful(tree, verb, document.get());
        return status.map(found -> Standing.said(what.get(), verb, found, Standing.UNSURE, "laid-down"));
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

    /** "The conclusion is to close the canal." */
    private Optional<Standing> concluded(Tree tree, Token deed) {
        boolean infinitive =
                tree.dependents(deed, "mark").anyMatch(to -> to.lemma().equals("to"));
        if (!infinitive || tree.dependent(deed, "obj", "obl", "ccomp", "xcomp").isEmpty()) return Optional.empty();
        var copular = tree.dependent(deed, "cop").isPresent()
                ? Optional.of(deed)
                : tree.head(deed).filter(head -> head.lemma().equals("be") && deed.is("xcomp", "ccomp"));
        var subject = copular.flatMap(head -> tree.dependents(head, "nsubj").findFirst())
                .filter(each -> each.id() < deed.id());
        return subject.flatMap(each -> statuses.noun(each)
                .flatMap(Statuses.Word::said)
                .or(() -> words.has("documents", each) ? Optional.of(Status.ADOPTED) : Optional.empty())
                .map(status -> Standing.said(deed, deed, status, Standing.UNSURE, "concluded")));
    }
}
