package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import java.util.List;

/**
 * What one article says of something that a line of the dossier stands for.
 *
 * @param <F> the kind of finding
 * @param article the article that says it
 * @param finding as that article has it
 * @param confidence from 0 to 1, that it tells of the same thing as the line's first report (which has 1)
 * @param why it is taken for the same, in a few words for a reader
 */
public record Report<F extends Finding>(ArticleId article, F finding, double confidence, String why) {

    public Report {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
        }
    }

    public FindingRef ref() {
        return new FindingRef(article, finding.id());
    }

    /** The words it rests on. */
    public List<Evidence> evidence() {
        return finding.grounds().evidence().stream()
                .map(span -> new Evidence(article, span))
                .toList();
    }

    /** How sure it is, from 0 to 1, both that the article says so and that it tells of this. */
    public double sureness() {
        return Math.min(confidence, finding.grounds().confidence());
    }

    /** Whether that is sure enough to be shown as certain. */
    public boolean isCertain() {
        return sureness() >= Grounds.CERTAIN;
    }
}
