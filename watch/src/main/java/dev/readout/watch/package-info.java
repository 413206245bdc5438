/**
 * Keeps a dossier current: what it is about ({@code subject}), which articles belong to it ({@code belong}), and the round that
 * asks feeds, reads what is new and tells what changed.
 */
@NullMarked
package dev.readout.watch;

import org.jspecify.annotations.NullMarked;
