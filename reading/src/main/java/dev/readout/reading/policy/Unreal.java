package dev.readout.reading.policy;

import dev.readout.language.Upos;
import dev.readout.model.Commitment;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which clauses that look forward commit nobody: questions, what is only supposed, what would be, what was once
 * wanted, and what things do by themselves. Threads may share it.
 */
final class Unreal {

    private static final Set<Act> ASKED = Set.of(Act.QUESTION, Act.NON_ANSWER, Act.NON_STATEMENT);

    private final Vocabulary deeds;

    Unreal(Vocabulary deeds) {
        this.deeds = deeds;
    }

    /**
     * Whether the clause, in a statement or the outlet's own words, is no commitment.
     *
     * @param somebodys whether its subject is known to be somebody
     */
    boolean is(Match match, Optional<Statement> statement, boolean somebodys) {
        var top = match.top();
        if (statement.filter(each -> ASKED.contains(each.act())).isPresent()) return true;
        if (top.isSupposed() || top.isAsked() || isQuestion(top)) return true;
        if (isAwaited(match) || isOfTheCalendar(match) || isAttitude(match)) return true;
        if (isSpeech(match) || isEmpty(match) || isUndecided(match) || isLongOver(match)) return true;
        return switch (match.frame()) {
            case BARE -> !isSomebodys(match);
            case WOULD ->
                !isReported(match, statement) || (!somebodys && isThing(match)) || deeds.has("wish", top.word());
            case MAY -> isAbility(top) || deeds.has("staying", top.word());
            case NOUN -> !isUttered(match) && !isOwned(match);
            case INFINITIVE -> match.lasting() && isThings(top);
            default -> false;
        };
    }

    /** A question that the sentence itself puts. */
    static boolean isQuestion(Predicate top) {
        var tokens = top.tree().tokens();
        return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
                .anyMatch(token -> token.form().equals("?"));
    }

    /** "We will see what happens", "we'll see". */
    private boolean isAwaited(Match match) {
        var deed = match.deed();
        if (match.frame() != Frame.WILL || !deeds.has("waiting", deed.word())) return false;
        boolean told = deed.tree()
                .dependents(deed.word(), "obj", "obl", "ccomp")
                .anyMatch(each -> each.id() > deed.word().id());
        boolean asked = deed.tree()
                .dependents(deed.word(), "ccomp", "advcl", "xcomp")
                .anyMatch(each -> new Predicate(deed.tree(), each).isAsked());
        return !told || asked;
    }

    /** "Holds its election in July", "leaves office": no one decides it. */
    private boolean isOfTheCalendar(Match match) {
        if (!CommitmentKinds.isModal(match)
                || !deeds.has("calendar-deeds", match.deed().word())) return false;
        var tree = match.deed().tree();
        return Stream.concat(
                        tree.dependents(match.deed().word(), "obj", "nsubj"),
                        tree
                                .head(match.deed().word())
                                .filter(noun -> match.deed().word().is("acl:relcl"))
                                .stream())
                .anyMatch(noun -> deeds.has("calendar", noun));
    }

    /** "Willing to give them the benefit of the doubt". */
    private boolean isAttitude(Match match) {
        var deed = match.deed();
        return deed.word().lemma().equals("give")
                && deed.tree().dependents(deed.word(), "obj").anyMatch(noun -> deeds.has("attitudes", noun));
    }

    /** "declined to comment", "intends to say": speaking is told of as a statement. */
    private boolean isSpeech(Match match) {
        boolean toldByMe = match.top()
                .subject()
                .filter(subject -> Predicate.lower(subject).equals("i"))
                .isPresent();
        boolean completes = match.deed().word().id() != match.top().word().id();
        boolean told = (completes && match.frame() != Frame.WILL)
                || toldByMe
                || match.top().isNegated();
        return told && (deeds.has("speech", match.deed().word()) || isToldOf(match.deed()));
    }

    /** "agreed to be named", "asked to be quoted". */
    private boolean isToldOf(Predicate deed) {
        return deed.isPassive() && deeds.has("told-of", deed.word());
    }

    /** "has not decided to build", "has yet to agree to talk": nothing is said of what will be. */
    private boolean isUndecided(Match match) {
        var top = match.top();
        return (top.isNegated() || top.isYetTo())
                && deeds.has("deciding", top.word())
                && match.deed().word().id() != top.word().id();
    }

