package dev.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an article came in: as which bytes, from which address, and what its carrier says of it.
 *
 * @param address where the bytes were fetched or saved from, if that is known
 * @param mediaType what the bytes were read as, such as {@code text/html}
 * @param encoding the character encoding they were read in, for a reader
 * @param rawSha256 SHA-256 of the bytes, in lower-case hexadecimal
 * @param claims what the carrier says of the article; of those on one thing the most trusted first
 */
public record Provenance(
        Optional<String> address, String mediaType, String encoding, String rawSha256, List<Claim> claims) {

    public Provenance {
        claims = List.copyOf(claims);
    }

    /** The same with claims that are trusted more than those it has. */
    public Provenance withFirst(List<Claim> trusted) {
        var all = new ArrayList<>(trusted);
        all.addAll(claims);
        return new Provenance(address, mediaType, encoding, rawSha256, all);
    }

    /** The address that the article gives as its own, else the one it was found at. */
    public Optional<String> canonical() {
        return claimed(Claim.What.CANONICAL).or(() -> address);
    }

    /** The part of the outlet it stands in ("Politics"). */
    public Optional<String> section() {
        return claimed(Claim.What.SECTION);
    }

    /** The most trusted claim on this. */
    public Optional<String> claimed(Claim.What what) {
        return claims.stream()
                .filter(claim -> claim.what() == what)
                .map(Claim::value)
                .findFirst();
    }
}
