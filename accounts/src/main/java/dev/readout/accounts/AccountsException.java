package dev.readout.accounts;

/** What cannot be done with accounts; the message is one line for a person, and says what to do. */
public final class AccountsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountsException(String message) {
        super(message);
    }

    public AccountsException(String message, Throwable cause) {
        super(message, cause);
    }
}
