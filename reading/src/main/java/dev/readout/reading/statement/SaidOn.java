package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a statement was made: by a date at its cue, else by the one before it of the same speaker, else up to publication. A
 * dispatch of one day, which tells of no other day, was written of that day. What an outlet reads out of a statement was
 * written between the statement and the printing.
 */
final class SaidOn {

    private static final int NEAR_PARAGRAPHS = 8;
    private static final int NEAR_STATEMENTS = 40;

    private static final int LEAD_PARAGRAPHS = 2;
    private static final int LONGEST_PHRASE = 12;

    /** Dispatches date at least so many statements by the day of their dateline. */
    private static final int TELLING = 2;

    private final List<TimeExpression> times;
    private final Interval upToPublication;
    private final Optional<Interval> dispatch;
    private final Set<String> publishing;

    /**
     * @param publishing verbs of bringing out what was said: "an interview aired Monday"
     */
    SaidOn(Article article, List<TimeExpression> times, Set<String> publishing) {
        this.publishing = publishing;
        this.dispatch =
                article.dateline().isPresent() ? oneDay(article.published().interval()) : Optional.empty();
        this.times = times.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        this.upToPublication = article.published()
                .interval()
                .to()
                .map(to -> Interval.until(to.date()))
                .orElseGet(Interval::open);
    }

