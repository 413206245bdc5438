package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Contact;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.model.Wording;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes findings of passages that the model marks: who, what and when by the words of the passage. Threads may share it. */
final class MarkedFindings {

    private static final String MEETING = "meeting";

    private final Instruments instruments;
    private final MeetingWords meetings;
    private final MeetingPlaces places;
    private final Statuses statuses;

    MarkedFindings(Knowledge knowledge) {
        this.instruments = new Instruments(knowledge);
        this.meetings = new MeetingWords(knowledge);
        this.places = new MeetingPlaces(meetings);
        this.statuses = new Statuses(knowledge);
    }

    /** Makes moves, but none of words that say where the process stands: to go on reviewing is no option of the review. */
    JoinMarked.Maker<Move> movesBeside(List<ProcessStep> steps) {
        var taken = new Places<ProcessStep>();
        for (var step : steps) step.grounds().evidence().forEach(span -> taken.add(span, step));
        return (view, mark, number) -> taken.touching(mark.span()).isEmpty() && !isOfAPronoun(mark)
                ? move(view, mark, number)
                : Optional.empty();
    }

    private Optional<Move> move(ArticleView view, Marked marked, int number) {
        var told = marked.who(view);
        var who = DayOfDeed.of(view, marked.tree(), marked.head(), told.on())
                .map(told::on)
                .orElse(told);
        var instrument = instrument(marked);
        var named = instrument.map(each -> named(marked, each.token())).orElseGet(() -> what(view, marked));
        return Optional.of(new Move(
                marked.id("o", number),
                FindMoves.withoutTime(view, named),
                instrument.map(Instrument::family).orElse(Move.Family.OTHER),
                marked.passage().labelAs(Move.Status.class),
                who.by(),
                who.on(),
                who.statement(),
                marked.grounds(who.voice())));
    }

    private Optional<Instrument> instrument(Marked marked) {
        return marked.tokens().stream()
                .flatMap(token -> instruments.at(marked.tree(), token).stream())
                .filter(each -> !each.generic())
                .findFirst();
    }

    private static Span named(Marked marked, Token token) {
        var name = token.upos() == Upos.VERB
                ? Extents.verbPhrase(marked.tree(), token)
                : Extents.nounPhrase(marked.tree(), token);
        return within(marked, name);
    }

    /** What is done, or the thing itself. */
    private Span what(ArticleView view, Marked marked) {
        var object = marked.tree()
                .dependents(marked.head(), "obj", "nsubj:pass", "obl", "ccomp", "xcomp")
                .filter(each -> marked.span().contains(each.span()) && each.upos() != Upos.PRON)
                .filter(each -> each.upos() == Upos.VERB || !isSomebody(view, marked.tree(), each))
                .findFirst();
        return object.map(each -> named(marked, isDoneTo(marked, each) ? marked.head() : each))
                .orElse(marked.span());
    }

    /** "Withdrew boats" is what is done; "ruled out a ban" only says where the ban stands. */
    private boolean isDoneTo(Marked marked, Token object) {
        boolean standing = statuses.verb(marked.tree(), marked.head())
                .flatMap(word -> word.status(marked.predicate().isNegated()))
                .filter(marked::isLabelled)
                .isPresent();
        return marked.head().upos() == Upos.VERB && object.is("obj") && !standing;
    }

    /** "Scrap it": nobody who reads that alone knows what. */
    private static boolean isOfAPronoun(Marked marked) {
        return marked.tree().dependents(marked.head(), "obj").anyMatch(object -> object.upos() == Upos.PRON);
    }

    /** "Invited the president to visit": nobody is an option. */
    private static boolean isSomebody(ArticleView view, Tree tree, Token noun) {
        return !view.meantBy(Phrases.core(tree, noun)).isEmpty();
    }

    private static Span within(Marked marked, Span span) {
        return new Span(
                Math.max(span.start(), marked.span().start()),
                Math.min(span.end(), marked.span().end()));
    }

    Optional<Meeting> meeting(ArticleView view, Marked marked, int number) {
        var tree = marked.tree();
        var kind = marked.tokens().stream()
                .flatMap(token -> meetings.kind(tree, token).stream())
                .findFirst()
                .orElse(MEETING);
        var who = Stream.concat(
                        view.mentionedIn(marked.span()).stream(),
                        marked.predicate().subject().stream()
                                .flatMap(subject -> view.meantBy(Phrases.core(tree, subject)).stream()))
                .distinct()
                .toList();
        var on = view.timesIn(marked.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .map(TimeExpression::interval)
                .findFirst()
                .orElse(Interval.open());
        return Optional.of(new Meeting(
                marked.id("m", number),
                kind,
                who,
                places.place(tree, marked.span()),
                on,
                marked.passage().labelAs(Meeting.Status.class),
                places.aim(tree, marked.head()),
                marked.grounds(view.voiceAt(marked.span()))));
    }

    Optional<Contact> contact(ArticleView view, Marked marked, int number) {
        var who = marked.who(view);
        var others = without(view.mentionedIn(marked.span()), who.by());
        var by = who.voice() == Voice.SPEAKER ? view.speakersAt(marked.head().span()) : List.<ActorId>of();
        return Optional.of(new Contact(
                marked.id("k", number),
                who.by(),
                others,
                Optional.empty(),
                marked.passage().labelAs(Contact.State.class),
                who.on(),
                by,
                marked.grounds(who.voice())));
    }

    private static List<ActorId> without(List<ActorId> all, List<ActorId> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    Optional<Reaction> reaction(ArticleView view, Marked marked, int number) {
        var who = marked.who(view);
        var toward = without(view.mentionedIn(marked.span()), who.by());
        return Optional.of(new Reaction(
                marked.id("r", number),
                who.by(),
                toward,
                Optional.empty(),
                marked.passage().labelAs(Reaction.Tone.class),
                who.on(),
                who.statement(),
                marked.grounds(who.voice())));
    }

    Optional<Wording> wording(ArticleView view, Marked marked, int number) {
        var formula = FoundWording.formula(marked.tokens());
        if (formula.isEmpty()) return Optional.empty();
        var said = view.statementAt(marked.span());
        boolean quoted = view.isQuoted(marked.span());
        var mode = said.isEmpty()
                ? quoted ? Wording.Mode.QUOTED_LABEL : Wording.Mode.NARRATION
                : said.get().manner() == Statement.Manner.DIRECT || quoted
                        ? Wording.Mode.DIRECT
                        : Wording.Mode.INDIRECT;
        return Optional.of(new Wording(
                marked.id("w", number),
                formula,
                marked.span(),
                said.map(Statement::actors).orElse(List.of()),
                mode,
                said.map(Statement::id),
                marked.grounds(said.map(each -> each.grounds().voice()).orElse(Voice.OUTLET))));
    }
}
