package dev.readout.intake.fetch;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An address of the web, in the one form that the WHATWG's URL standard gives it.
 *
 * <p>What cannot be read for sure as browsers read it is not an address: other schemes than http and https, names and
 * passwords, host names that need rules of Unicode newer than the JDK's.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in ASCII and lower case; IPv6 in brackets
 * @param port only where it is not the scheme's own
 * @param path begins with {@code /}
 * @param query without {@code ?}
 * @param fragment without {@code #}
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public record WebAddress(
        String scheme, String host, OptionalInt port, String path, Optional<String> query, Optional<String> fragment) {

    private static final int LONGEST = 8_000;

    /** The address that these characters stand for, if they stand for one. */
    public static Optional<WebAddress> of(String written) {
        return written.length() > LONGEST ? Optional.empty() : ParseAddress.parse(written, Optional.empty());
    }

    /** The address that these characters stand for on a page at this address. */
    public Optional<WebAddress> resolve(String written) {
        return written.length() > LONGEST ? Optional.empty() : ParseAddress.parse(written, Optional.of(this));
    }

    /** Without the fragment, which is never sent. */
    public WebAddress withoutFragment() {
        return new WebAddress(scheme, host, port, path, query, Optional.empty());
    }

    /** The address of another resource of the same server. */
    public WebAddress atPath(String other) {
        return new WebAddress(scheme, host, port, other, Optional.empty(), Optional.empty());
    }

    /** Scheme, host and port: whom one talks to. */
    public String origin() {
        return scheme + "://" + host + (port.isPresent() ? ":" + port.getAsInt() : "");
    }

    @Override
    public String toString() {
        return origin()
                + path
                + query.map(q -> "?" + q).orElse("")
                + fragment.map(f -> "#" + f).orElse("");
    }
}
