package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Tells whether a meeting is to come, was held, lies back, or is only thought of. Threads may share it. */
final class MeetingStatus {

    /** Days for which what was the news still is. */
    private static final int LATELY = 7;

    private final MeetingWords words;
    private final Tenses tenses;

    MeetingStatus(MeetingWords words, Tenses tenses) {
        this.words = words;
        this.tenses = tenses;
    }

    /** Of a meeting that a verb tells of. */
    Optional<Status> ofVerb(Predicate verb, Interval on, Interval published) {
        if (verb.isSupposed()) return Optional.of(Status.HYPOTHETICAL);
        if (verb.isAsked()) return Optional.empty();
        var above = purpose(verb);
        if (above.isPresent()) return byTense(tenses.of(above.get()), verb.isNegated(), on, published);
        if (isPlan(verb)) return Optional.of(Status.PLANNED);
        return byTense(tenses.of(verb), verb.isNegated(), on, published);
    }

    /** "Flew to Oslo to meet her": as real as the journey. */
    private Optional<Predicate> purpose(Predicate verb) {
        if (!verb.isInfinitive() || !verb.word().is("advcl", "xcomp", "acl")) return Optional.empty();
        var above = verb.head()
                .flatMap(head -> head.word().upos() == Upos.NOUN && words.tells("travel", head.word())
                        ? head.head()
                        : Optional.of(head));
        return above.filter(
                head -> words.tells("journey", head.word()) && head.word().upos() == Upos.VERB);
    }

    /** "His plan to meet her". */
    private boolean isPlan(Predicate verb) {
        return verb.isInfinitive()
                && verb.word().is("acl")
                && verb.head()
                        .filter(head -> words.tells("intent", head.word()))
                        .isPresent();
    }

    private static Optional<Status> byTense(Tense tense, boolean negated, Interval on, Interval published) {
        if (negated) return Optional.empty();
        return switch (tense) {
            case FUTURE, PLANNED -> Optional.of(Status.PLANNED);
            case OFFERED, ATTEMPTED, REFUSED -> Optional.of(Status.HYPOTHETICAL);
            case CONDITIONAL, POSSIBLE, INFINITIVE ->
                Optional.of(isAhead(on, published) ? Status.PLANNED : Status.HYPOTHETICAL);
            case PROGRESSIVE -> Optional.of(isNotOver(on, published) ? Status.PLANNED : Status.HELD);
            case PRESENT -> Optional.of(isAhead(on, published) ? Status.PLANNED : Status.HELD);
            case PAST, PERFECT, PARTICIPLE, GERUND ->
                Optional.of(isAhead(on, published) ? Status.PLANNED : over(on, published));
        };
    }

    private static Status over(Interval on, Interval published) {
        return isBefore(on, published, LATELY) ? Status.PAST : Status.HELD;
    }

    /** Of a meeting that a noun names; the date decides first, then the words around it, then the verb it hangs on. */
    Optional<Status> ofNoun(Tree tree, Token noun, Interval on, Interval saidOn, Interval published) {
        if (isAhead(on, published)) return Optional.of(Status.PLANNED);
        var governor = governor(tree, noun, !on.isOpen());
        var event = governor.filter(verb -> isEvent(verb, noun));
        if (governor.filter(Predicate::isFuture).isPresent() && event.isEmpty() && !beside(tree, noun, "past"))
            return Optional.of(Status.PLANNED);
        if (event.isEmpty() && beside(tree, noun, "planned")) return Optional.of(Status.PLANNED);
        if (isBefore(on, published, 0))
            return event.isPresent() ? ofVerb(event.get(), on, published) : Optional.of(Status.PAST);
        if (beside(tree, noun, "supposed")) return Optional.of(Status.HYPOTHETICAL);
        if (beside(tree, noun, "planned")) return Optional.of(Status.PLANNED);
        if (governor.isEmpty()) return ofPhrase(tree, noun, on, published);
        return ofGoverned(tree, noun, governor.get(), on, saidOn, published);
    }

