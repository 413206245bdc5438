package dev.readout.reading.statement;

import dev.readout.model.Span;

/**
 * What stands between a pair of quotation marks.
 *
 * @param outer with its marks (a lost mark is not there)
 * @param inner without them
 * @param single whether the marks are single ones
 * @param depth 0, or how many quotations it stands within
 * @param goesOn whether it ends with its paragraph unclosed because the next paragraph goes on with it
 * @param resumes whether it goes on with the paragraph before
 */
record Quotation(Span outer, Span inner, boolean single, int depth, boolean goesOn, boolean resumes) {

    Quotation goingOn() {
        return new Quotation(outer, inner, single, depth, true, resumes);
    }

    Quotation resuming() {
        return new Quotation(outer, inner, single, depth, goesOn, true);
    }
}
