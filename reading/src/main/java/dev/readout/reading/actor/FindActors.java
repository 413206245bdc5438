package dev.readout.reading.actor;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Zone;
import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the actors of an article and joins their names, roles, metonyms and pronouns. Threads may share it. */
public final class FindActors {

    private final ActorKnowledge knowledge;

    public FindActors(Knowledge knowledge) {
        this.knowledge = ActorKnowledge.of(knowledge);
    }

    /** All actors of the article, in the order in which it first mentions them. */
    public Actors in(LinguisticText text) {
        var sentences = views(text);
        var cast = new Cast();
        joinNames(sentences, cast);
        new JoinDescriptions(knowledge, cast).join(descriptions(sentences, cast));
        new ResolvePronouns(knowledge, cast).resolve(sentences);
        return Actors.of(cast, sentences, knowledge);
    }

    private static List<SentenceView> views(LinguisticText text) {
        var quoted = new QuotedTokens(text.article().text());
        var views = new ArrayList<SentenceView>();
        for (var sentence : text.sentences()) {
            views.add(new SentenceView(sentence, views.size(), text.article().text(), quoted.next(sentence)));
        }
        return List.copyOf(views);
    }

    private void joinNames(List<SentenceView> sentences, Cast cast) {
        var names = names(sentences);
        names = TurnLabels.recognise(sentences, FamilyNames.recognise(names), knowledge.titles());
        names = Polities.in(sentences, names, knowledge.polity()).recognise(names);
        names = Things.recognise(names);
        var people = names.stream().filter(named -> named.sort() == Sort.PERSON).toList();
        var bodies = new ArrayList<>(
                names.stream().filter(named -> named.sort() != Sort.PERSON).toList());
        var points = CompassPoints.in(sentences, names);
        bodies.removeIf(named -> points.stream().anyMatch(point -> point.span().equals(named.span())));
        bodies.addAll(points);
        bodies.sort(Comparator.comparing(Named::span));
        new JoinPeople(knowledge, cast).join(people);
        new JoinBodies(knowledge, cast).join(bodies);
    }

    /** The body first: its names tell which capitals of a headline are names, and which months are. */
    private List<Named> names(List<SentenceView> sentences) {
        var body = sentences.stream()
                .filter(sentence -> !sentence.inHeadlineCase())
                .toList();
        var names = names(body, Set.of());
        var words = words(names);
        if (words.stream().anyMatch(NameTokens::isCalendarWord)) names = names(body, words);
        var headlines = sentences.stream().filter(SentenceView::inHeadlineCase).toList();
        return Stream.concat(names.stream(), names(headlines, words).stream())
                .sorted(Comparator.comparing(Named::span))
                .toList();
    }

    private List<Named> names(List<SentenceView> sentences, Set<String> known) {
        var read = new ReadNames(knowledge, new NameTokens(knowledge, known));
        return sentences.stream()
                .flatMap(sentence -> read.in(sentence).stream())
                .toList();
    }

    private static Set<String> words(List<Named> names) {
        var words = new HashSet<String>();
        for (var named : names) {
            words.addAll(List.of(named.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
        }
        return words;
    }

    private List<Described> descriptions(List<SentenceView> sentences, Cast cast) {
        var read = new ReadDescriptions(knowledge, cast);
        return sentences.stream()
                .filter(sentence -> sentence.zone() != Zone.FURNITURE)
                .flatMap(sentence -> read.in(sentence).stream())
                .toList();
    }
}
