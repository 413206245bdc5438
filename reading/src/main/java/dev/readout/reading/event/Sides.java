package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Plover;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether mentions stand where the source and the target of an event stand. Lives within one call. */
final class Sides {

    /** What two do together, so that both may be its subject. */
    private static final Set<Plover> TOGETHER =
            EnumSet.of(Plover.AGREE, Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE);

    /** What is done somewhere, so that the place may be its target. */
    private static final Set<Plover> DONE_SOMEWHERE = EnumSet.of(
            Plover.AID,
            Plover.YIELD,
            Plover.SANCTION,
            Plover.MOBILIZE,
            Plover.COERCE,
            Plover.ASSAULT,
            Plover.PROTEST,
            Plover.THREATEN);

    /** Prepositions of circumstance: what stands behind them is no side. */
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "at",
            "during",
            "after",
            "before",
            "as",
            "like",
            "unlike",
            "since",
            "until",
            "than",
            "without",
            "under",
            "near",
            "because",
            "despite",
            "according",
            "following",
            "amid",
            "by",
            "via",
            "through",
            "over");

    private static final int FARTHEST = 6;

    /** How far one of two that share a subject counts as: farther than an object. */
    private static final int BESIDE = 3;

    private final EventSentence sentence;
    private final Tree tree;

    Sides(EventSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** Whether a mention is who does something in a clause: its subject, or behind "by". */
    boolean actsInClause(BitSet side) {
        return attachment(side).filter(each -> isSubject(each) || isAgent(each)).isPresent();
    }

    /** Whether what a noun tells of is a mention's: "their attack", "the attack by". */
    boolean owns(BitSet side, Token noun) {
        return attachment(side)
                .filter(each -> isPossessor(each) && each.head() == noun.id())
                .isPresent();
    }

    /** Whose act it is; a passive's subject is done to, whatever the parser calls it. */
    private boolean isSubject(Token each) {
        return each.deprel().equals("nsubj")
                && tree.head(each).filter(head -> !isPassive(head)).isPresent();
    }

    private boolean isAgent(Token each) {
        return each.is("obl") && sentence.isBehind(each, Set.of("by"));
    }

    private boolean isPassive(Token head) {
        boolean helped =
                tree.dependents(head, "aux").anyMatch(aux -> aux.lemma().equals("have"));
        boolean been = tree.dependents(head, "aux").anyMatch(aux -> aux.lemma().equals("be"));
        return tree.dependent(head, "aux:pass").isPresent()
                || (head.xpos().equals("VBN")
                        && (been || (!helped && tree.dependents(head, "obl").anyMatch(this::isAgent))));
    }

    private boolean isPossessor(Token each) {
        return each.is("nmod:poss")
                || (each.is("nmod") && sentence.isBehind(each, Set.of("by", "of")))
                || (each.is("compound", "amod")
                        && tree.head(each)
                                .filter(head -> !sentence.isName(head))
                                .isPresent());
    }

    /** The word by which a mention hangs on what is said of it: past titles, first names and others listed with it. */
    private Optional<Token> attachment(BitSet side) {
        var at = Candidates.top(tree, side);
        for (int steps = 0; at.isPresent() && steps < FARTHEST; steps++) {
            if (!at.get().is("flat", "conj", "appos", "nmod:desc")) return at;
            at = tree.head(at.get());
        }
        return at;
    }

    /** How far the target lies from the word that tells of the event; empty when the two are not its sides. */
    Optional<Integer> distance(Coded coded, BitSet source, BitSet target) {
        return below(target, coded.trigger())
                .filter(path -> !isOwn(path, coded.trigger()))
                .filter(path -> path.size() <= FARTHEST)
                .filter(path -> path.stream().allMatch(each -> isOpen(each, coded)))
                .flatMap(path -> path.getLast().is("nsubj") && !isPatient(path.getLast())
                        ? together(coded, source, path)
                        : Optional.of(path.size()));
    }

    /** Whether the target is no other than a side already named ("itself"), or the owner of the deed. */
    private boolean isOwn(List<Token> path, Token trigger) {
        var target = path.getFirst();
        boolean reflexive = target.upos() == Upos.PRON
                && (target.is("nmod:poss") || sentence.form(target).endsWith("self"));
        boolean owner = !sentence.isClause(trigger) && path.size() == 1 && target.is("nmod:poss", "compound", "amod");
        return reflexive || owner;
    }

    /** Whether the way to the target may lead through a word: into clauses that tell of the event only, past no circumstance. */
    private boolean isOpen(Token each, Coded coded) {
        if (each.is("acl", "advcl", "ccomp", "xcomp", "parataxis")
                && !coded.words().contains(each)) return false;
        if (each.is("conj") && Head.isVerb(each) && !coded.words().contains(each)) return false;
        if (!each.is("obl", "nmod") || each.is("nmod:poss", "nmod:desc")) return true;
        boolean place = sentence.isBehind(each, Set.of("in", "about")) && !DONE_SOMEWHERE.contains(coded.code());
        return !place && !sentence.isBehind(each, CIRCUMSTANCE);
    }

    /** Two that do together what takes two. */
    private Optional<Integer> together(Coded coded, BitSet source, List<Token> path) {
        boolean both = TOGETHER.contains(coded.code())
                && path.stream().anyMatch(each -> each.is("conj"))
                && Candidates.top(tree, source)
                        .filter(top -> !tree.isUnder(top, path.getFirst()))
                        .isPresent();
        return both ? Optional.of(BESIDE) : Optional.empty();
    }

    private boolean isPatient(Token subject) {
        return subject.deprel().equals("nsubj:pass")
                || tree.head(subject).filter(this::isPassive).isPresent();
    }

    /** The words from a mention up to the one below the trigger; empty when it does not hang on it. */
    private Optional<List<Token>> below(BitSet side, Token trigger) {
        var path = Candidates.above(tree, side);
        int end = path.indexOf(trigger);
        return end < 1 ? Optional.empty() : Optional.of(path.subList(0, end));
    }
}
