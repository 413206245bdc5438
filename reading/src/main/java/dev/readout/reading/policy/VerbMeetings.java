package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds meetings that a verb tells of: "they met in Oslo", "she is visiting Norway". Threads may share it. */
final class VerbMeetings {

    private static final Set<String> OTHERS = Set.of("him", "her", "them", "he", "she", "they");
    private static final Set<String> SEVERAL = Set.of("they", "we", "who");

    private final MeetingWords words;
    private final MeetingStatus statuses;
    private final MeetingPlaces places;
    private final Participants participants;

    VerbMeetings(MeetingWords words, MeetingStatus statuses) {
        this.words = words;
        this.statuses = statuses;
        this.places = new MeetingPlaces(words);
        this.participants = new Participants(words);
    }

    /** The meeting that a verb of meeting tells of, with whoever is named. */
    Optional<MeetingDraft> at(ArticleView view, Predicate verb, Entry entry) {
        var tree = verb.tree();
        if (isBareForm(verb)) return Optional.empty();
        var others = others(verb, entry);
        if (others.isEmpty() && !isMutual(verb, entry) && !isJoint(verb, entry)) return Optional.empty();
        var evidence = Extent.ofWhole(view, verb);
        var on = places.on(view, tree, verb.word(), evidence);
        var status = status(view, verb, on, evidence);
        if (status.isEmpty()) return Optional.empty();
        var who = participants.ofVerb(view, verb, others, evidence);
        var place = places.place(tree, evidence);
        if (who.isEmpty() && place.isEmpty() && on.isOpen()) return Optional.empty();
        boolean placed = place.isPresent() || entry.id().equals("visits");
        double confidence = MeetingDraft.confidence(who, placed, !on.isOpen(), true, true, status.get());
        return Optional.of(new MeetingDraft(
                tree,
                verb.word(),
                entry.text("noun"),
                who,
                place,
                on,
                status.get(),
                places.aim(tree, verb.word()),
                evidence,
                confidence,
                false));
    }

    /** "Meet the Press": a name or a call, told of nobody. */
    private static boolean isBareForm(Predicate verb) {
        return verb.word().xpos().equals("VB")
                && verb.auxiliaries().isEmpty()
                && !verb.isMarkedTo()
                && !verb.word().is("conj", "xcomp", "ccomp");
    }

    private Optional<Status> status(ArticleView view, Predicate verb, Interval on, Span evidence) {
        if (isArranged(view, verb, on, evidence)) return Optional.of(Status.PLANNED);
        return statuses.ofVerb(verb, on, ArticleView.out(view))
                .map(held -> Unreal.isQuestion(verb) ? Status.HYPOTHETICAL : held);
    }

    /** "is visiting Oslo on 3 May", in an article of which the year is not known. */
    private static boolean isArranged(ArticleView view, Predicate verb, Interval on, Span evidence) {
        return on.isOpen()
                && verb.tense() == Tense.PROGRESSIVE
                && view.timesIn(evidence).stream()
                        .anyMatch(time -> time.value()
                                .filter(value -> value.startsWith("XXXX-"))
                                .isPresent());
    }

    /** "The leaders met in Oslo". */
    private static boolean isMutual(Predicate verb, Entry entry) {
        return entry.find("mutual").isPresent()
                && verb.tree().dependent(verb.word(), "obj").isEmpty()
                && verb.subject()
                        .filter(noun -> noun.xpos().endsWith("S")
                                || SEVERAL.contains(Predicate.lower(noun))
                                || verb.tree().dependent(noun, "conj").isPresent())
                        .isPresent();
    }

    /** "issued a joint statement". */
    private static boolean isJoint(Predicate verb, Entry entry) {
        var objects = entry.list("objects");
        return !objects.isEmpty()
                && verb.theme()
                        .filter(noun -> objects.contains(noun.lemma()))
                        .filter(noun -> verb.tree()
                                .dependents(noun, "amod")
                                .anyMatch(joint -> Predicate.lower(joint).equals("joint")))
                        .isPresent();
    }

    private List<Token> others(Predicate verb, Entry entry) {
        if (!entry.list("objects").isEmpty()) return List.of();
        var with = entry.list("with");
        var object = verb.theme().filter(noun -> with.isEmpty() || with.contains("with"));
        var behind = with.stream().flatMap(verb::behind);
        return Stream.concat(object.stream(), behind).filter(this::isNamed).toList();
    }

    private boolean isNamed(Token noun) {
        return noun.upos() == Upos.PROPN
                || OTHERS.contains(Predicate.lower(noun))
                || (noun.upos() == Upos.NOUN && words.tells("counterpart", noun));
    }
}
