package dev.readout.publish.brief;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.LineId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Assembles the brief of a dossier: at most twelve sentences, in order of weight: where it stands, what is new, what is
 * due, what is contested. No line is told of twice, and what is uncertain is told only where nothing certain is known of
 * its topic. Empty when nothing is known of the policy.
 */
public final class WriteBrief {

    private static final int MOST = 12;
    private static final int MOST_OF_A_TOPIC = 3;

    private WriteBrief() {}

    public static List<Sentence> of(Dossier dossier) {
        var attribution = new Attribution(dossier);
        var topics = List.of(
                new Standing(dossier, attribution).sentences(),
                new News(dossier, attribution).sentences(),
                new Dues(dossier, attribution).sentences(),
                new Disputes(dossier, attribution).sentences());
        var told = new Told(new HashSet<>(), new HashSet<>());
        var chosen = new ArrayList<Sentence>();
        var spare = new ArrayList<Sentence>();
        for (var topic : topics) {
            var left = new ArrayList<>(believable(topic));
            chosen.addAll(take(left, MOST_OF_A_TOPIC, told));
            spare.addAll(left);
        }
        chosen.addAll(take(spare, MOST - chosen.size(), told));
        return chosen.stream().sorted(Comparator.comparing(Sentence::topic)).toList();
    }

    /** The certain ones; where there is none, the uncertain ones. */
    private static List<Sentence> believable(List<Sentence> sentences) {
        var certain = sentences.stream().filter(Sentence::certain).toList();
        return certain.isEmpty() ? sentences : certain;
    }

    /** What was told of, and on which words. */
    private record Told(Set<LineId> lines, Set<Evidence> words) {

        boolean holds(Sentence sentence) {
            boolean ofLines = !sentence.lines().isEmpty() && lines.containsAll(sentence.lines());
            return ofLines || words.contains(sentence.evidence().getFirst());
        }

        void add(Sentence sentence) {
            lines.addAll(sentence.lines());
            words.add(sentence.evidence().getFirst());
        }
    }

    /** Takes the first few that tell of anything, or on any words, that none before has told of. */
    private static List<Sentence> take(List<Sentence> from, int most, Told told) {
        var taken = new ArrayList<Sentence>();
        for (var sentence : List.copyOf(from)) {
            if (taken.size() >= most) break;
            boolean goesOn = !taken.isEmpty() && taken.getLast().lines().equals(sentence.lines());
            if (!goesOn && told.holds(sentence)) continue;
            taken.add(sentence);
            told.add(sentence);
        }
        from.removeAll(taken);
        return taken;
    }
}
