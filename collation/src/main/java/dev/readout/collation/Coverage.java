package dev.readout.collation;

import dev.readout.model.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to be collated.
 *
 * @param name what its user calls the policy
 * @param readings of its articles, in any order; the same article may come twice
 * @param asOf the last day to know of; absent for the latest day of publication
 * @param amend what people corrected in the readings; done once articles without a date have been placed and read again
 */
public record Coverage(
        String name, List<Reading> readings, Optional<LocalDate> asOf, UnaryOperator<List<Reading>> amend) {

    public Coverage {
        readings = List.copyOf(readings);
    }

    /** A coverage in which nobody corrected anything. */
    public Coverage(String name, List<Reading> readings, Optional<LocalDate> asOf) {
        this(name, readings, asOf, UnaryOperator.identity());
    }
}
