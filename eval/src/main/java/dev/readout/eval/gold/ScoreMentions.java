package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.eval.measure.Stretches;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Mentions: pronouns, bare names and descriptions that mean an actor, found when the words overlap, one to one; and of
 * those found, whether the very actors are meant.
 *
 * <p>The gold lists every pronoun, but of names only those that could mislead. So what a reading mentions counts as found
 * when it is a pronoun or overlaps a mention of the gold; its other names are neither right nor wrong here. A pronoun
 * that means nobody ("it rains") must not be found.
 */
public final class ScoreMentions {

    /** One place where a reading mentions somebody: all who are meant there. */
    private record Found(Span span, List<ActorId> actors, boolean pronoun) {}

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count mentions = Count.NONE;
    private int actors;

    private ScoreMentions(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public static List<Score> of(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScoreMentions(corpus, mistakes);
        articles.forEach(scorer::add);
        return scorer.scores();
    }

    private List<Score> scores() {
        return List.of(
                Score.f1(corpus, "mentions F1", mentions),
                Score.share(corpus, "mentions same actor", actors, mentions.right()));
    }

    private void add(Read read) {
        var gold = read.gold().mentions();
        var wanted =
                gold.stream().filter(mention -> !mention.actors().isEmpty()).toList();
        var found = found(read.reading()).stream()
                .filter(mention -> mention.pronoun()
                        || gold.stream().anyMatch(listed -> listed.span().overlaps(mention.span())))
                .toList();
        var pairing = Pairing.greedy(wanted, found, Double.MIN_VALUE, (w, f) -> Stretches.jaccard(w.span(), f.span()));
        mentions = mentions.plus(pairing.count());
        var same = new SameActor(read.gold(), read.reading());
        pairing.pairs().forEach(pair -> addActors(read, same, pair.wanted(), pair.found()));
        pairing.missed().forEach(missed -> tell(read, Mistake.Kind.MISSED, missed.span(), sorted(missed.actors())));
        pairing.invented()
                .forEach(invented -> tell(read, Mistake.Kind.INVENTED, invented.span(), names(read, invented)));
    }

    private static List<Found> found(Reading reading) {
        var places = new TreeMap<Span, List<Map.Entry<Actor, Actor.Mention>>>(reading.actors().stream()
                .flatMap(actor -> actor.mentions().stream().map(mention -> Map.entry(actor, mention)))
                .collect(Collectors.groupingBy(entry -> entry.getValue().span())));
        return places.entrySet().stream()
                .map(place -> new Found(
                        place.getKey(),
                        place.getValue().stream()
                                .map(entry -> entry.getKey().id())
                                .toList(),
                        place.getValue().stream()
                                .anyMatch(entry -> entry.getValue().form() == Actor.Mention.Form.PRONOUN)))
                .toList();
    }

    private void addActors(Read read, SameActor same, GoldMention wanted, Found found) {
        if (same.sameSet(wanted.actors(), found.actors())) actors++;
        else {
            var words = "wanted " + sorted(wanted.actors()) + ", found " + names(read, found);
            tell(read, Mistake.Kind.DIFFERENT, wanted.span(), words);
        }
    }

    private static String sorted(Collection<String> ids) {
        return new TreeSet<>(ids).toString();
    }

    private static String names(Read read, Found found) {
        return read.reading().actors().stream()
                .filter(actor -> found.actors().contains(actor.id()))
                .map(Actor::name)
                .toList()
                .toString();
    }

    private void tell(Read read, Mistake.Kind kind, Span span, String words) {
        var text = read.reading().article().text();
        var before = span.start() == 0 ? "" : text.slice(new Span(Math.max(0, span.start() - 25), span.start()));
        mistakes.accept(
                new Mistake(corpus, read.gold().id(), "mention", kind, before + "[" + text.slice(span) + "] " + words));
    }
}
