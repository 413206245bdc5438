package dev.readout.watch.round;

import dev.readout.intake.fetch.Validators;
import dev.readout.store.PollState;
import dev.readout.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is kept of an address that is asked again. */
final class Polls {

    private Polls() {}

    static Validators validators(PollState state) {
        return new Validators(state.etag(), state.lastModified());
    }

    static PollState succeeded(PollState state, Validators validators, Instant now, Instant next) {
        return new PollState(
                state.address(),
                state.kind(),
                validators.etag(),
                validators.lastModified(),
                next,
                0,
                Optional.of(now),
                Optional.empty());
    }

    /** The validators are dropped: an answer "unchanged" after a failure would not be a success. */
    static PollState failed(PollState state, String why, Instant now, Duration pause) {
        int failures = state.failures() + 1;
        return new PollState(
                state.address(),
                state.kind(),
                Optional.empty(),
                Optional.empty(),
                Schedule.afterFailure(now, failures, pause),
                failures,
                state.success(),
                Optional.of(why));
    }

    static void keep(Store store, PollState state) {
        store.write(writing -> {
            writing.keep(state);
            return state;
        });
    }
}
