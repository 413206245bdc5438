package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Plover;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Codes the words of one sentence, for one source and one target. Lives within one call. */
final class Coding {

    private static final int DEEPEST = 6;
    private static final Set<String> GOVERNING =
            Set.of("for", "to", "on", "in", "with", "of", "into", "from", "against");
    private static final Set<String> GOVERNING_OF_NOUNS = Set.of("to", "of", "for", "on");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "it", "they");

    private final Deeds deeds;
    private final Governors governors;
    private final EventSentence sentence;
    private final Tree tree;
    private final Mood mood;
    private final BitSet source;
    private final BitSet target;
    private final Map<Integer, Optional<Coded>> known = new HashMap<>();

    Coding(Deeds deeds, Governors governors, EventSentence sentence, BitSet source, BitSet target) {
        this.deeds = deeds;
        this.governors = governors;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.mood = new Mood(sentence);
        this.source = source;
        this.target = target;
    }

    /** Whether a word by itself tells of a deed. */
    boolean isDeed(Token head) {
        return deeds.best(sentence, head, target).isPresent();
    }

    /** What a word tells of, with what it governs and how it stands. */
    Optional<Coded> of(Token head) {
        return of(head, 0);
    }

    private Optional<Coded> of(Token head, int depth) {
        var before = known.get(head.id());
        if (before != null) return before;
        known.put(head.id(), Optional.empty());
        var coded =
                depth > DEEPEST ? Optional.<Coded>empty() : plain(head, depth).map(each -> inMood(head, each));
        known.put(head.id(), coded);
        return coded;
    }

    private Coded inMood(Token head, Coded coded) {
        if (!sentence.isClause(head)) return coded;
        if (mood.isNegated(head)) return coded.as(Effect.REFUSE.on(coded.code()));
        return mood.isToCome(head) ? coded.as(Effect.INTENT.on(coded.code())) : coded;
    }

    private Optional<Coded> plain(Token head, int depth) {
        var deed = deeds.best(sentence, head, target);
        if (deed.filter(each -> each.fit().isSpecific()).isPresent()) return deed.map(Coded::of);
        var governor = governors.at(sentence, head);
        return governor.flatMap(each -> governed(head, each, depth))
                .or(() -> deed.map(Coded::of))
                .or(() -> governor.flatMap(each -> alone(head, each)));
    }

    private static Optional<Coded> alone(Token head, Governor governor) {
        return governor.alone().map(code -> new Coded(code, List.of(head), governor.id(), false, false));
    }

    private Optional<Coded> governed(Token head, Governor governor, int depth) {
        if (governor.reports()) return reported(head, governor, depth);
        return complements(head)
                .flatMap(each -> of(each, depth + 1).stream())
                .findFirst()
                .map(each -> each.under(head, governor.effect().on(each.code()), governor.id()));
    }

    private Optional<Coded> reported(Token head, Governor governor, int depth) {
        var clauses = Stream.concat(
                        tree.dependents(head, "ccomp"),
                        tree.dependents(head, "parataxis").filter(each -> each.id() < head.id()))
                .toList();
        for (var clause : clauses) {
            var coded = of(clause, depth + 1).map(each -> said(clause, each));
            if (coded.isPresent()) return coded.map(each -> each.under(head, each.code(), governor.id()));
        }
        return clauses.stream()
                .filter(clause -> clause.is("ccomp") && isSaidBySource(head))
                .flatMap(clause -> ofTarget(clause).stream())
                .findFirst()
                .map(code -> new Coded(
                        code, List.of(head), governor.id() + " of the target", false, code != Plover.REQUEST));
    }

    /** What a reported clause tells of, when it is reported: what others do is asked for, held against them or only told. */
    private Coded said(Token clause, Coded coded) {
        var subject = othersSubject(clause);
        if (subject.isEmpty()) return coded;
        if (mood.isDue(clause)) return coded.as(Plover.REQUEST);
        if (!sentence.holds(subject.get(), target)) return coded.asHearsay();
        boolean bad = coded.code().isHostility() || coded.code() == Plover.REJECT || coded.code() == Plover.ACCUSE;
        return bad ? coded.as(Plover.ACCUSE).asHearsay() : coded.asHearsay();
    }

    /** What saying something of the target amounts to, when what is said tells of no deed. */
    private Optional<Plover> ofTarget(Token clause) {
        var subject = othersSubject(clause);
        if (subject.isPresent() && mood.isDue(clause)) return Optional.of(Plover.REQUEST);
        if (subject.filter(each -> sentence.holds(each, target)).isEmpty()) return Optional.empty();
        return Optional.of(mood.isNegated(clause) ? Plover.REJECT : Plover.ACCUSE);
    }

    /** The subject of a reported clause, unless it is a pronoun that may stand for who reports. */
    private Optional<Token> othersSubject(Token clause) {
        return tree.dependent(clause, "nsubj")
                .filter(each -> !PRONOUNS.contains(sentence.form(each)) || target.get(each.id()));
    }

    private boolean isSaidBySource(Token head) {
        return tree.dependents(head, "nsubj").anyMatch(subject -> sentence.holds(subject, source));
    }

    /** What a word may hand on to: clauses first, then nouns, purposes last; of each, what holds the target. */
    private Stream<Token> complements(Token head) {
        boolean noun = Head.of(head).filter(kind -> kind == Head.NOUN).isPresent();
        var all = noun ? ofNoun(head) : ofVerb(head);
        return all.sorted(Comparator.comparing((Token each) -> each.is("advcl"))
                .thenComparing(each -> !Head.isVerb(each))
                .thenComparing(each -> !sentence.holds(each, target)));
    }

    private Stream<Token> ofVerb(Token head) {
        return Stream.of(
                        tree.dependents(head, "xcomp", "ccomp"),
                        tree.dependents(head, "obj"),
                        tree.dependents(head, "nsubj")
                                .filter(each -> each.deprel().equals("nsubj:pass")),
                        tree.dependents(head, "obl").filter(each -> sentence.isBehind(each, GOVERNING)),
                        tree.dependents(head, "iobj"),
                        tree.dependents(head, "advcl").filter(sentence::isMarkedTo))
                .flatMap(each -> each);
    }

    private Stream<Token> ofNoun(Token head) {
        return Stream.of(
                        tree.dependents(head, "acl").filter(each -> !each.is("acl:relcl")),
                        tree.dependents(head, "nmod").filter(each -> sentence.isBehind(each, GOVERNING_OF_NOUNS)),
                        tree.dependents(head, "ccomp", "compound"))
                .flatMap(each -> each);
    }
}
