package dev.readout.intake.clean;

import dev.readout.intake.date.PrintedDate;
import java.util.List;
import java.util.Optional;

/**
 * What a date line says.
 *
 * @param published the date it calls, or implies to be, that of publication
 * @param updated the date it calls that of the last change
 * @param label whether a word such as "Published" stands there
 * @param rest the words that are neither date nor label
 */
record DateLine(Optional<PrintedDate> published, Optional<PrintedDate> updated, boolean label, List<String> rest) {}
