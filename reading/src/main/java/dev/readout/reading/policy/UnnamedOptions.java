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
    private static final Set<String> STRONG =
            Set.of("off", "offer", "demand", "refusal", "threat", "review", "preparing", "table");

    private static final Set<String> LAID_OPEN = Set.of("table", "off", "review");

    private final Statuses statuses;
    private final Vocabulary words;
    private final CarriedOptions carried;
    private final LaidDown laidDown;

    UnnamedOptions(Knowledge knowledge, Statuses statuses) {
        this.statuses = statuses;
        this.words = new Vocabulary(knowledge, "policy/option-words");
        this.carried = new CarriedOptions(statuses, words);
        this.laidDown = new LaidDown(statuses, words);
    }

    /** In the order of the text. */
    List<Standing> in(Tree tree) {
        var found = new ArrayList<Standing>();
        for (var token : tree.tokens()) {
            if (token.upos() != Upos.VERB)
                laidOpen(tree, token).or(() -> behindAdjective(tree, token)).ifPresent(found::add);
            else
                behindVerb(tree, token)
                        .or(() -> carried.at(tree, token))
                        .or(() -> laidDown.at(tree, token))
                        .or(() -> undecided(tree, token))
                        .or(() -> concluded(tree, token))
                        .or(() -> governed(tree, token))
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

    /** "Demanded that it scrap the fountain", "decided against closing the harbour". */
    private Optional<Standing> behindVerb(Tree tree, Token verb) {
        return complement(
                tree,
                verb,
                statuses.verb(tree, verb).filter(word -> !isOfDocument(tree, verb, word)),
                tree.dependents(verb, "xcomp", "ccomp", "advcl", "obl")
                        .filter(each -> each.is("xcomp", "ccomp") || statuses.governs(tree, verb, each)));
    }

    /** "The plan calls for": it lays down. */
    private static boolean isOfDocument(Tree tree, Token verb, Statuses.Word word) {
        return tree.dependents(verb, "nsubj").anyMatch(word::isDocument);
    }

    /** "Is open to closing the harbour". */
    private Optional<Standing> behindAdjective(Tree tree, Token adjective) {
        if (adjective.upos() != Upos.ADJ || Unreal.isQuestion(new Predicate(tree, adjective))) return Optional.empty();
        return complement(
                tree,
                adjective,
                statuses.adjective(adjective),
                tree.dependents(adjective, "xcomp", "ccomp", "advcl", "obl", "acl"));
    }

    private Optional<Standing> complement(
            Tree tree, Token head, Optional<Statuses.Word> said, Stream<Token> complements) {
        return said.filter(word -> STRONG.contains(word.id()) && !new Predicate(tree, head).isSupposed())
                .flatMap(word -> complements
                        .filter(each -> isDeed(tree, head, each))
                        .findFirst()
                        .flatMap(deed -> said(tree, head, deed, word)));
    }

    private boolean isDeed(Tree tree, Token head, Token deed) {
        return deed.id() > head.id()
                && statuses.verb(tree, deed).filter(Statuses.Word::isDeed).isPresent()
                && tree.dependent(deed, "obj", "obl", "ccomp").isPresent();
    }

    private static Optional<Standing> said(Tree tree, Token head, Token deed, Statuses.Word word) {
        return status(tree, head, deed, word)
                .map(status -> Standing.said(deed, head, status, Standing.UNSURE, word.id()));
    }

    private static Optional<Status> status(Tree tree, Token verb, Token deed, Statuses.Word word) {
        boolean denied = new Predicate(tree, deed).isNegated();
        if (denied && word.isPositive()) return Optional.of(Status.RULED_OUT);
        if (denied && word.isDemand()) return Optional.of(Status.REJECTED);
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

    /** "Scrapped the congestion charge": by the mood of a deed that only those in power do. */
    private Optional<Standing> governed(Tree tree, Token verb) {
        var deed = new Predicate(tree, verb);
        boolean governs = deed.names().anyMatch(words.words("governing")::contains);
        var thing = deed.theme().filter(each -> each.upos() != Upos.PRON);
        if (!governs || thing.isEmpty() || !deed.isFinite()) return Optional.empty();
        var mood = Mood.of(deed);
        return mood.standing().map(status -> Standing.done(verb, verb, status, mood == Mood.WILL, Standing.UNSURE));
    }
}
