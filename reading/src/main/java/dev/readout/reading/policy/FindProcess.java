package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.ProcessStep;
import dev.readout.model.ProcessStep.State;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where the process stands in the making of a policy, for any noun that names a process. Threads may share it. */
final class FindProcess {

    private static final Set<String> EARLIER = Set.of("when", "since", "after");

    /** Adverbs by which history is told: "they later began talks". */
    private static final Set<String> LOOKING_BACK =
            Set.of("later", "once", "previously", "originally", "eventually", "subsequently", "initially");

    private static final Set<String> EACH = Set.of("each", "every", "any", "such");
    private static final Set<String> LETTING =
            Set.of("allow", "let", "enable", "require", "permit", "force", "oblige", "help");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private final EventFrames frames;
    private final Hedges hedges;

    FindProcess(Knowledge knowledge) {
        this.frames = new EventFrames(knowledge, "policy/process", new Vocabulary(knowledge, "policy/processes"));
        this.hedges = new Hedges(knowledge);
    }

    /** In the order of the text. */
    List<ProcessStep> in(ArticleView view) {
        var found = new ArrayList<ProcessStep>();
        var told = new LinkedHashSet<Object>();
        for (var tree : view.trees()) {
            for (var match : frames.in(tree)) {
                step(view, match, found.size() + 1)
                        .filter(step ->
                                told.add(List.of(step.state(), step.grounds().evidence())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ProcessStep> step(ArticleView view, EventFrames.Match match, int number) {
        var predicate = match.predicate();
        var statement = view.statementAt(predicate.word().span());
        if (statement.filter(each -> each.act() == Statement.Act.QUESTION).isPresent()) return Optional.empty();
        if (!match.isPhrase() && (predicate.isSupposed() || predicate.isAsked() || isOfThePolicy(match)))
            return Optional.empty();
        var evidence = match.extent(view);
        var state = state(match);
        boolean hedged = hedges.hold(predicate, evidence);
        var on = on(view, match, evidence);
        boolean reported = statement.filter(each -> !each.interpretive()).isPresent();
        return Optional.of(new ProcessStep(
                new FindingId("p" + number),
                named(match),
                state,
                reported ? tellers(view, statement.get()) : List.of(),
                on,
                hedged,
                new Grounds(
                        confidence(match, hedged, isLongAgo(on, view)),
                        statement.map(each -> each.grounds().voice()).orElse(Grounds.Voice.OUTLET),
                        "process: " + match.rule().id(),
                        List.of(evidence))));
    }

    /** Those who say it, if they are more than another outlet that reports it. */
    private static List<ActorId> tellers(ArticleView view, Statement statement) {
        return statement.actors().stream()
                .filter(actor -> view.actor(actor).kind() != Actor.Kind.OUTLET)
                .toList();
    }

    /** "A judge will review each stay", "would let it negotiate prices": what the policy is about, and not how it is made. */
    private static boolean isOfThePolicy(EventFrames.Match match) {
        if (match.rule().role() != EventRule.Role.SELF) return false;
        var tree = match.predicate().tree();
        var verb = match.predicate().word();
        boolean each = tree.dependents(match.noun(), "det").anyMatch(det -> EACH.contains(Predicate.lower(det)));
        boolean self = tree.dependents(verb, "obl", "obj")
                .anyMatch(word -> Predicate.lower(word).matches(".+sel(f|ves)"));
        boolean let = verb.is("xcomp", "ccomp")
                && tree.head(verb)
                        .filter(head -> LETTING.contains(head.lemma()))
                        .isPresent();
        return each || self || let;
    }

    private static double confidence(EventFrames.Match match, boolean hedged, boolean longAgo) {
        return match.rule().confidence() - (hedged ? 0.08 : 0) - (longAgo ? 0.2 : 0) - (isAside(match) ? 0.08 : 0);
    }

    /** "The pact, reached in May", "when they signed it", "they later began talks": told in passing, of another time. */
    private static boolean isAside(EventFrames.Match match) {
        var predicate = match.predicate();
        return predicate.word().is("acl", "acl:relcl")
                || predicate.isLedBy(EARLIER)
                || (!match.isPhrase()
                        && predicate
                                .tree()
                                .dependents(predicate.word(), "advmod")
                                .anyMatch(adverb -> LOOKING_BACK.contains(Predicate.lower(adverb))));
    }

    /** What was done a year and more before the report belongs to another time. */
    private static boolean isLongAgo(Interval on, ArticleView view) {
        var published = view.article().published().interval().to();
        return published.isPresent()
                && on.to()
                        .filter(to -> to.date().isBefore(published.get().date().minusYears(1)))
                        .isPresent();
    }

    /** The noun with what it is called by, or the verb that stands for it: no clause, and nothing that is only added behind a comma. */
    private static Span named(EventFrames.Match match) {
        var tree = match.predicate().tree();
        Token noun = match.noun();
        if (noun.upos() == Upos.VERB) return noun.span();
        var added = new BitSet();
        for (var word : tree.tokens()) if (word.is("acl", "acl:relcl", "appos", "parataxis")) added.set(word.id());
        added.clear(noun.id());
        return Phrases.core(tree, noun, added);
    }

    /** The day it happened, for what is past and dated, a date with its year before "the same day"; else the day it was said, or by that day for what is told in passing. */
    private static Interval on(ArticleView view, EventFrames.Match match, Span evidence) {
        var state = state(match);
        var saidOn = view.saidOnAt(match.predicate().word().span());
        if (state != State.COMPLETED && state != State.UNDER_WAY) return saidOn;
        var dates = view.timesIn(evidence).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE
                        && time.interval().to().isPresent())
                .filter(time -> DayOfDeed.isNotAfter(time.interval(), saidOn))
                .toList();
        return dates.stream()
                .filter(date -> YEAR.matcher(view.words(date.span())).find())
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(TimeExpression::interval)
                .orElse(isAside(match) ? new Interval(Optional.empty(), saidOn.to()) : saidOn);
    }

    private static State state(EventFrames.Match match) {
        return State.valueOf(match.rule().state().toUpperCase(Locale.ROOT));
    }
}
