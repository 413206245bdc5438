package dev.readout.model.dossier;

/**
 * What names a party within a dossier, and in the addresses of its page.
 *
 * @param value lower-case letters, digits and hyphens, made from the party's name ({@code odile-marchetti})
 */
public record PartyId(String value) {

    public PartyId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("must be lower-case words joined by hyphens, was " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
