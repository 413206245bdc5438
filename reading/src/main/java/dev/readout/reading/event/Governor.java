package dev.readout.reading.event;

import dev.readout.model.Plover;
import java.util.Optional;

/**
 * A word that governs a deed.
 *
 * @param id of its entry
 * @param effect what it does to the deed
 * @param alone its code when it governs none
 * @param reports whether it says that something is so, and governs clauses only
 */
record Governor(String id, Effect effect, Optional<Plover> alone, boolean reports) {}
