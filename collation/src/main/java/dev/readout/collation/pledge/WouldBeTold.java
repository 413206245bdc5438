package dev.readout.collation.pledge;

import dev.readout.collation.line.Phrases;
import dev.readout.model.Commitment;

/**
 * Whether somebody is bound to a deed that its coverage would tell of, so that silence once it is due is worth a word. An
 * expectation binds nobody, nor does what has no holder; the calendar brings elections about; who waits and sees does nothing;
 * and a landing is hardly news.
 */
final class WouldBeTold {

    private static final String[] NEVER = {"waiting", "moving"};

    private final Phrases phrases;

    WouldBeTold(Phrases phrases) {
        this.phrases = phrases;
    }

    boolean of(Deed deed, Commitment commitment) {
        return isBinding(commitment)
                && !deed.holders().isEmpty()
                && !deed.isOfThePast()
                && phrases.of("calendar", deed.heads()).isEmpty()
                && phrases.without(deed.verbs(), NEVER).equals(deed.verbs());
    }

    private static boolean isBinding(Commitment commitment) {
        return switch (commitment.kind()) {
            case PROMISE, PLAN, VOW -> !commitment.negated();
            case EXPECTATION, PREDICTION, OFFER, THREAT, NEGATIVE_PLAN, REFUSAL -> false;
        };
    }
}
