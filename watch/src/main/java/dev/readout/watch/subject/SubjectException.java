package dev.readout.watch.subject;

/** A {@code dossier.yaml} that does not say what it must; the message names file, line and key and says what to do. */
public final class SubjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubjectException(String message) {
        super(message);
    }

    public SubjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
