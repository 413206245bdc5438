package dev.readout.accounts;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody who may come in.
 *
 * @param name what they are called, and sign what they decide with
 * @param role what they may do
 * @param stamp another one with every password
 * @param since when the account was made
 */
public record Account(String name, Role role, String stamp, Instant since) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    /** @throws AccountsException if nobody can be called so */
    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new AccountsException(
                    "a name has up to 64 letters, digits, dots, dashes, underscores and @, and begins with a letter or digit");
        }
    }
}
