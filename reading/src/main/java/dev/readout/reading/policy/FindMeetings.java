package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds meetings: nouns and verbs of meeting with who takes part, where, when, and whether they are to come. One finding a
 * meeting and paragraph. Threads may share it.
 */
final class FindMeetings {

    private static final Set<String> COMPANY = Set.of("with", "between", "among", "of", "by");
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    private final MeetingWords words;
    private final MeetingStatus statuses;

    FindMeetings(Knowledge knowledge) {
        this.words = new MeetingWords(knowledge);
        this.statuses = new MeetingStatus(words, new Tenses(knowledge));
    }

    private record Draft(
            String kind,
            Token word,
            List<ActorId> participants,
            Optional<Span> place,
            Interval on,
            Status status,
            Optional<Span> purpose,
            Span evidence,
            double confidence) {}

    /** In the order of the text. */
    List<Meeting> in(ArticleView view) {
        var best = new LinkedHashMap<String, Draft>();
        for (var tree : view.trees()) {
            for (var word : tree.tokens()) {
                draft(view, tree, word)
                        .ifPresent(draft -> best.merge(
                                tree.sentence().block() + " " + draft.kind() + " " + draft.status(),
                                draft,
                                (one, other) -> other.confidence() > one.confidence() ? other : one));
            }
        }
        return numbered(view, best);
    }

    private static List<Meeting> numbered(ArticleView view, Map<String, Draft> drafts) {
        var found = new ArrayList<Meeting>();
        drafts.values().stream()
                .sorted(java.util.Comparator.comparing(Draft::evidence))
                .forEach(draft -> found.add(new Meeting(
                        new FindingId("m" + (found.size() + 1)),
                        draft.kind(),
                        draft.participants(),
                        draft.place(),
                        draft.on(),
                        draft.status(),
                        draft.purpose(),
                        new Grounds(
                                draft.confidence(),
                                view.voiceAt(draft.word().span()),
                                "meeting: " + draft.kind(),
                                List.of(draft.evidence())))));
        return found;
    }

    private Optional<Draft> draft(ArticleView view, Tree tree, Token word) {
        var kind = words.kind(tree, word);
        if (kind.isPresent()) return ofNoun(view, tree, word, kind.get());
        var verb = new Predicate(tree, word);
        return words.verb(verb).flatMap(entry -> ofVerb(view, verb, entry));
    }

    private Optional<Draft> ofNoun(ArticleView view, Tree tree, Token noun, String kind) {
        var governor = MeetingStatus.governor(tree, noun);
        boolean event = governor.filter(verb -> words.tells("event", verb.word()) && noun.is("obj", "nsubj", "iobj"))
                .isPresent();
        var ahead = toTakePlace(tree, noun);
        var phrase = ahead.map(deed -> Extent.ofPhrase(view, tree, noun).cover(tree.span(tree.subtree(deed))))
                .orElseGet(() -> withTime(view, tree, Extent.ofPhrase(view, tree, noun)));
        var evidence = event ? Extent.ofWhole(view, governor.get()) : phrase;
        var saidOn = saidOn(view, governor);
        var on = on(view, upToClause(tree, noun, evidence, event));
        var status = ahead.isPresent()
                ? Optional.of(Status.PLANNED)
                : statuses.ofNoun(tree, noun, on, saidOn, published(view));
        var participants = participants(view, tree, noun, governor);
        var place = place(tree, evidence);
        if (status.isEmpty()) return Optional.empty();
        boolean occasion = (MeetingStatus.isOccasion(tree, noun) || noun.is("obj"))
                && governor.filter(verb -> words.tells("occasion", verb.word())).isPresent();
        var day = on.isOpen() && occasion && saidOn.from().isPresent() ? saidOn : on;
        double confidence = confidence(
                participants,
                place.isPresent(),
                !day.isOpen(),
                isDefinite(tree, noun),
                event || occasion,
                status.get());
        if (confidence < 0.45) return Optional.empty();
        return Optional.of(new Draft(
                kind, noun, participants, place, day, status.get(), purpose(tree, noun), evidence, confidence));
    }

