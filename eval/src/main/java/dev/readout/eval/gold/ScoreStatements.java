package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.eval.measure.Words;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Statements: found when the words of the content have a Jaccard index of at least 0.8, one to one.
 *
 * <p>Of equally alike ones (a question and its refusal share their words) the one with the same cue goes first. All
 * shares are of the statements found: who speaks, manner, act, whether the cues overlap, and, in dated articles, when it
 * was said.
 */
public final class ScoreStatements {

    static final double FOUND = 0.8;

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count statements = Count.NONE;
    private int actors;
    private int actorsOrRightlyNone;
    private int manner;
    private int act;
    private int cue;
    private int saidOn;
    private int dated;

    private ScoreStatements(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public static List<Score> of(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScoreStatements(corpus, mistakes);
        articles.forEach(scorer::add);
        return scorer.scores();
    }

    private List<Score> scores() {
        int found = statements.right();
        return List.of(
                Score.f1(corpus, "statements F1", statements),
                Score.share(corpus, "statements actor right", actors, found),
                Score.share(corpus, "statements actor right or rightly none", actorsOrRightlyNone, found),
                Score.share(corpus, "statements manner", manner, found),
                Score.share(corpus, "statements act", act, found),
                Score.share(corpus, "statements cue overlaps", cue, found),
                Score.share(corpus, "statements said on, dated articles", saidOn, dated));
    }

    private void add(Read read) {
        var pairing = pairing(read);
        statements = statements.plus(pairing.count());
        var same = new SameActor(read.gold(), read.reading());
        pairing.pairs().forEach(pair -> add(read, same, pair.wanted(), pair.found()));
        pairing.missed().forEach(missed -> {
            var shown = missed.id() + " " + missed.speakers() + ": " + words(read, missed.content());
            tell(read, Mistake.Kind.MISSED, "statement", shown);
        });
        pairing.invented().forEach(invented -> {
            var shown = speakers(read.reading(), invented) + ": " + words(read, invented.content());
            tell(read, Mistake.Kind.INVENTED, "statement", shown);
        });
    }

    /** The statements of the gold with those found. */
    static Pairing<GoldStatement, Statement> pairing(Read read) {
        var words = read.words();
        return Pairing.greedy(
                read.gold().statements(),
                read.reading().statements(),
                FOUND,
                (g, f) -> Words.jaccard(words.touchedBy(g.content()), words.touchedBy(f.content())),
                (g, f) -> cuesOverlap(g.cue(), f.cue()) ? 1 : 0);
    }

    private void add(Read read, SameActor same, GoldStatement wanted, Statement found) {
        boolean right = same.sameSet(wanted.speakers(), found.actors());
        boolean rightlyNone = found.actors().isEmpty() && same.unnamed(wanted.speakers());
        if (right) actors++;
        if (right || rightlyNone) actorsOrRightlyNone++;
        else differ(read, wanted, "actor", wanted.speakers(), speakers(read.reading(), found));
        if (wanted.manner() == found.manner()) manner++;
        else differ(read, wanted, "manner", wanted.manner(), found.manner());
        if (wanted.act() == found.act()) act++;
        else differ(read, wanted, "act", wanted.act(), found.act());
        if (cuesOverlap(wanted.cue(), found.cue())) cue++;
        else differ(read, wanted, "cue", shown(read, wanted.cue()), shown(read, found.cue()));
        if (!read.gold().isDated()) return;
        dated++;
        if (wanted.saidOn().equals(found.saidOn())) saidOn++;
        else differ(read, wanted, "said on", wanted.saidOn(), found.saidOn());
    }

    private static boolean cuesOverlap(Optional<Span> one, Optional<Span> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
        return one.get().overlaps(other.get());
    }

    private void differ(Read read, GoldStatement wanted, String what, Object gold, Object found) {
        tell(read, Mistake.Kind.DIFFERENT, what, wanted.id() + " wanted " + gold + ", found " + found);
    }

    private void tell(Read read, Mistake.Kind kind, String what, String words) {
        mistakes.accept(new Mistake(corpus, read.gold().id(), what, kind, words));
    }

    private static String speakers(Reading reading, Statement statement) {
        var names = new ArrayList<String>();
        for (var actor : reading.actors()) {
            if (statement.actors().contains(actor.id())) names.add(actor.name());
        }
        return names.toString();
    }

    private static String shown(Read read, Optional<Span> span) {
        return span.map(words -> words(read, List.of(words))).orElse("none");
    }

    private static String words(Read read, List<Span> spans) {
        var text = read.reading().article().text();
        return spans.stream().map(text::slice).collect(Collectors.joining(" | ", "\"", "\""));
    }
}
