package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.util.Comparator;
import java.util.Optional;

/**
 * Gives what an article tells of an earlier time that time's day, and where its words name none, or only those of a sentence before,
 * shows it as uncertain: history is no news. Threads may share it.
 */
final class BackdateFindings {

    /** What is told of a time that its own sentence does not date is not surer than this. */
    private static final double UNSURE = 0.55;

    private final FrameSetters setters;
    private final Vocabulary words;

    BackdateFindings(Knowledge knowledge) {
        this.setters = new FrameSetters(knowledge);
        this.words = new Vocabulary(knowledge, "policy/time-frames");
    }

    /** The same findings, those of an earlier time with its day. */
    PolicyFindings in(ArticleView view, PolicyFindings findings) {
        var frames = TimeFrames.of(view, setters, words);
        return findings.each(finding -> Optional.of(frame(view, frames, finding)
                .map(frame -> backdated(view, finding, frame))
                .orElse(finding)));
    }

    private static Optional<TimeFrame> frame(ArticleView view, TimeFrames frames, Finding finding) {
        if (isDatedAnew(view, finding)) return Optional.empty();
        var words = saying(view, finding).orElse(finding.grounds().evidence().getFirst());
        return view.treeAt(words).flatMap(tree -> top(tree, words).flatMap(top -> frames.at(tree, top)));
    }

    /** Whether a day of the present stands in its own words. */
    private static boolean isDatedAnew(ArticleView view, Finding finding) {
        return finding.grounds().evidence().stream()
                .flatMap(words -> view.timesIn(words).stream())
                .map(TimeExpression::interval)
                .anyMatch(on ->
                        on.to().isPresent() && isNews(view, on) && DayOfDeed.isNotAfter(on, ArticleView.out(view)));
    }

    /** A verdict is given when it is spoken, of whatever time it tells. */
    private static Optional<Span> saying(ArticleView view, Finding finding) {
        if (!(finding instanceof Reaction reaction)) return Optional.empty();
        return reaction.statement()
                .flatMap(view::statement)
                .filter(said -> said.actors().equals(reaction.by()))
                .flatMap(Statement::cue);
    }

    private static Optional<Token> top(Tree tree, Span words) {
        var tokens = tree.within(words);
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head()))
                .max(Comparator.comparingInt(token -> tree.subtree(token).cardinality()));
    }

    private static Finding backdated(ArticleView view, Finding finding, TimeFrame frame) {
        return switch (finding) {
            case Move move
            when isNews(view, move.on()) ->
                move.dated(day(view, frame, move.on())).with(grounds(view, move, frame));
            case Reaction reaction
            when isNews(view, reaction.on()) ->
                reaction.dated(day(view, frame, reaction.on())).with(grounds(view, reaction, frame));
            case Contact contact
            when isNews(view, contact.on()) ->
                contact.dated(day(view, frame, contact.on())).with(grounds(view, contact, frame));
            case ProcessStep step
            when isNews(view, step.on()) ->
                step.dated(day(view, frame, step.on())).with(grounds(view, step, frame));
            case Meeting meeting when isNews(view, meeting.on()) -> over(view, meeting, frame);
            case Commitment made
            when isNews(view, made.madeOn()) -> {
                var day = day(view, frame, made.madeOn());
                yield made.dated(day, window(made, day)).with(grounds(view, made, frame));
            }
            default -> finding;
        };
    }

    private static Meeting over(ArticleView view, Meeting meeting, TimeFrame frame) {
        boolean was = meeting.status() == Meeting.Status.HELD || meeting.status() == Meeting.Status.PAST;
        var then = was ? meeting.dated(day(view, frame, meeting.on()), Meeting.Status.PAST) : meeting;
        return then.with(grounds(view, meeting, frame));
    }

    /** What was to be done from then on. */
    private static Interval window(Commitment made, Interval day) {
        var from = day.from().or(() -> made.window().from());
        var to = made.window()
                .to()
                .filter(end ->
                        from.filter(start -> start.date().isAfter(end.date())).isEmpty());
        return new Interval(from, to);
    }

    /** Whether it is told as of the days before the report, or of no day. */
    private static boolean isNews(ArticleView view, Interval on) {
        var out = ArticleView.out(view);
        return on.to().isEmpty()
                || out.from()
                        .or(out::to)
                        .filter(day -> on.to().get().date().isBefore(day.date().minusDays(FrameSetters.LATELY)))
                        .isEmpty();
    }

    private static Interval day(ArticleView view, TimeFrame frame, Interval told) {
        var to = told.to().or(() -> ArticleView.out(view).to());
        if (frame.days().isEmpty()) return new Interval(Optional.empty(), to);
        return frame.told()
                ? frame.days().get()
                : new Interval(frame.days().get().from(), to);
    }

    private static Grounds grounds(ArticleView view, Finding finding, TimeFrame frame) {
        var grounds = finding.grounds();
        boolean unsure =
                !frame.told() || frame.days().isEmpty() || (finding instanceof ProcessStep && isLongAgo(view, frame));
        double sure = unsure ? Math.min(grounds.confidence(), UNSURE) : grounds.confidence();
        return grounds.weighed(sure, "told of “" + frame.words() + "”");
    }

    private static boolean isLongAgo(ArticleView view, TimeFrame frame) {
        var out = ArticleView.out(view).to();
        var end = frame.days().flatMap(Interval::to);
        return out.isPresent()
                && end.filter(to -> to.date().isBefore(out.get().date().minusYears(1)))
                        .isPresent();
    }
}
