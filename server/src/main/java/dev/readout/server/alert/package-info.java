/**
 * Being told of what a saved search newly finds, by mail or by a request to an address. {@code Teller} looks and sends, {@code AlertBook} remembers
 * what was told before it is sent, so that nothing is told twice; how a letter travels is a {@code Carrier}'s business.
 */
@NullMarked
package dev.readout.server.alert;

import org.jspecify.annotations.NullMarked;
