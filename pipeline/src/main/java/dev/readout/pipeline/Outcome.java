package dev.readout.pipeline;

import java.util.function.Function;

/** What became of one document in one stage. There are three fates and no fourth. */
public sealed interface Outcome<T> {

    /** The document goes on, as {@code value}. */
    record Kept<T>(T value) implements Outcome<T> {}

    /** The document ends here on purpose. Counted by reason, never retried. */
    record Dropped<T>(Reason reason) implements Outcome<T> {}

    /** The document could not be worked on. Set aside with its cause. */
    record Failed<T>(Retry retry, Exception cause) implements Outcome<T> {}

    /** Whether trying again may help. */
    enum Retry {
        LATER,
        NEVER
    }

    /** Why a stage ended a document, in words for the person whose document it was. */
    interface Reason {
        /** What is wrong and what to do, one line, without the document's name. */
        String message();
    }

    static <T> Outcome<T> kept(T value) {
        return new Kept<>(value);
    }

    static <T> Outcome<T> dropped(Reason reason) {
        return new Dropped<>(reason);
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Kept<T>(T value) -> next.apply(value);
            case Dropped<T>(Reason reason) -> new Dropped<>(reason);
            case Failed<T>(Retry retry, Exception cause) -> new Failed<>(retry, cause);
        };
    }
}