    /** "talks to take place in Oslo". */
    private static Optional<Token> toTakePlace(Tree tree, Token noun) {
        return tree.after(noun)
                .filter(to -> Predicate.lower(to).equals("to"))
                .flatMap(tree::head)
                .filter(deed -> deed.id() > noun.id()
                        && Set.of("take", "hold", "begin", "start", "open", "resume")
                                .contains(deed.lemma()));
    }

    /** When what is told on an occasion was said, that is when the occasion was. */
    private static Interval saidOn(ArticleView view, Optional<Predicate> governor) {
        return governor.flatMap(verb -> view.statementOfCue(verb.word().span()))
                .map(Statement::saidOn)
                .orElseGet(Interval::open);
    }

    private Optional<Draft> ofVerb(ArticleView view, Predicate verb, Entry entry) {
        var tree = verb.tree();
        var others = others(verb, entry);
        var subject = verb.subject();
        if (others.isEmpty() && !isMutual(verb, entry, subject)) return Optional.empty();
        var evidence = Extent.ofWhole(view, verb);
        var on = on(view, evidence);
        var status = isArranged(view, verb, on, evidence)
                ? Optional.of(Status.PLANNED)
                : statuses.ofVerb(verb, on, published(view))
                        .map(held -> FindCommitments.isQuestion(verb) ? Status.HYPOTHETICAL : held);
        if (status.isEmpty()) return Optional.empty();
        var who = Stream.concat(subject.stream(), others.stream())
                .flatMap(noun -> view.meantBy(FindCommitments.phrase(tree, noun)).stream())
                .distinct()
                .toList();
        if (who.isEmpty()) return Optional.empty();
        var place = place(tree, evidence);
        double confidence = confidence(
                who, place.isPresent() || entry.id().equals("visits"), !on.isOpen(), true, true, status.get());
        return Optional.of(new Draft(
                entry.text("noun"),
                verb.word(),
                who,
                place,
                on,
                status.get(),
                aim(tree, verb.word()),
                evidence,
                confidence));
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
    private static boolean isMutual(Predicate verb, Entry entry, Optional<Token> subject) {
        return entry.id().equals("meets")
                && verb.tree().dependent(verb.word(), "obj").isEmpty()
                && subject.filter(noun -> noun.xpos().endsWith("S")
                                || Set.of("they", "we", "who").contains(Predicate.lower(noun))
                                || verb.tree().dependent(noun, "conj").isPresent())
                        .isPresent();
    }

    private static List<Token> others(Predicate verb, Entry entry) {
        var with = entry.list("with");
        var object = verb.theme().filter(noun -> with.isEmpty() || !with.contains("to"));
        var behind = with.stream().flatMap(verb::behind);
        return Stream.concat(object.stream(), behind)
                .filter(FindMeetings::isNamed)
                .toList();
    }

    private static boolean isNamed(Token noun) {
        return noun.upos() == Upos.PROPN
                || Set.of("him", "her", "them", "he", "she", "they").contains(Predicate.lower(noun))
                || (noun.upos() == Upos.NOUN
                        && Set.of(
                                        "leader",
                                        "minister",
                                        "president",
                                        "official",
                                        "counterpart",
                                        "negotiator",
                                        "delegation",
                                        "envoy",
                                        "ambassador",
                                        "lawmaker",
                                        "premier",
                                        "chancellor",
                                        "king",
                                        "secretary",
                                        "representative",
                                        "diplomat",
                                        "chief",
                                        "ally",
                                        "senator")
                                .contains(noun.lemma()));
    }

    private static Span withTime(ArticleView view, Tree tree, Span phrase) {
        var next = tree.tokens().stream()
                .filter(token -> token.span().start() >= phrase.end())
                .findFirst();
        if (next.isEmpty()
                || !Set.of("on", "in", "this", "last", "next", "late", "early").contains(Predicate.lower(next.get())))
            return phrase;
        var reach = new Span(next.get().span().start(), tree.sentence().span().end());
        return view.timesIn(reach).stream()
                .filter(time -> time.span().start() <= next.get().span().end() + 1)
                .findFirst()
                .map(time -> phrase.cover(time.span()))
                .orElse(phrase);
    }

    private static Interval published(ArticleView view) {
        return view.article().published().interval();
    }

    /** "since taking office last week" dates the office. */
    private static Span upToClause(Tree tree, Token noun, Span evidence, boolean event) {
        if (event) return evidence;
        return tree.within(evidence).stream()
                .filter(word -> word.id() > noun.id()
                        && Set.of("since", "before", "after").contains(Predicate.lower(word)))
                .findFirst()
                .map(word -> new Span(evidence.start(), word.span().start()))
                .orElse(evidence);
    }

    private static Interval on(ArticleView view, Span evidence) {
        return view.timesIn(evidence).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .map(TimeExpression::interval)
                .filter(interval -> !interval.isOpen())
                .findFirst()
                .orElseGet(Interval::open);
    }

    private static List<ActorId> participants(ArticleView view, Tree tree, Token noun, Optional<Predicate> governor) {
        var inside = tree.dependents(noun, "nmod", "nmod:poss", "compound", "obl", "amod")
                .filter(each -> each.is("nmod:poss", "compound")
                        || tree.dependents(each, "case").anyMatch(lead -> COMPANY.contains(Predicate.lower(lead))));
        var beside = governor.stream()
                .flatMap(verb -> Stream.concat(
                        verb.subject().stream(), Stream.concat(verb.behind("with"), verb.behind("between"))));
        return Stream.concat(inside, beside)
                .filter(each -> each.id() != noun.id())
                .flatMap(each -> view.meantBy(FindCommitments.phrase(tree, each)).stream())
                .distinct()
                .toList();
    }

    private static Optional<Span> place(Tree tree, Span evidence) {
        return tree.sentence().entities().stream()
                .filter(entity -> entity.type() == EntityMention.Type.PLACE && evidence.contains(entity.span()))
                .filter(entity -> tree.dependents(tree.token(entity.lastToken()), "case")
                                .anyMatch(lead -> WHERE.contains(Predicate.lower(lead)))
                        || tree.token(entity.lastToken()).is("compound", "obj"))
                .map(EntityMention::span)
                .findFirst();
    }

    private static Optional<Span> purpose(Tree tree, Token noun) {
        return tree.dependents(noun, "nmod")
                .filter(each -> tree.dependents(each, "case")
                        .anyMatch(lead -> Set.of("on", "about", "over", "for").contains(Predicate.lower(lead))))
                .filter(each -> each.upos() == Upos.NOUN)
                .findFirst()
                .map(each -> FindCommitments.phrase(tree, each))
                .or(() -> aim(tree, noun));
    }

    /** "... to discuss the toll". */
    private static Optional<Span> aim(Tree tree, Token word) {
        return tree.dependents(word, "advcl", "acl")
                .filter(each -> each.id() > word.id())
                .map(each -> new Predicate(tree, each))
                .filter(Predicate::isInfinitive)
                .filter(each ->
                        !Set.of("take", "be", "hold").contains(each.word().lemma()))
                .findFirst()
                .map(each -> tree.span(tree.subtree(each.word())));
    }

    private static boolean isDefinite(Tree tree, Token noun) {
        return tree.dependents(noun, "det", "nmod:poss", "compound", "amod", "nummod")
                .findAny()
                .isPresent();
    }

    private static double confidence(
            List<ActorId> who, boolean placed, boolean dated, boolean definite, boolean told, Status status) {
        double sure = 0.35;
        if (!who.isEmpty()) sure += 0.12;
        if (who.size() > 1) sure += 0.06;
        if (placed) sure += 0.1;
        if (dated) sure += 0.14;
        if (told) sure += 0.1;
        if (definite) sure += 0.05;
        if (status == Status.HYPOTHETICAL) sure -= 0.08;
        return Math.min(0.85, sure);
    }
}
