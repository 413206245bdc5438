package dev.readout.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token as it is shown once and brought by a program: {@code readout_}, its id, and its secret.
 *
 * @param id names it
 * @param secret nobody else knows it
 */
record TokenWords(String id, String secret) {

    private static final int ID_BITS = 48;
    private static final Pattern FORM = Pattern.compile("readout_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    static TokenWords fresh() {
        return new TokenWords(Secrets.digits(ID_BITS), Secrets.fresh());
    }

    static Optional<TokenWords> read(String words) {
        var found = FORM.matcher(words);
        return found.matches() ? Optional.of(new TokenWords(found.group(1), found.group(2))) : Optional.empty();
    }

    String secretHash() {
        return Secrets.hash(secret);
    }

    String shown() {
        return "readout_" + id + "_" + secret;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "readout_" + id;
    }
}