    /** "the first thing we are going to do". */
    private static boolean isEmpty(Match match) {
        var deed = match.deed().word();
        return deed.lemma().equals("do")
                && match.deed().tree().dependents(deed, "obj").noneMatch(object -> object.id() > deed.id());
    }

    /** "will have built it", "would have built it", and "had declined to build it" in a tale of the past. */
    private static boolean isLongOver(Match match) {
        var top = match.top();
        boolean had = top.hasAuxiliary(Set.of("had"))
                && !top.word().is("ccomp", "acl")
                && match.kind() == Commitment.Kind.REFUSAL;
        boolean done = (match.frame() == Frame.WILL || match.frame() == Frame.WOULD)
                && top.hasAuxiliary(Set.of("have"))
                && !top.word().lemma().equals("have");
        return had || done;
    }

    /** "They wanted to build it": a state of mind that was; what somebody said they wanted may still be. */
    static boolean isOver(Match match, Optional<Statement> statement) {
        return match.lasting()
                && match.top().tense() == Tense.PAST
                && (match.top().word().is("advcl", "acl")
                        || statement
                                .filter(each -> each.manner() != Statement.Manner.DIRECT)
                                .isEmpty());
    }

    /** "the aim is to", "all we have to do is to": no deed of anybody. */
    private boolean isSomebodys(Match match) {
        var top = match.top();
        return top.subject()
                .filter(subject -> !deeds.has("aim", subject) && subject.upos() != Upos.DET)
                .filter(subject -> top.isPassive() || !deeds.has("thing", subject))
                .isPresent();
    }

    /** "would" tells of the future only in the outlet's words for what was said in the past. */
    private static boolean isReported(Match match, Optional<Statement> statement) {
        var tree = match.top().tree();
        boolean conditional = tree.dependents(match.top().word(), "advcl")
                .flatMap(clause -> tree.dependents(clause, "mark"))
                .anyMatch(mark -> mark.lemma().equals("if"));
        return !conditional
                && !match.top().word().is("acl:relcl")
                && statement
                        .filter(each -> each.manner() != Statement.Manner.DIRECT)
                        .isPresent();
    }

    /** "could not confirm it", "it could be", "we may": what somebody is able or free to do foretells nothing. */
    private static boolean isAbility(Predicate top) {
        boolean could = top.isNegated() && !top.hasAuxiliary(Set.of("may", "might"));
        boolean perfect =
                top.hasAuxiliary(Set.of("have")) && !top.word().lemma().equals("have");
        boolean pointing = top.subject()
                .filter(subject -> subject.upos() == Upos.PRON)
                .filter(subject -> !Set.of("something", "they", "he", "she").contains(Predicate.lower(subject)))
                .isPresent();
        return could
                || perfect
                || pointing
                || top.subject().isEmpty()
                || top.word().is("acl:relcl");
    }

    /** A pledge that is repeated, announced or voiced commits; one that is only spoken about does not. */
    private boolean isUttered(Match match) {
        var noun = match.top();
        boolean object = noun.word().is("obj", "nsubj:pass");
        return object
                && noun.head()
                        .filter(verb -> deeds.has("uttering", verb.word())
                                || (verb.word().lemma().equals("have") && deeds.has("intent", noun.word())))
                        .isPresent();
    }

    /** "The island's pledge to stop": whoever speaks of it, it was made. */
    private static boolean isOwned(Match match) {
        var noun = match.top();
        return match.kind() == Commitment.Kind.PROMISE
                && match.deed().isInfinitive()
                && noun.tree().dependents(noun.word(), "nmod:poss").anyMatch(owner -> owner.upos() == Upos.PROPN);
    }

    private boolean isThing(Match match) {
        return match.top()
                        .subject()
                        .filter(subject -> deeds.has("thing", subject))
                        .isPresent()
                && match.top().tree().dependent(match.top().word(), "aux:pass").isEmpty();
    }

    /** "the tour aims to": what it is for. */
    private boolean isThings(Predicate top) {
        return top.subject()
                .filter(subject -> subject.upos() == Upos.NOUN)
                .filter(subject -> deeds.has("thing", subject) || deeds.has("event", subject))
                .isPresent();
    }
}
