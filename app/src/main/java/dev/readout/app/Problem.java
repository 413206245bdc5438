package dev.readout.app;

import dev.readout.pipeline.Outcome;

/** What a failure is called in one line for the person whose document it was. */
final class Problem {

    private Problem() {}

    static String line(Outcome.Retry retry, Exception cause) {
        return switch (retry) {
            case LATER -> "could not be read: " + cause.getMessage() + "; try again";
            case NEVER -> "Readout failed on this article (%s); please report it with the article".formatted(cause);
        };
    }
}
