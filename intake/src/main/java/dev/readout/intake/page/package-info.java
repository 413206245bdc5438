/**
 * Web pages to articles. {@link dev.readout.intake.page.ReadPage} is the door.
 *
 * <p>A page is decoded ({@link dev.readout.intake.text.DecodeMarkup}) and parsed, never run. {@link
 * dev.readout.intake.page.PageClaims} gathers what it says of itself: JSON-LD, Open Graph, meta tags, its address. {@link
 * dev.readout.intake.page.BlockReader} cuts what it shows into {@link dev.readout.intake.page.Block blocks}, {@link
 * dev.readout.intake.page.MainText} chooses those that are the report, and {@link
 * dev.readout.intake.page.Manuscript} writes them down as a text with a title, a byline and a date line, of which {@code
 * intake.clean} makes the article as it does of a saved text.
 *
 * <p>Which class and tag names speak for the report, and which against it, is knowledge: {@code
 * knowledge/intake/page.yaml}. All of it is linear in the page; nothing follows a link.
 */
@NullMarked
package dev.readout.intake.page;

import org.jspecify.annotations.NullMarked;
