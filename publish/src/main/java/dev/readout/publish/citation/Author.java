package dev.readout.publish.citation;

/** Who wrote an article, as a reference names it. */
public sealed interface Author {

    /**
     * A person.
     *
     * @param given given names, or initials; may be empty
     * @param particle what stands before the family name and is not sorted by ("de la"); may be empty
     * @param family the family name
     * @param suffix "Jr.", "III"; may be empty
     */
    record Person(String given, String particle, String family, String suffix) implements Author {}

    /** A body, or names that cannot be taken apart: written as they stand. */
    record Body(String name) implements Author {}
}
