package dev.readout.store.format;

/** Something in a store that is not what it should be: damaged, or written by another version of Readout. */
public final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
