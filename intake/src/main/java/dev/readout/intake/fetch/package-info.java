/**
 * Fetching from the web: {@link dev.readout.intake.fetch.Fetch} is the port, {@link
 * dev.readout.intake.fetch.PoliteFetch} what stands behind it.
 *
 * <p>An address is read by the rules of the WHATWG's URL standard or not at all ({@link
 * dev.readout.intake.fetch.WebAddress}). Every request passes the same gates, each redirect again: robots.txt, the pause
 * a host asks for, and the addresses of the internet that may be connected to, which are checked on the very connection
 * ({@code docs/decisions/0013}). Time and size are bounded, the size after decompression.
 */
@NullMarked
package dev.readout.intake.fetch;

import org.jspecify.annotations.NullMarked;
