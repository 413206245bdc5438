/** A store that forgets when the process ends: for tests, and for looking without keeping. */
@NullMarked
package dev.readout.store.memory;

import org.jspecify.annotations.NullMarked;
