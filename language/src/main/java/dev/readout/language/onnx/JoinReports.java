package dev.readout.language.onnx;

import dev.readout.language.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the sources, cues and contents of an article to reports.
 *
 * <p>The first word of each run points at the first word of another: a content at the cue it hangs on (at the source
 * where there is no cue), a cue at its source, a later stretch of a cue or source at the first. A content that points at
 * nothing goes on with what was said before. Windows are given in the order of the text. Not for sharing between threads.
 */
final class JoinReports {

    private static final String SOURCE = "source";
    private static final String CUE = "cue";
    private static final String CONTENT = "content";

    private final LabelChain chain;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> before = Optional.empty();

    JoinReports(LabelChain chain) {
        this.chain = chain;
    }

    /** Takes the next window. */
    void add(Window window, Scores scores) {
        var emissions = Arrays.copyOfRange(scores.role(), 1, scores.role().length);
        var path = chain.best(emissions);
        var shares = chain.shares(emissions);
        var words = window.sentences().stream().flatMap(List::stream).toList();
        var stretches = chain.runs(path).stream()
                .map(run -> new Stretch(run, span(words, run), chain.confidence(shares, path, run)))
                .toList();
        new Links(stretches, scores.links()).join();
    }

    /** The reports of all windows so far that have content, in the order of the text. */
    List<Report> reports() {
        return drafts.stream()
                .filter(draft -> !draft.content.isEmpty())
                .map(Draft::report)
                .sorted(Comparator.comparing(report -> report.content().getFirst()))
                .toList();
    }

    private static Span span(List<ShownWord> words, LabelChain.Run run) {
        return words.get(run.first()).span().cover(words.get(run.last()).span());
    }

    private record Stretch(LabelChain.Run run, Span span, double confidence) {
        boolean is(String kind) {
            return run.kind().equals(kind);
        }
    }

    /** A report while it is joined. */
    private static final class Draft {
        private final Set<Stretch> source = new LinkedHashSet<>();
        private final Set<Stretch> cue = new LinkedHashSet<>();
        private final Set<Stretch> content = new LinkedHashSet<>();

        Report report() {
            double least = 1;
            for (var stretches : List.of(source, cue, content)) {
                for (var stretch : stretches) least = Math.min(least, stretch.confidence());
            }
            return new Report(spans(source), spans(cue), spans(content), least);
        }

        private static List<Span> spans(Set<Stretch> stretches) {
            return stretches.stream().map(Stretch::span).sorted().toList();
        }
    }

    /** The stretches of one window and what they point at. */
    private final class Links {
        private final List<Stretch> stretches;
        private final float[][] links;
        private final Map<Stretch, Draft> draftOf = new HashMap<>();
        private final List<Draft> own = new ArrayList<>();

        Links(List<Stretch> stretches, float[][] links) {
            this.stretches = stretches;
            this.links = links;
        }

        void join() {
            stretches.stream().filter(each -> each.is(CUE)).forEach(this::joinCue);
            stretches.stream().filter(each -> each.is(CONTENT)).forEach(this::joinContent);
            stretches.stream().filter(each -> each.is(SOURCE)).forEach(this::joinLaterSource);
        }

        private void joinCue(Stretch cue) {
            var target = target(cue, SOURCE, CUE);
            var first = target.filter(each -> each.is(CUE)).map(draftOf::get);
            var draft = first.orElseGet(this::newDraft);
            draft.cue.add(cue);
            draftOf.put(cue, draft);
            target.filter(each -> each.is(SOURCE)).ifPresent(draft.source::add);
        }

        private void joinContent(Stretch content) {
            var draft = target(content, CUE, SOURCE).map(this::draftOf).or(() -> before);
            draft.ifPresent(each -> each.content.add(content));
            before = draft;
        }

        private Draft draftOf(Stretch target) {
            return draftOf.computeIfAbsent(target, source -> {
                var draft = newDraft();
                draft.source.add(source);
                return draft;
            });
        }

        private void joinLaterSource(Stretch source) {
            var first = target(source, SOURCE)
                    .filter(each -> each.run().first() < source.run().first());
            first.ifPresent(each -> own.stream()
                    .filter(draft -> draft.source.contains(each))
                    .forEach(draft -> draft.source.add(source)));
        }

        private Draft newDraft() {
            var draft = new Draft();
            own.add(draft);
            drafts.add(draft);
            return draft;
        }

        /** The other stretch of these kinds that a stretch points at most, unless it would rather point at nothing. */
        private Optional<Stretch> target(Stretch from, String... kinds) {
            var scores = links[from.run().first() + 1];
            return stretches.stream()
                    .filter(each -> !each.equals(from)
                            && List.of(kinds).contains(each.run().kind()))
                    .max(Comparator.comparingDouble(each -> scores[each.run().first() + 1]))
                    .filter(each -> scores[each.run().first() + 1] > scores[0]);
        }
    }
}
