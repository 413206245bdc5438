package dev.readout.collation.utterance;

import dev.readout.collation.words.Recent;
import dev.readout.collation.words.Weights;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which statements are worth comparing: those that share three words in a row, or subjects and the speaker.
 *
 * <p>Each clue remembers only the last few statements that had it, and each statement is compared with the best few, so that the work
 * grows with the number of statements and not with its square. Copies that lie further apart meet through those
 * between them.
 */
final class Candidates {

    private static final int COMPARED = 24;
    private static final String UNKNOWN = "?";

    /** From so many different speakers on, three words in a row are a set phrase. */
    private static final int MANY = 3;

    private final Weights weights;
    private final List<Said> all;
    private final Recent statements = new Recent();

    Candidates(Weights weights, List<Said> all) {
        this.weights = weights;
        this.all = all;
    }

    /** The numbers of earlier statements to compare this one with, the best first; remembers this one for later ones. */
    List<Integer> before(Said said) {
        var votes = new HashMap<Integer, Double>();
        for (var clue : clues(said)) {
            for (int number : statements.of(clue.key())) votes.merge(number, clue.weight(), Double::sum);
            statements.add(clue.key(), said.number());
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether these three words in a row are what everybody says: a name or a formula, no sign of one act of speech. */
    boolean isSetPhrase(List<String> three) {
        var speakers = new HashSet<PartyId>();
        for (int number : statements.of(key(three))) {
            var said = all.get(number);
            if (said.naming() == Said.Naming.NAMED) speakers.addAll(said.speakers());
        }
        return speakers.size() >= MANY;
    }

    private record Clue(long key, double weight) {}

    private List<Clue> clues(Said said) {
        var found = new ArrayList<Clue>();
        for (long words : threes(said.wording())) found.add(new Clue(words, 3));
        for (var speaker : speakers(said)) {
            for (var subject : said.wording().about()) {
                found.add(new Clue(Recent.key(speaker, subject), weights.of(subject) / 3));
            }
        }
        return found;
    }

    private static Set<String> speakers(Said said) {
        var speakers = new TreeSet<String>();
        for (PartyId speaker : said.speakers()) speakers.add(speaker.value());
        if (said.naming() != Said.Naming.NAMED) speakers.add(UNKNOWN);
        return speakers;
    }

    /** Three words in a row of which one tells something. */
    private static Set<Long> threes(Wording wording) {
        var threes = new TreeSet<Long>();
        for (int i = 0; i + 3 <= wording.size(); i++) {
            if (wording.telling().subList(i, i + 3).contains(true))
                threes.add(key(wording.words().subList(i, i + 3)));
        }
        return threes;
    }

    private static long key(List<String> three) {
        return Recent.key(three.get(0), three.get(1), three.get(2));
    }
}
