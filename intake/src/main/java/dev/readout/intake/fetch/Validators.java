package dev.readout.intake.fetch;

import java.util.Optional;

/**
 * What a server gave to ask again with, whether something has changed: both are opaque and sent back as they came.
 *
 * <p>Keep them only once what came with them has been read and stored: an answer "unchanged" then means that what is
 * stored is current. Kept any earlier, a failure in between would be taken for a success for ever.
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    /** Nothing to ask with: what is there is sent in any case. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
