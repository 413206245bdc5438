package dev.readout.accounts;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignIn {

    /**
     * It is them.
     *
     * @param key what their browser is to bring from now on
     */
    record Welcome(Account account, String key) implements SignIn {}

    /** The name or the password is wrong; which, is not said. */
    record Wrong() implements SignIn {}

    /**
     * It was tried too often.
     *
     * @param again after which time it may be tried again
     */
    record TooOften(Duration again) implements SignIn {}
}
