package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.knowledge.KnowledgeException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often a finding with this cue word in this frame is an attribution, counted in a corpus ({@code
 * statement/reliability}). Threads may share it.
 */
final class Reliability {

    /** What a frame without counts is given. */
    private static final double UNKNOWN = 0.7;

    private static final String ANY = "*";

    private final Map<String, Double> shares = new LinkedHashMap<>();

    Reliability(Knowledge knowledge) {
        for (var entry : knowledge.entries("statement/reliability")) {
            for (var count : entry.list("counts")) {
                var columns = count.split(" ", -1);
                if (columns.length != 3)
                    throw new KnowledgeException(entry.file() + ": needs 'word found of', was " + count);
                double share = Double.parseDouble(columns[1]) / Double.parseDouble(columns[2]);
                shares.put(entry.id() + " " + columns[0], share);
            }
        }
    }

    private Reliability() {}

    /** One that trusts every word, to count with. */
    static Reliability blind() {
        return new Reliability();
    }

    /** From 0 to 1; for a word that was too rare to count, the share of its frame. */
    double of(Frame frame, String lemma) {
        var id = frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var any = shares.getOrDefault(id + " " + ANY, UNKNOWN);
        return shares.getOrDefault(id + " " + lemma, any);
    }
}
