package dev.readout.collation;

import dev.readout.model.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be collated.
 *
 * @param name what its user calls the policy
 * @param readings of its articles, in any order; the same article may come twice
 * @param asOf the last day to know of; absent for the latest day of publication
 */
public record Coverage(String name, List<Reading> readings, Optional<LocalDate> asOf) {

    public Coverage {
        readings = List.copyOf(readings);
    }
}
