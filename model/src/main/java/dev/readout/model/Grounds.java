package dev.readout.model;

import java.util.List;

/**
 * Why a finding is believed: how surely, in whose voice, by which rule, on which words.
 *
 * @param confidence from 0 to 1
 * @param voice whose claim it is
 * @param why the rule or model that found it, in a few words
 * @param evidence the words that support it, in the order of the text; never empty
 */
public record Grounds(double confidence, Voice voice, String why, List<Span> evidence) {

    /** From this confidence on, a finding is shown as certain. */
    public static final double CERTAIN = 0.7;

    private static final String BY_HAND = "added by ";

    /** Whose claim a finding is. An outlet's inference is never put in a person's name. */
    public enum Voice {
        SPEAKER,
        OUTLET,
        INTERVIEWER
    }

    public Grounds {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
        }
        if (evidence.isEmpty()) throw new IllegalArgumentException("evidence must not be empty: " + why);
        evidence = evidence.stream().sorted().toList();
    }

    /**
     * Those of a finding that no reader made: a person saw it.
     *
     * @param person who, when and why, to follow "added by"
     */
    public static Grounds byHand(String person, Voice voice, List<Span> evidence) {
        return new Grounds(1, voice, BY_HAND + person, evidence);
    }

    /** Whether a person made the finding, and not a reader; then {@link #why} says who, when and why. */
    public boolean isByHand() {
        return why.startsWith(BY_HAND);
    }

    /** The same words and voice, more or less surely, with what else is said for or against it. */
    public Grounds weighed(double newConfidence, String more) {
        return new Grounds(newConfidence, voice, why + "; " + more, evidence);
    }

    /** Whether the finding is sure enough to be shown as certain. */
    public boolean isCertain() {
        return confidence >= CERTAIN;
    }
}
