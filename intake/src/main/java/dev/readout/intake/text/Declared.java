package dev.readout.intake.text;

import dev.readout.model.Claim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever hands bytes over says of them: a server's header, an archive's record, the feed they were found through.
 * None of it needs to be true.
 *
 * @param address where the bytes were fetched from
 * @param contentType the Content-Type, with its parameters, as it was given
 * @param claims what is said of the article in them; believed only where the bytes say nothing themselves
 */
public record Declared(Optional<String> address, Optional<String> contentType, List<Claim> claims) {

    /** Nothing is said, as of a file on a disk. */
    public static final Declared NOTHING = new Declared(Optional.empty(), Optional.empty(), List.of());

    public Declared {
        claims = List.copyOf(claims);
    }

    /** Bytes that a server sent. */
    public static Declared from(String address, Optional<String> contentType) {
        return new Declared(Optional.of(address), contentType, List.of());
    }

    public Declared withClaims(List<Claim> more) {
        return new Declared(address, contentType, more);
    }

    /** The type without its parameters, in lower case. */
    public Optional<String> mediaType() {
        return contentType
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /** The type's parameter {@code charset}, without quotation marks. */
    public Optional<String> charset() {
        if (contentType.isEmpty()) return Optional.empty();
        for (var parameter : contentType.get().split(";")) {
            var pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                var name = pair[1].replace('"', ' ').replace('\'', ' ').strip();
                return Optional.of(name).filter(n -> !n.isEmpty());
            }
        }
        return Optional.empty();
    }
}
