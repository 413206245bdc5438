package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.reading.policy.FrameSetters.Setter;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Of which time the sentences of one article tell. A frame holds for what hangs on the verb that it dates and is told in the
 * past, and for the sentences of the paragraph after it that are simply told in the past too, until one names another day, tells
 * of the present, or tells what somebody said. Lives within one call.
 */
final class TimeFrames {

    private static final int DEEP = 12;
    private static final Set<String> ANOTHER = Set.of("before", "until", "till", "since", "if", "unless", "whether");

    private final IdentityHashMap<Tree, List<Setter>> setters = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, TimeFrame> carried = new IdentityHashMap<>();
    private final Optional<LocalDate> lately;
    private final Vocabulary words;

    private TimeFrames(Optional<LocalDate> lately, Vocabulary words) {
        this.lately = lately;
        this.words = words;
    }

    /** @param words the class {@code telling}: verbs that tell what somebody says now */
    static TimeFrames of(ArticleView view, FrameSetters setters, Vocabulary words) {
        var out = ArticleView.out(view);
        var lately = out.from().or(out::to).map(day -> day.date().minusMonths(1));
        var frames = new TimeFrames(lately, words);
        Optional<TimeFrame> open = Optional.empty();
        int block = -1;
        for (var tree : view.trees()) {
            if (tree.sentence().block() != block) open = Optional.empty();
            block = tree.sentence().block();
            frames.setters.put(tree, setters.in(view, tree));
            if (!frames.goesOn(tree)) open = Optional.empty();
            open.ifPresent(frame -> frames.carried.put(tree, frame));
            var before = open;
            open = frames.set(tree).or(() -> before);
        }
        return frames;
    }

    private List<Setter> of(Tree tree) {
        return setters.getOrDefault(tree, List.of());
    }

    /** Whether a sentence may go on telling of the time before it. */
    private boolean goesOn(Tree tree) {
        var root = new Predicate(tree, tree.sentence().root());
        boolean fresh = of(tree).stream().anyMatch(setter -> setter.frame().isEmpty());
        return !fresh
                && isPast(root)
                && !words.has("telling", root.word())
                && tree.dependents(root.word(), "obl").noneMatch(noun -> words.has("told", noun));
    }

    /** The frame that a sentence opens for those after it. */
    private Optional<TimeFrame> set(Tree tree) {
        return of(tree).stream()
                .filter(setter -> isMain(tree, setter.verb()) && isPast(new Predicate(tree, setter.verb())))
                .flatMap(setter -> setter.frame().stream())
                .filter(this::isHistory)
                .map(TimeFrame::carriedOn)
                .reduce((first, last) -> last)
                .filter(frame ->
                        of(tree).stream().allMatch(setter -> setter.frame().isPresent()));
    }

    private boolean isHistory(TimeFrame frame) {
        var end = frame.days().flatMap(Interval::to);
        return end.isEmpty()
                || lately.filter(day -> end.get().date().isBefore(day)).isPresent();
    }

    private static boolean isMain(Tree tree, Token verb) {
        return verb.head() == 0
                || (verb.is("conj") && verb.head() == tree.sentence().root().id());
    }

    /** The frame in which a word is told. */
    Optional<TimeFrame> at(Tree tree, Token word) {
        var at = word;
        for (int steps = 0; steps < DEEP; steps++) {
            var here = at;
            var own = of(tree).stream()
                    .filter(setter -> setter.verb().equals(here))
                    .toList();
            if (isTold(tree, at) && !mayBePast(new Predicate(tree, at))) return Optional.empty();
            if (own.stream().anyMatch(setter -> setter.frame().isEmpty())) return Optional.empty();
            if (!own.isEmpty()) return own.getLast().frame();
            if (at.is("acl:relcl") || new Predicate(tree, at).isLedBy(ANOTHER)) return Optional.empty();
            var head = tree.head(at);
            if (head.isEmpty()) return Optional.ofNullable(carried.get(tree));
            at = head.get();
        }
        return Optional.empty();
    }

    private static boolean isTold(Tree tree, Token token) {
        return token.upos() == Upos.VERB || tree.dependent(token, "cop").isPresent();
    }

    /** "They met", "they had met", "they were meeting". */
    private static boolean isPast(Predicate predicate) {
        return predicate.tense() == Tense.PAST || isWasDoing(predicate);
    }

    private static boolean isWasDoing(Predicate predicate) {
        return predicate.tense() == Tense.PROGRESSIVE && predicate.hasAuxiliary(Tense.WAS);
    }

    /** Whether it is told in the past, or in no tense of its own. */
    private static boolean mayBePast(Predicate predicate) {
        return switch (predicate.tense()) {
            case PAST, CONDITIONAL, INFINITIVE, GERUND, PARTICIPLE -> true;
            case PROGRESSIVE -> isWasDoing(predicate);
            case POSSIBLE -> predicate.hasAuxiliary(Set.of("could", "might", "should"));
            case PERFECT, PRESENT, FUTURE, PLANNED, ATTEMPTED, OFFERED, REFUSED -> false;
        };
    }
}
