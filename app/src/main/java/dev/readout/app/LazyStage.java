package dev.readout.app;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stage that is made when the first document needs it. Threads may share it. */
final class LazyStage<I, O> implements Stage<I, O> {

    private final Supplier<Stage<I, O>> make;
    private @Nullable Stage<I, O> made;

    LazyStage(Supplier<Stage<I, O>> make) {
        this.make = make;
    }

    @Override
    public Outcome<O> apply(I document) {
        return made().apply(document);
    }

    private synchronized Stage<I, O> made() {
        if (made == null) made = make.get();
        return made;
    }
}
