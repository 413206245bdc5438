package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the engine has learned to find ({@link dev.readout.language.Report}), sharpened by the rules: where both find the same, the rules say
 * how it is joined in grammar, and how far a quotation goes. What only the rules find is kept where surface tells: turns,
 * colons, quotations that go on, silences. Where the engine knows grammar only, the rules alone. Threads may share it.
 */
public final class JoinedAttributions implements FindAttributions {

    /** What is less likely is left out. */
    private static final double LEAST = 0.4;

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
            var match = match(report, ruled);
            match.ifPresent(matched::add);
            joined.add(match.map(rule -> join(rule, report)).orElse(report));
        }
        var reported = List.copyOf(joined);
        ruled.stream()
                .filter(rule -> !matched.contains(rule))
                .filter(rule -> isToldBySurface(rule.frame()) || isWithin(rule, reported))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(Attribution::place));
        return List.copyOf(joined);
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
        var content = isMarked(rule.frame()) ? rule.content() : report.content();
        double confidence = Math.max(rule.confidence(), report.confidence());
        return new Attribution(
                report.source().or(rule::source), report.cue().or(rule::cue), content, rule.frame(), confidence);
    }

    /** Whether marks on the page say where the content begins and ends. */
    private static boolean isMarked(Frame frame) {
        return switch (frame) {
            case QUOTE, COLON, TURN, SILENCE -> true;
            case CLAUSE,
                    INFINITIVE,
                    OBJECT_INFINITIVE,
                    OBJECT,
                    PREDICATE,
                    PREPOSITION,
                    GERUND,
                    PHRASE,
                    NOUN,
                    RAISED,
                    TOPIC,
                    CONTINUED -> false;
        };
    }

    private static boolean isToldBySurface(Frame frame) {
        return (isMarked(frame) && frame != Frame.QUOTE) || frame == Frame.TOPIC || frame == Frame.CONTINUED;
    }
}
