package dev.readout.model;

/**
 * Something that what carries an article says of it: the metadata of its page, the feed or archive it was found in, its
 * address. Kept as it was found; whether it is believed shows in the {@link Article}.
 *
 * @param what which fact it is about
 * @param value as it stands there, white space put in order
 * @param where where it stands, for a reader: {@code JSON-LD datePublished}, {@code feed entry source}
 */
public record Claim(What what, String value, String where) {

    /** What is claimed. */
    public enum What {
        TITLE,
        AUTHOR,
        OUTLET,
        PUBLISHED,
        UPDATED,
        LANGUAGE,
        SECTION,
        /** The address that the article gives as its own. */
        CANONICAL,
        /** Whom it was taken from: an agency, the source of a syndicated copy. */
        ORIGIN
    }

    public Claim {
        if (value.isBlank()) throw new IllegalArgumentException("value must not be blank");
    }
}
