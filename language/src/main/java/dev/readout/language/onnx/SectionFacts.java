package dev.readout.language.onnx;

import dev.readout.language.Passage;
import java.util.List;
import java.util.Map;

/**
 * How the model finds the findings of one section.
 *
 * @param section which
 * @param labels by class
 * @param chain of where findings begin and end
 * @param worth of labels that are worth something by themselves
 */
record SectionFacts(Passage.Section section, List<String> labels, LabelChain chain, Map<String, Worth> worth) {

    /**
     * What a mark is worth where nothing else says the same, as measured.
     *
     * @param least the score from which on it is worth that: how likely its words are a finding times how likely the label is
     * @param share how many of such marks were right, 0 to 1
     */
    record Worth(double least, double share) {}

    /** How sure a mark is, 0 where its label or its score is worth nothing alone. */
    double confidence(String label, double score) {
        var known = worth.get(label);
        return known == null || score < known.least() ? 0 : known.share();
    }
}
