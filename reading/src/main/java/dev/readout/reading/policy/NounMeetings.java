package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Interval;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.Optional;

/** Finds meetings that a noun names: "the talks in Oslo", "held a summit". Threads may share it. */
final class NounMeetings {

    private static final double LEAST = 0.45;

    private final MeetingWords words;
    private final MeetingStatus statuses;
    private final MeetingPlaces places;
    private final Participants participants;

    NounMeetings(MeetingWords words, MeetingStatus statuses) {
        this.words = words;
        this.statuses = statuses;
        this.places = new MeetingPlaces(words);
        this.participants = new Participants(words);
    }

    /** The meeting, if its words tell whether it is to come, held or thought of. */
    Optional<MeetingDraft> at(ArticleView view, Tree tree, Token noun, String kind) {
        var phrase = phrase(view, tree, noun);
        var dated = places.on(view, tree, noun, phrase);
        var governor = statuses.governor(tree, noun, !dated.isOpen());
        boolean event = governor.filter(verb -> isEvent(verb, noun)).isPresent();
        var evidence = event ? Extent.ofWhole(view, governor.get()) : phrase;
        var on = event ? places.on(view, tree, noun, evidence) : dated;
        var saidOn = saidOn(view, governor);
        var status = ahead(tree, noun).isPresent()
                ? Optional.of(Status.PLANNED)
                : statuses.ofNoun(tree, noun, on, saidOn, ArticleView.out(view))
                        .map(told -> told == Status.HYPOTHETICAL && isReported(view, noun, governor)
                                ? Status.PLANNED
                                : told);
        if (status.isEmpty() || (on.isOpen() && isBare(tree, noun))) return Optional.empty();
        boolean occasion = (statuses.isOccasion(tree, noun) || noun.is("obj"))
                && governor.filter(verb -> words.tells("occasion", verb.word())).isPresent();
        var day = on.isOpen() && occasion && saidOn.from().isPresent() ? saidOn : on;
        var who = participants.ofNoun(view, tree, noun, governor, evidence);
        var place = places.place(tree, evidence);
        double confidence = MeetingDraft.confidence(
                who, place.isPresent(), !day.isOpen(), places.isDefinite(tree, noun), event || occasion, status.get());
        if (confidence < LEAST) return Optional.empty();
        return Optional.of(new MeetingDraft(
                tree,
                noun,
                kind,
                who,
                place,
                day,
                status.get(),
                places.purpose(tree, noun),
                evidence,
                confidence,
                false));
    }

    /** "held a hearing", "a hearing is scheduled". */
    private boolean isEvent(Predicate verb, Token noun) {
        if (words.isBrokenOff(verb, noun)) return false;
        return (words.tells("event", verb.word())
                        && words.bearer(verb.tree(), noun).is("obj", "nsubj", "iobj"))
                || (words.tells("planned", verb.word()) && noun.is("nsubj:pass"));
    }

    /** "said that the talks would take place": what was to come when it was said. */
    private boolean isReported(ArticleView view, Token noun, Optional<Predicate> governor) {
        return governor.filter(verb -> words.tells("takes-place", verb.word())
                                && verb.isConditional()
                                && noun.is("nsubj")
                                && !verb.isSupposed())
                        .isPresent()
                && view.statementAt(noun.span())
                        .filter(said ->
                                said.manner() != Statement.Manner.DIRECT && said.act() != Statement.Act.QUESTION)
                        .isPresent();
    }

    /** "during the trip": known from elsewhere. */
    private static boolean isBare(Tree tree, Token noun) {
        return noun.is("obl", "nmod")
                && tree.dependents(noun, "det")
                        .anyMatch(the -> Predicate.lower(the).equals("the"))
                && tree.dependents(noun, "amod", "compound", "nmod", "acl", "nummod", "appos")
                        .findAny()
                        .isEmpty();
    }

    private Span phrase(ArticleView view, Tree tree, Token noun) {
        var phrase = Extent.ofPhrase(view, tree, noun);
        return ahead(tree, noun)
                .map(deed -> phrase.cover(tree.span(tree.subtree(deed))))
                .orElseGet(() -> places.withTime(view, tree, phrase));
    }

    /** "talks to take place in Oslo". */
    private Optional<Token> ahead(Tree tree, Token noun) {
        return tree.after(noun)
                .filter(to -> Predicate.lower(to).equals("to"))
                .flatMap(tree::head)
                .filter(deed -> deed.id() > noun.id() && words.tells("takes-place", deed));
    }

    /** When what is told on an occasion was said, that is when the occasion was. */
    private static Interval saidOn(ArticleView view, Optional<Predicate> governor) {
        return governor.flatMap(verb -> view.statementOfCue(verb.word().span()))
                .map(Statement::saidOn)
                .orElseGet(Interval::open);
    }
}
