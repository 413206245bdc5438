package dev.readout.intake.clean;

import java.util.Optional;

/**
 * What opens a report: "PORT ELLAN, May 3 (Reuters) - ".
 *
 * @param value the place and the day as printed; empty if only an agency is named
 * @param from the first character of the place and day
 * @param to one past their last character
 * @param agency who sent the report, if named
 * @param agencyFrom the first character of the agency's name
 * @param end one past the last character of all of it, its dash or colon included
 * @param colon whether a colon is all that tells it from the report
 */
record Dateline(
        Optional<String> value, int from, int to, Optional<String> agency, int agencyFrom, int end, boolean colon) {}
