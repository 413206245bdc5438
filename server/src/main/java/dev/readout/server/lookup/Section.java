package dev.readout.server.lookup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of a dossier. */
public enum Section {
    /** Where the policy stands, what is new, what is due: a dozen sentences. */
    BRIEF,
    /** Acts of speech, each with all its reports. */
    STATEMENTS,
    OPTIONS,
    /** Promises, plans and threats, and what became of them. */
    COMMITMENTS,
    MEETINGS,
    CONTACTS,
    CONDITIONS,
    REACTIONS,
    CONTRASTS,
    WORDING,
    /** The processes by which the policy is made. */
    PROCESS,
    /** How reports of one fact stand to each other. */
    AGREEMENT,
    TIMELINE,
    ACTORS,
    ARTICLES;

    /** As formats and addresses spell it. */
    public String spelt() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String spelt) {
        return Arrays.stream(values())
                .filter(section -> section.spelt().equals(spelt))
                .findFirst();
    }
}
