package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.model.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Actors: each that an article names is found when an actor of the reading is called by one of its forms, one to one, so
 * that two joined into one count as one. Of those found, the share whose kind is right.
 */
public final class ScoreActors {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count actors = Count.NONE;
    private int kinds;

    private ScoreActors(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public static List<Score> of(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScoreActors(corpus, mistakes);
        articles.forEach(scorer::add);
        return scorer.scores();
    }

    private List<Score> scores() {
        return List.of(
                Score.f1(corpus, "actors F1", actors),
                Score.share(corpus, "actors found", actors.right(), actors.wanted()),
                Score.share(corpus, "actors kind", kinds, actors.right()));
    }

    private void add(Read read) {
        var wanted = read.gold().actors().values().stream()
                .filter(actor -> !actor.forms().isEmpty())
                .sorted(Comparator.comparing(GoldActor::id))
                .toList();
        var same = new SameActor(read.gold(), read.reading());
        var pairing =
                Pairing.greedy(wanted, read.reading().actors(), 1, (gold, found) -> same.sharedForms(gold, found.id()));
        actors = actors.plus(pairing.count());
        pairing.pairs().forEach(pair -> addKind(read, pair.wanted(), pair.found()));
        pairing.missed().forEach(gold -> tell(read, "actor", Mistake.Kind.MISSED, gold.name() + " " + sorted(gold)));
        pairing.invented().forEach(found -> tell(read, "actor", Mistake.Kind.INVENTED, found.name()));
    }

    private void addKind(Read read, GoldActor wanted, Actor found) {
        if (wanted.kind() == found.kind()) kinds++;
        else {
            var words = found.name() + " wanted " + wanted.kind() + ", found " + found.kind();
            tell(read, "actor kind", Mistake.Kind.DIFFERENT, words);
        }
    }

    private static List<String> sorted(GoldActor actor) {
        return actor.forms().stream().sorted().toList();
    }

    private void tell(Read read, String what, Mistake.Kind kind, String words) {
        mistakes.accept(new Mistake(corpus, read.gold().id(), what, kind, words));
    }
}