    /** Dates drafts in the order of the text. */
    void date(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var own = own(draft, near(drafts, i));
            draft.dated = own.isPresent();
            draft.saidOn = own.orElse(upToPublication);
            if (own.isEmpty() && draft.nestedIn.isEmpty() && !isPerfect(draft))
                inherit(draft, drafts.subList(Math.max(0, i - NEAR_STATEMENTS), i));
        }
    }

    private static Optional<Interval> oneDay(Interval interval) {
        var from = interval.from().map(Moment::date);
        return from.equals(interval.to().map(Moment::date)) ? from.map(Interval::on) : Optional.empty();
    }

    private static List<Draft> near(List<Draft> drafts, int i) {
        return drafts.subList(Math.max(0, i - NEAR_STATEMENTS), Math.min(drafts.size(), i + NEAR_STATEMENTS));
    }

    private Optional<Interval> own(Draft draft, List<Draft> drafts) {
        if (draft.tree.isEmpty()) return Optional.empty();
        var tree = draft.tree.get();
        return at(draft, draft.verb.orElseThrow())
                .or(() -> tree.sentence().tokens().stream()
                        .filter(verb -> isSecondCue(draft, verb, drafts))
                        .flatMap(verb -> at(draft, verb).stream())
                        .findFirst());
    }

    /** "She said it was safe, she said in an interview": one statement, with its cue twice. */
    private static boolean isSecondCue(Draft draft, Token verb, List<Draft> drafts) {
        var cue = draft.verb.orElseThrow();
        return verb.id() != cue.id()
                && verb.lemma().equals(cue.lemma())
                && draft.from.content().stream().noneMatch(part -> part.contains(verb.span()))
                && drafts.stream()
                        .noneMatch(other -> other != draft && other.place().contains(verb.span()));
    }

    private Optional<Interval> at(Draft draft, Token verb) {
        var tree = draft.tree.orElseThrow();
        return within(tree.sentence().span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> !time.interval().isOpen())
                .filter(this::isNotAfterPublication)
                .filter(time -> draft.from.content().stream().noneMatch(part -> part.overlaps(time.span())))
                .filter(time -> isAtCue(tree, verb, time.span()))
                .map(SaidOn::days)
                .findFirst();
    }

    /** The days of a time: when exactly on a day something was said is more than news means to tell. */
    private static Interval days(TimeExpression time) {
        var interval = time.interval();
        return new Interval(
                interval.from().map(from -> Moment.of(from.date())),
                interval.to().map(to -> Moment.of(to.date())));
    }

    private List<TimeExpression> within(Span sentence) {
        return times.subList(firstFrom(sentence.start()), firstFrom(sentence.end()));
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Nothing that has been said was said after it was printed: such a day belongs to something else. */
    private boolean isNotAfterPublication(TimeExpression time) {
        var printed = upToPublication.to();
        var from = time.interval().from();
        return printed.isEmpty()
                || from.isEmpty()
                || !from.get().date().isAfter(printed.get().date());
    }

    /** Whether a time hangs on the cue itself or on a phrase of it ("in an interview aired Monday"), not on a clause. */
    private boolean isAtCue(Tree tree, Token verb, Span time) {
        var at = tree.within(time).stream().findFirst();
        for (int steps = 0; at.isPresent() && steps < LONGEST_PHRASE; steps++) {
            if (at.get().id() == verb.id()) return true;
            if (!isPhrasal(tree, at.get()) && !isPublishing(tree, verb, at.get())) return false;
            at = tree.head(at.get());
        }
        return false;
    }

    /** "In an interview the network aired Monday": however that clause was read, it dates what was said in it. */
    private boolean isPublishing(Tree tree, Token cue, Token token) {
        return publishing.contains(token.lemma())
                && token.id() > cue.id()
                && tree.dependents(token, "aux", "mark").findAny().isEmpty();
    }

    private static boolean isPhrasal(Tree tree, Token token) {
        if (token.deprel().equals("acl")) {
            return token.xpos().equals("VBN")
                    && tree.dependents(token, "mark").findAny().isEmpty();
        }
        return token.is("obl", "nmod", "advmod", "compound", "amod", "nummod", "obj", "flat", "case", "det", "fixed");
    }

    /** A question was put when it was answered; a lead reports what the paragraphs after it date. */
    void share(List<Draft> drafts) {
        for (var draft : drafts) {
            draft.answers
                    .filter(question -> !question.dated && question.actors.isEmpty())
                    .ifPresent(question -> question.saidOn = draft.saidOn);
        }
        drafts.stream()
                .filter(draft -> draft.from.frame() != Frame.COLON && draft.from.frame() != Frame.TURN)
                .findFirst()
                .ifPresent(lead -> dateLead(lead, drafts));
        dispatch.filter(day -> tellsOnly(drafts, day)).ifPresent(day -> dateAll(drafts, day));
        drafts.forEach(this::widen);
    }

    private static boolean tellsOnly(List<Draft> drafts, Interval day) {
        var dated = drafts.stream()
                .filter(draft -> draft.dated && draft.nestedIn.isEmpty())
                .toList();
        return dated.stream().filter(draft -> draft.saidOn.equals(day)).count() >= TELLING
                && dated.stream().filter(draft -> !draft.saidOn.equals(day)).count() < dated.size() / 2.0;
    }

    private void dateAll(List<Draft> drafts, Interval day) {
        for (var draft : drafts) {
            boolean open = draft.saidOn.from().isEmpty() && draft.nestedIn.isEmpty();
            if (open && !isPerfect(draft) && !draft.interpretive) draft.saidOn = day;
        }
    }

    private void widen(Draft draft) {
        boolean known = draft.saidOn.from().isPresent() && upToPublication.to().isPresent();
        boolean before = known
                && draft.saidOn.from().get().compareTo(upToPublication.to().get()) <= 0;
        if (draft.interpretive && before) draft.saidOn = new Interval(draft.saidOn.from(), upToPublication.to());
    }

    private static void dateLead(Draft lead, List<Draft> drafts) {
        if (lead.dated || lead.actors.isEmpty() || isPerfect(lead)) return;
        drafts.stream()
                .filter(draft -> draft.dated && draft.actors.equals(lead.actors) && draft.nestedIn.isEmpty())
                .findFirst()
                .filter(draft -> draft.paragraph.block() - lead.paragraph.block() <= LEAD_PARAGRAPHS)
                .ifPresent(draft -> lead.saidOn = draft.saidOn);
    }

    private static boolean isPerfect(Draft draft) {
        return draft.verb.isPresent()
                && draft.tree
                        .orElseThrow()
                        .dependents(draft.verb.get(), "aux")
                        .anyMatch(aux -> aux.lemma().equals("have"));
    }

    private static void inherit(Draft draft, List<Draft> before) {
        for (var earlier : before.reversed()) {
            if (draft.paragraph.block() - earlier.paragraph.block() > NEAR_PARAGRAPHS) return;
            if (!draft.actors.isEmpty()
                    && earlier.actors.equals(draft.actors)
                    && !isPerfect(earlier)
                    && earlier.nestedIn.isEmpty()) {
                draft.saidOn = earlier.saidOn;
                return;
            }
        }
    }
}
