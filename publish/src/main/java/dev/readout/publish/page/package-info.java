/**
 * The dossier's page, made ready for its templates.
 *
 * <p>Start with {@link dev.readout.publish.page.DossierView}: records of words, counts and addresses, which the templates
 * in {@code src/main/jte} turn into characters and escape. Everything that can be wrong is decided here, in plain Java that
 * a test can ask without reading HTML: {@code Show…} lays out a part of the page, {@code DrawChart} the timeline, {@code
 * Addresses} says what each thing is called and where a link to it goes, {@code Slots} which words light up for which
 * statement. Parts that grow with the coverage are {@link java.lang.Iterable}s that make each item when it is asked for.
 *
 * <p>Why the page has no script, and how it does without: {@code docs/decisions/0007-the-page-is-one-file.md}.
 */
@NullMarked
package dev.readout.publish.page;

import org.jspecify.annotations.NullMarked;
