package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a time in the clause of a deed says when the deed is due. Others name a thing ("the 2020 race"), date another
 * verb ("the fair scheduled for June") or look back ("the first fair in a decade"). Threads may share it.
 */
final class DueTimes {

    private static final int DEEP = 12;
    private static final int REACH = 8;

    private static final Set<String> ORDINALS = Set.of("first", "last", "only", "worst", "best", "biggest", "largest");
    private static final Set<String> BACK = Set.of("earlier", "ago", "since");
    private static final Set<String> LEADING_ON = Set.of("before", "until", "till", "by", "when", "once", "after");

    private static final Set<String> MEANWHILE = Set.of("during", "at");

    private final Vocabulary deeds;

    DueTimes(Vocabulary deeds) {
        this.deeds = deeds;
    }

    boolean isOf(Predicate top, Predicate deed, TimeExpression time) {
        var tree = top.tree();
        var words = tree.within(time.span());
        if (words.isEmpty()) return true;
        var head = words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.id() == word.head()))
                .findFirst()
                .orElse(words.getLast());
        return !looksBack(tree, time, words.getFirst(), words.getLast())
                && !isYearAsThing(time, head)
                && !names(tree, head, words.getLast(), deed)
                && !isOfAnother(tree, head, top, deed);
    }

    /** "Earlier this week", "the first fair in a decade". */
    private static boolean looksBack(Tree tree, TimeExpression time, Token first, Token last) {
        if (BACK.contains(Predicate.lower(first)) || BACK.contains(Predicate.lower(last))) return true;
        if (tree.before(first)
                .filter(word -> BACK.contains(Predicate.lower(word)))
                .isPresent()) return true;
        boolean length = time.value().filter(value -> value.startsWith("P")).isPresent();
        return length
                && tree.tokens().subList(Math.max(0, first.id() - REACH), first.id() - 1).stream()
                        .anyMatch(word -> ORDINALS.contains(Predicate.lower(word))
                                || word.xpos().equals("JJS"));
    }

    /** "To open 2020". */
    private static boolean isYearAsThing(TimeExpression time, Token head) {
        return head.is("obj", "nsubj", "nsubj:pass")
                && time.value().filter(value -> value.matches("\\d{4}")).isPresent();
    }

    /** "The May meeting", "next year's race", "the economy of this century"; a meeting that is held on its own day. */
    private boolean names(Tree tree, Token head, Token last, Predicate deed) {
        boolean possessive = tree.after(last)
                .filter(next -> Set.of("'s", "’s", "'", "’").contains(next.form()))
                .isPresent();
        boolean describes = head.is("compound", "amod", "nummod", "nmod:poss");
        if (Phrases.preposition(tree, head).filter("of"::equals).isPresent()) return true;
        if (!possessive && !describes) return false;
        return tree.head(head)
                .filter(noun -> isHeldThen(noun, deed) || isMeanwhile(tree, noun))
                .isEmpty();
    }

    private boolean isHeldThen(Token noun, Predicate deed) {
        return noun.is("obj", "nsubj", "nsubj:pass")
                && noun.head() == deed.word().id()
                && deeds.has("event", noun)
                && deeds.has("arranged", deed.word());
    }

    /** "During Tuesday's hearing". */
    private static boolean isMeanwhile(Tree tree, Token noun) {
        return Phrases.preposition(tree, noun).filter(MEANWHILE::contains).isPresent();
    }

    /** "A fair scheduled for June": the day of an inner verb. */
    private static boolean isOfAnother(Tree tree, Token head, Predicate top, Predicate deed) {
        var at = Optional.of(head);
        for (int steps = 0; at.isPresent() && steps < DEEP; steps++) {
            var token = at.get();
            if (token.equals(top.word()) || token.equals(deed.word())) return false;
            if (isInnerClause(tree, token) && !isParted(tree, token, head)) return true;
            at = tree.head(token);
        }
        return false;
    }

    /** Behind a comma parsers guess. */
    private static boolean isParted(Tree tree, Token clause, Token head) {
        return clause.id() < head.id()
                && tree.tokens().subList(clause.id(), head.id() - 1).stream()
                        .anyMatch(word -> word.form().equals(","));
    }

    private static boolean isInnerClause(Tree tree, Token token) {
        if (token.is("acl:relcl")) return !new Predicate(tree, token).isHabitInPassing();
        if (!token.is("acl", "advcl") || new Predicate(tree, token).isMarkedTo()) return false;
        return token.is("acl")
                || tree.dependents(token, "mark", "advmod")
                        .noneMatch(mark -> LEADING_ON.contains(Predicate.lower(mark)));
    }
}
