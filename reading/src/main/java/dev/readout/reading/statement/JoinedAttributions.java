package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rules find, joined with what the engine has learned to find ({@link dev.readout.language.Report}). Where both find the
 * same, source, cue and frame are the rules', and so is the content unless the engine is sure of another. What only the engine
 * finds is taken. So is what only the rules find, but less surely, unless surface tells (turns, colons, quotations that go on,
 * silences) or it stands within what is reported. Where the engine knows grammar only, the rules alone. Threads may share it.
 */
public final class JoinedAttributions implements FindAttributions {

    /** What the engine finds less likely is left out. */
    private static final double LEAST = 0.4;

    /** From here on the engine knows better than the rules where a content begins and ends. */
    private static final double SURE = 0.85;

    /** What remains of the confidence in what the engine does not confirm. */
    private static final double UNCONFIRMED = 0.6;

    private final FindAttributions rules;
    private final FindAttributions learned = new ReportedAttributions();

    public JoinedAttributions(Knowledge knowledge) {
        this(new RuleAttributions(knowledge));
    }

    JoinedAttributions(FindAttributions rules) {
        this.rules = rules;
    }

    @Override
    public List<Attribution> in(LinguisticText text) {
        var ruled = rules.in(text);
        if (text.reports().isEmpty()) return ruled;
        var joined = new ArrayList<Attribution>();
        var matched = new ArrayList<Attribution>();
        for (var report : learned.in(text)) {
            if (report.confidence() < LEAST) continue;
            var match = match(report, ruled).filter(rule -> !matched.contains(rule));
            match.ifPresent(matched::add);
            joined.add(match.map(rule -> join(rule, report)).orElse(report));
        }
        var reported = List.copyOf(joined);
        ruled.stream()
                .filter(rule -> !matched.contains(rule))
                .map(rule -> unconfirmed(rule, reported))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(Attribution::place));
        return List.copyOf(joined);
    }

    private static Attribution unconfirmed(Attribution rule, List<Attribution> reported) {
        if (isToldBySurface(rule.frame()) || isWithin(rule, reported)) return rule;
        return rule.withConfidence(rule.confidence() * UNCONFIRMED);
    }

    /** A word has one role to the engine: what is reported within what is reported, it cannot find. */
    private static boolean isWithin(Attribution rule, List<Attribution> reported) {
        return reported.stream()
                .flatMap(report -> report.content().stream())
                .anyMatch(part -> part.contains(rule.place()));
    }

    private static Optional<Attribution> match(Attribution report, List<Attribution> ruled) {
        return ruled.stream()
                .filter(rule -> rule.frame() != Frame.TOPIC && isSame(rule, report))
                .findFirst();
    }

    /** Whether the cues share a word; where both have none, whether the contents do. */
    private static boolean isSame(Attribution rule, Attribution report) {
        if (rule.cue().isPresent() && report.cue().isPresent()) {
            return rule.cue().get().overlaps(report.cue().get());
        }
        return rule.cue().isEmpty()
                && report.cue().isEmpty()
                && rule.content().stream()
                        .anyMatch(part -> report.content().stream().anyMatch(part::overlaps));
    }

    private static Attribution join(Attribution rule, Attribution report) {
        boolean better = report.confidence() >= SURE && rule.frame() != Frame.PHRASE && !isToldBySurface(rule.frame());
        return new Attribution(
                rule.source().or(report::source),
                rule.cue(),
                better ? report.content() : rule.content(),
                rule.frame(),
                Math.max(rule.confidence(), report.confidence()));
    }

    /** Whether marks and set words on the page say what belongs together. */
    private static boolean isToldBySurface(Frame frame) {
        return switch (frame) {
            case COLON, TURN, POST, SILENCE, TOPIC, CONTINUED -> true;
            case CLAUSE,
                    QUOTE,
                    INFINITIVE,
                    OBJECT_INFINITIVE,
                    OBJECT,
                    PREDICATE,
                    PREPOSITION,
                    GERUND,
                    PHRASE,
                    NOUN,
                    RAISED -> false;
        };
    }
}
