package dev.readout.intake.clean;

import dev.readout.intake.date.PrintedDate;
import java.util.Optional;

/**
 * What a date line says.
 *
 * @param published the date it calls, or implies to be, that of publication
 * @param updated the date it calls that of the last change
 * @param label whether a word such as "Published" stands there
 */
record DateLine(Optional<PrintedDate> published, Optional<PrintedDate> updated, boolean label) {}
