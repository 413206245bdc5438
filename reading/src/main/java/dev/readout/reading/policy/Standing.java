package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.model.Move.Status;

/**
 * Where an option stands by the words of one sentence.
 *
 * @param option the word that heads the option's words: the instrument, or the deed done to it
 * @param predicate the word that says so
 * @param attribute whether that word merely describes the option ("a proposed ban")
 * @param ahead whether it lies ahead ("will impose tariffs")
 * @param confidence how surely
 * @param why by which entry
 */
record Standing(
        Token option, Token predicate, Status status, boolean attribute, boolean ahead, double confidence, String why) {

    private static final String MOOD = "option by the mood of its deed";
    private static final String MANNER = "option by the manner of a deed";
    static final double SURE = 0.75;
    static final double LIKELY = 0.72;
    static final double UNSURE = 0.55;
    static final double GUESS = 0.45;

    /** What is pledged or meant stands as if it were adopted, but is not yet. */
    static final double PLEDGED = 0.48;

    private static final String PLEDGE = "pledge";

    /** Said by a word of its own. */
    static Standing said(Token option, Token predicate, Status status, double confidence, String entry) {
        return new Standing(option, predicate, status, false, false, confidence, "option by the words of " + entry);
    }

    /** Said by the mood of a deed. */
    static Standing done(Token option, Token deed, Status status, boolean ahead, double confidence) {
        return new Standing(option, deed, status, false, ahead, confidence, MOOD);
    }

    /** Said by the manner of something else ("in cooperation with"). */
    static Standing manner(Token option) {
        return new Standing(option, option, Status.CONTINUED, true, false, UNSURE, MANNER);
    }

    /** Whether it is only promised or meant. */
    boolean isPledged() {
        return why.endsWith(" of " + PLEDGE);
    }

    /** Whether nothing but the mood of a deed says so. */
    boolean isByMood() {
        return why.equals(MOOD);
    }

    /** The same option standing otherwise. */
    Standing as(Status other, double confidence) {
        return new Standing(option, predicate, other, attribute, ahead, confidence, why);
    }

    /** The same, at most as surely. */
    Standing atMost(double most) {
        return new Standing(option, predicate, status, attribute, ahead, Math.min(confidence, most), why);
    }

    boolean isManner() {
        return why.equals(MANNER);
    }

    /** Said by a review of which it is an example; {@code member} heads its words in the list. */
    static Standing listed(Token option, Token member, double confidence) {
        return new Standing(
                option,
                member,
                Status.UNDER_REVIEW,
                true,
                false,
                confidence,
                "option as an example of what is reviewed");
    }

    /** Said by a word that describes the option. */
    static Standing described(Token option, Status status, double confidence, String entry) {
        return new Standing(option, option, status, true, false, confidence, "option by its attribute of " + entry);
    }
}
