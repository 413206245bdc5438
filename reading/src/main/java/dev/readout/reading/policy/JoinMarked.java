package dev.readout.reading.policy;

import dev.readout.language.Passage.Section;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what the frames find with what the model marks. Where both see the same words, the frame's finding stands, for it
 * knows who, what and when. A frame that is alone with what it sees is not shown as certain; a mark that is alone becomes a
 * finding where such marks are right often enough to be worth a look. How often either was right is in
 * docs/decisions/0020. Stateless.
 */
final class JoinMarked {

    /** Sections in which the model sees most of what is there, so that its silence says something. */
    private static final Set<Section> KNOWN =
            EnumSet.of(Section.OPTION, Section.COMMITMENT, Section.MEETING, Section.REACTION, Section.WORDING);

    /** The share of words that two spans have in common when they are about the same. */
    private static final double SAME = 0.5;

    private static final double WITHIN = 0.8;

    /** A frame that is alone is not surer than this. */
    private static final double ALONE = 0.65;

    /** A frame as sure as this is certain when the model names the same status. */
    private static final double LIKELY = 0.5;

    /** A mark alone is shown if it is right as often as this. */
    private static final double WORTH = 0.4;

    private JoinMarked() {}

    /** Makes a finding of a passage that no frame has found. */
    @FunctionalInterface
    interface Maker<F extends Finding> {
        Optional<F> of(ArticleView view, Marked marked, int number);
    }

    /** All of one section, in the order of the text: what the frames find, weighed, and what the model alone marks. */
    static <F extends Finding> List<F> join(
            ArticleView view, Section section, Class<F> kind, List<F> framed, Maker<F> maker) {
        var marks = Marked.of(view, section);
        var all = new ArrayList<>(weigh(view, section, kind, framed));
        var seen = new Places<F>();
        for (var each : framed) each.grounds().evidence().forEach(span -> seen.add(span, each));
        for (var mark : marks) {
            boolean known = seen.touching(mark.span()).stream().anyMatch(each -> isSame(each, mark.span()));
            if (!known && mark.confidence() >= WORTH)
                maker.of(view, mark, all.size() + 1).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(each -> each.grounds().evidence().getFirst()));
        return List.copyOf(all);
    }

    /** What the frames find, weighed by what the model marks. A text that no model has read stays as it is. */
    static <F extends Finding> List<F> weigh(ArticleView view, Section section, Class<F> kind, List<F> framed) {
        if (view.passages().isEmpty()) return framed;
        var marks = new Places<Marked>();
        for (var mark : Marked.of(view, section)) marks.add(mark.span(), mark);
        return framed.stream()
                .map(each -> kind.cast(each.with(weighed(each, section, same(each, marks)))))
                .toList();
    }

    private static List<Marked> same(Finding finding, Places<Marked> marks) {
        return finding.grounds().evidence().stream()
                .flatMap(span -> marks.touching(span).stream())
                .filter(mark -> isSame(finding, mark.span()))
                .toList();
    }

    private static Grounds weighed(Finding finding, Section section, List<Marked> same) {
        var grounds = finding.grounds();
        if (same.isEmpty() && KNOWN.contains(section) && grounds.confidence() > ALONE)
            return grounds.weighed(ALONE, "seen by one rule alone");
        boolean agreed = status(finding)
                .filter(status -> same.stream().anyMatch(mark -> mark.isLabelled(status)))
                .isPresent();
        if (agreed && !grounds.isCertain() && grounds.confidence() >= LIKELY)
            return grounds.weighed(Grounds.CERTAIN, "the model sees the same");
        return grounds;
    }

    /** Of kinds in which two that name the same status are right as often as a frame that is certain. */
    private static Optional<Enum<?>> status(Finding finding) {
        return switch (finding) {
            case Move move -> Optional.of(move.status());
            case Meeting meeting -> Optional.of(meeting.status());
            default -> Optional.empty();
        };
    }

    private static boolean isSame(Finding finding, Span span) {
        return finding.grounds().evidence().stream().anyMatch(each -> {
            int shared = Math.min(each.end(), span.end()) - Math.max(each.start(), span.start());
            return shared > 0
                    && (shared >= SAME * (each.length() + span.length() - shared)
                            || shared >= WITHIN * Math.min(each.length(), span.length()));
        });
    }
}
