package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in the clause without which a commitment would say more than was said: "will not meet them if", "will remain until". */
final class Limits {

    private static final Set<String> TURNING = Set.of("unless", "until", "till");
    private static final Set<String> LIMITING = Set.of("if", "unless", "until", "till", "once", "long", "without");
    private static final Set<String> STAYING = Set.of("remain", "stay", "continue", "keep", "last", "be");
    private static final int GAP = 3;

    private Limits() {}

    /** The evidence with the clause that limits it, where that follows at once. */
    static Span withLimit(Match match, boolean negated, Span evidence) {
        var tree = match.top().tree();
        return Stream.of(match.deed().word(), match.top().word())
                .flatMap(verb -> tree.dependents(verb, "advcl"))
                .filter(clause -> clause.id() > match.deed().word().id())
                .flatMap(clause -> limit(tree, clause, match, negated).stream())
                .filter(limit -> limit.end() > evidence.end() && limit.start() <= evidence.end() + GAP)
                .findFirst()
                .map(evidence::cover)
                .orElse(evidence);
    }

    private static Optional<Span> limit(Tree tree, Token clause, Match match, boolean negated) {
        return tree.dependents(clause, "mark", "advmod", "case")
                .filter(mark -> mark.id() < clause.id() && turns(mark, match, negated))
                .findFirst()
                .map(mark -> mark.span().cover(Extents.clause(tree, clause)));
    }

    private static boolean turns(Token mark, Match match, boolean negated) {
        var form = Predicate.lower(mark);
        if (TURNING.contains(form)) return true;
        boolean open = negated || STAYING.contains(match.deed().word().lemma());
        return open && LIMITING.contains(form);
    }
}
