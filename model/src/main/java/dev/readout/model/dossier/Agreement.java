package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import java.util.List;

/**
 * How reports of one fact stand to each other.
 *
 * @param kind whether they agree
 * @param fact what it is about, in a few words for a reader
 * @param origins number of independent origins among the articles
 * @param evidence the words that are set side by side, in the order of time; not empty
 * @param confidence from 0 to 1
 * @param why they are thought to agree or differ, in a few words for a reader
 */
public record Agreement(Kind kind, String fact, int origins, List<Evidence> evidence, double confidence, String why) {

    /** How two reports stand to each other. */
    public enum Kind {
        /** They carry the same fact. */
        AGREEMENT,
        /** They differ in a detail. */
        DISCREPANCY,
        /** They cannot both be true. */
        CONTRADICTION,
        /** The later one replaces the earlier. */
        SUPERSESSION,
        /** One report cannot be taken as it stands. */
        GARBLED,
        /** It rests on one origin alone. */
        SINGLE_SOURCE
    }

    /** From this confidence on, it is shown as certain. */
    public static final double CERTAIN = 0.7;

    public Agreement {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("evidence must not be empty: " + fact);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
        }
    }

    /** The articles compared, each once, in the order of the evidence. */
    public List<ArticleId> articles() {
        return evidence.stream().map(Evidence::article).distinct().toList();
    }
}
