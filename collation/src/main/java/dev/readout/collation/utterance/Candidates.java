package dev.readout.collation.utterance;

import dev.readout.collation.words.Recent;
import dev.readout.collation.words.Votes;
import dev.readout.model.dossier.PartyId;
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

    private final List<Said> all;
    private final Recent statements = new Recent();
    private final Votes votes = new Votes(Votes.Ties.LOWEST);
    private final Map<Long, Boolean> setPhrases = new HashMap<>();

    Candidates(List<Said> all) {
        this.all = all;
    }

    /** The numbers of earlier statements to compare this one with, the best first; remembers this one for later ones. */
    int[] before(Said said) {
        said.wording().tellingThrees().forEach(three -> meet(said, three, 3));
        for (var speaker : speakers(said)) {
            for (var subject : said.about().subjects()) {
                meet(said, Recent.key(speaker, subject.name()), subject.weight() / 3);
            }
        }
        return votes.take(COMPARED);
    }

    /** Votes for the last statements that had a clue too. */
    private void meet(Said said, long clue, double weight) {
        statements.each(clue, number -> votes.add(number, weight));
        statements.add(clue, said.number());
    }

    /**
     * Whether the three words in a row from here are what everybody says: a name or a formula, no sign of one act of speech.
     * To be asked when all statements are remembered.
     */
    boolean isSetPhrase(Wording wording, int place) {
        return setPhrases.computeIfAbsent(wording.three(place), this::isOfManySpeakers);
    }

    private boolean isOfManySpeakers(long three) {
        var speakers = new HashSet<PartyId>();
        statements.each(three, number -> {
            var said = all.get(number);
            if (said.naming() == Said.Naming.NAMED) speakers.addAll(said.speakers());
        });
        return speakers.size() >= MANY;
    }

    private static Set<String> speakers(Said said) {
        var speakers = new TreeSet<String>();
        for (PartyId speaker : said.speakers()) speakers.add(speaker.value());
        if (said.naming() != Said.Naming.NAMED) speakers.add(UNKNOWN);
        return speakers;
    }
}