    private Optional<Status> ofGoverned(
            Tree tree, Token noun, Predicate verb, Interval on, Interval saidOn, Interval published) {
        var bearer = words.bearer(tree, noun);
        boolean direct = bearer.is("obj", "iobj", "nsubj:pass", "xcomp");
        boolean willing = verb.word().upos() == Upos.ADJ;
        if ((direct || willing) && words.tells("supposed", verb.word())) return Optional.of(Status.HYPOTHETICAL);
        if (isEvent(verb, noun)) return ofVerb(verb, on, published);
        if (words.tells("planned", verb.word()) && noun.is("obj", "nsubj")) return Optional.of(Status.PLANNED);
        boolean said = words.tells("occasion", verb.word()) && !noun.is("obj", "nsubj");
        boolean told = isTold(verb, noun);
        if (told || (said && isOccasion(tree, noun))) {
            var day = on.isOpen() ? saidOn : on;
            boolean past = isBefore(day, published, 0) || (day.from().isEmpty() && !isNew(tree, noun));
            return Optional.of(past ? Status.PAST : Status.HELD);
        }
        if (said || beside(tree, noun, "past")) return ofPhrase(tree, noun, on, published);
        return isToCome(verb, on, published) ? Optional.of(Status.PLANNED) : ofPhrase(tree, noun, on, published);
    }

    /** "will speak at the talks", "is visiting on Monday, after the talks". */
    private boolean isToCome(Predicate verb, Interval on, Interval published) {
        var tense = tenses.of(verb);
        boolean ahead = tense == Tense.FUTURE || tense == Tense.PLANNED;
        return ahead || (isNotOver(on, published) && tense != Tense.PAST && tense != Tense.PERFECT);
    }

    /** "in an interview", "at the talks". */
    boolean isOccasion(Tree tree, Token noun) {
        return tree.dependents(words.bearer(tree, noun), "case").anyMatch(lead -> words.tells("occasion-lead", lead));
    }

    /** "told a briefing". */
    private static boolean isTold(Predicate verb, Token noun) {
        return verb.word().lemma().equals("tell") && noun.is("obj", "iobj");
    }

    private boolean isEvent(Predicate verb, Token noun) {
        if (verb.word().head() == noun.id()) return true;
        if (words.isBrokenOff(verb, noun)) return false;
        if (noun.id() == verb.word().id()) return true;
        return words.tells("event", verb.word())
                && words.bearer(verb.tree(), noun).is("obj", "nsubj", "iobj", "acl");
    }

    private Optional<Status> ofPhrase(Tree tree, Token noun, Interval on, Interval published) {
        if (!on.isOpen()) return Optional.of(isBefore(on, published, 0) ? Status.PAST : Status.HELD);
        boolean over = beside(tree, noun, "past") || beside(tree, noun, "over");
        return over ? Optional.of(Status.PAST) : Optional.empty();
    }

    private boolean beside(Tree tree, Token noun, String what) {
        boolean around = tree.dependents(noun, "amod", "case", "advmod", "acl")
                .anyMatch(each -> words.tells(what, each) && (!each.is("acl") || each.id() < noun.id() + 3));
        boolean above = noun.is("nmod")
                && tree.head(noun).filter(head -> words.tells(what, head)).isPresent();
        return around || above;
    }

    /** The verb that a noun stands with, up through phrases; "held" behind it when it says when. */
    Optional<Predicate> governor(Tree tree, Token noun, boolean dated) {
        var held = tree.dependents(noun, "acl")
                .filter(verb -> dated && !verb.is("acl:relcl") && words.tells("takes-place", verb))
                .findFirst();
        if (held.isPresent()) return held.map(verb -> new Predicate(tree, verb));
        var at = Optional.of(noun);
        for (int steps = 0; steps < 4 && at.isPresent(); steps++) {
            if (at.get().upos() == Upos.VERB) return at.map(verb -> new Predicate(tree, verb));
            if (tree.dependent(at.get(), "nsubj", "cop").isPresent()) return at.map(word -> new Predicate(tree, word));
            at = tree.head(at.get());
        }
        return Optional.empty();
    }

    static boolean isAhead(Interval on, Interval published) {
        return on.from().isPresent()
                && published
                        .to()
                        .filter(to -> on.from().get().date().isAfter(to.date()))
                        .isPresent();
    }

    /** Named, and not over when the report came out. */
    private static boolean isNotOver(Interval on, Interval published) {
        Optional<LocalDate> out = published.from().or(published::to).map(Moment::date);
        return out.isPresent()
                && on.to().filter(to -> !to.date().isBefore(out.get())).isPresent();
    }

    /** "at a news conference", not "at the Oslo summit". */
    private static boolean isNew(Tree tree, Token noun) {
        return tree.dependents(noun, "det").anyMatch(det -> Set.of("a", "an").contains(Predicate.lower(det)));
    }

    /** Whether it ended more than so many days before the report came out. */
    private static boolean isBefore(Interval on, Interval published, int days) {
        Optional<LocalDate> out = published.from().or(published::to).map(Moment::date);
        return out.isPresent()
                && on.to()
                        .filter(to -> to.date().isBefore(out.get().minusDays(days)))
                        .isPresent();
    }
}
