package dev.readout.pipeline;

/**
 * One step: takes one immutable document, says what became of it. Knows no clock, queue, store or engine.
 *
 * <p>Threads may share a stage; a step may run twice with the same result.
 */
@FunctionalInterface
public interface Stage<I, O> {

    Outcome<O> apply(I document);

    /** This stage and, for what it keeps, the next. */
    default <P> Stage<I, P> then(Stage<? super O, P> next) {
        return document -> apply(document).then(next::apply);
    }
}
