package dev.readout.collation.place;

import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that tells when an article can have come out.
 *
 * @param from the first day it allows
 * @param to the last day it allows
 * @param strength the greater, the later it is dropped when clues contradict each other
 * @param reason a clause for a reader
 * @param evidence the words of the article that it rests on
 */
record Clue(Optional<LocalDate> from, Optional<LocalDate> to, int strength, String reason, List<Span> evidence) {

    static final Comparator<Clue> STRONGEST_FIRST = Comparator.comparingInt((Clue clue) -> -clue.strength())
            .thenComparing(clue -> clue.from().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(clue -> clue.to().orElse(LocalDate.MAX))
            .thenComparing(Clue::reason);

    Clue {
        evidence = List.copyOf(evidence);
    }
}
