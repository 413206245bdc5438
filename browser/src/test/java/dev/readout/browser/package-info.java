/**
 * The page, as a browser shows it: what no test of its characters can see.
 *
 * <p>{@link dev.readout.browser.WrittenPages} has the product write pages from real articles; {@link
 * dev.readout.browser.OpenPage} opens one in Chromium and listens. Runs in the profile {@code browser} only.
 */
@NullMarked
package dev.readout.browser;

import org.jspecify.annotations.NullMarked;
