package dev.readout.eval.measure;

/** A corpus is not there, or is not what it should be; the message names the file and says what is wrong. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
