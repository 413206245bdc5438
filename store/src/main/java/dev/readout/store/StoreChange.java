package dev.readout.store;

import java.time.Instant;

/**
 * Something that happened in the store.
 *
 * @param number counts all changes from 1, without gaps, in the order they were made
 * @param kind what happened
 * @param subject to what: a version's id, an address, a dossier's name
 * @param at when we knew it
 */
public record StoreChange(long number, Kind kind, String subject, Instant at) {

    /** What can happen. */
    public enum Kind {
        /** The first version of an article; the subject is the version. */
        ARTICLE,
        /** Another text stands at an article's address; the subject is the version. */
        VERSION,
        /** A version was read; the subject is the version. */
        READING,
        /** It was decided whether an article belongs; the subject is its address. */
        DECISION,
        /** A person ruled on something that was found; the subject is the ruling's number. */
        RULING,
        /** A dossier was written; the subject is its name. */
        EDITION
    }
}
