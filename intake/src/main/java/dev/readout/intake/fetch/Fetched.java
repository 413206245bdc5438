package dev.readout.intake.fetch;

import dev.readout.intake.text.RawText;
import java.time.Duration;

/** What became of a request. */
public sealed interface Fetched {

    /**
     * The server sent something, whole.
     *
     * @param document the bytes, not compressed, with the address they came from in the end and their declared type
     * @param validators to be kept once the document has been read and stored
     */
    record Received(RawText document, Validators validators) implements Fetched {}

    /** Nothing has changed since what the request's validators stand for; the stored state stays as it is. */
    record Unchanged() implements Fetched {}

    /**
     * Not now: trying again may help.
     *
     * @param why one clause, for a person
     * @param pause not to ask this server again before so long
     */
    record Later(String why, Duration pause) implements Fetched {}

    /**
     * Not at all: asking again in the same way will not help.
     *
     * @param why one clause, for a person
     */
    record Refused(String why) implements Fetched {}
}
