package dev.readout.intake.fetch;

import java.io.IOException;

/** Something is larger than allowed, or not of a kind that is read; asking again would not help. */
public final class Unacceptable extends IOException {

    private static final long serialVersionUID = 1L;

    Unacceptable(String message) {
        super(message);
    }

    /** One clause, for a person. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
