package dev.readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier was made of when it was last written, so that the next can say what changed.
 *
 * @param dossier the dossier's name
 * @param members the versions it was made of, in the order of their ids
 * @param reader what read them
 * @param asOf the last day it knew of, if it had one
 * @param at when it was written
 */
public record Edition(String dossier, List<VersionId> members, String reader, Optional<LocalDate> asOf, Instant at) {

    public Edition {
        members = members.stream()
                .distinct()
                .sorted(Comparator.comparing(VersionId::value))
                .toList();
    }
}
