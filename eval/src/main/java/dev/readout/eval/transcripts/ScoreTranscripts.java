package dev.readout.eval.transcripts;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.eval.transcripts.SpokenTurns.Speaker;
import dev.readout.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts the turns that are found, those whose speaker is right, and the transcripts of which all are. */
public final class ScoreTranscripts {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count turns = Count.NONE;
    private int right;
    private int whole;
    private int all;

    public ScoreTranscripts(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    /** A transcript was read. */
    public void add(String name, SpokenTurns wanted, Reading reading) {
        var found = FoundTurn.in(reading);
        var pairs = pairs(wanted, found);
        int speakers = 0;
        for (var pair : pairs) if (isRight(name, wanted, pair)) speakers++;
        turns = turns.plus(new Count(pairs.size(), found.size(), wanted.turns().length()));
        right += speakers;
        all++;
        boolean none = speakers == found.size() && speakers == wanted.turns().length();
        if (none) whole++;
        else lose(name, Mistake.Kind.MISSED, speakers + " of " + wanted.turns().length() + ", found " + found.size());
    }

    public List<Score> scores() {
        return List.of(
                Score.f1(corpus, "turns F1", turns),
                Score.share(corpus, "turns with the right speaker", right, turns.wanted()),
                Score.share(corpus, "transcripts with all speakers right", whole, all));
    }

    /** A turn of the gold, by its letter, and the one that was found for it. */
    private record Pair(char letter, FoundTurn found) {}

    private boolean isRight(String name, SpokenTurns wanted, Pair pair) {
        var speaker = wanted.speakers().get(pair.letter());
        boolean named = speaker != null && isMeant(speaker, pair.found());
        boolean asks = pair.found().asks() == (pair.letter() == SpokenTurns.ASKER);
        if (!named || !asks) lose(name, Mistake.Kind.DIFFERENT, String.valueOf(pair.found()));
        return named && asks;
    }

    /** Those who are not named may be an actor of their label. */
    private static boolean isMeant(Speaker speaker, FoundTurn found) {
        if (speaker.names().isEmpty()) {
            return found.names().stream().allMatch(name -> name.equalsIgnoreCase(found.label()));
        }
        return found.names().size() == 1
                && speaker.names().contains(SpokenTurns.digest(found.names().getFirst()));
    }

    private void lose(String name, Mistake.Kind kind, String words) {
        mistakes.accept(new Mistake(corpus, name, "turn", kind, words));
    }

    /** The longest common run of labels, turns of either side left out. */
    private static List<Pair> pairs(SpokenTurns wanted, List<FoundTurn> found) {
        var letters = wanted.turns();
        var lengths = new int[letters.length() + 1][found.size() + 1];
        for (int i = letters.length() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                lengths[i][j] = isSame(wanted, letters.charAt(i), found.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < letters.length() && j < found.size()) {
            if (isSame(wanted, letters.charAt(i), found.get(j)))
                pairs.add(new Pair(letters.charAt(i++), found.get(j++)));
            else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
            else j++;
        }
        return pairs;
    }

    private static boolean isSame(SpokenTurns wanted, char letter, FoundTurn found) {
        var speaker = wanted.speakers().get(letter);
        return speaker != null && speaker.label().equals(SpokenTurns.digest(found.label()));
    }
}
