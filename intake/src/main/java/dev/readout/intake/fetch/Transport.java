package dev.readout.intake.fetch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One request and its whole answer, no redirect followed. Threads may share it. */
interface Transport extends AutoCloseable {

    /**
     * An answer.
     *
     * @param headers by their names in lower case
     * @param body without compression; empty unless the status is 2xx
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        public Answer {
            headers = Map.copyOf(headers);
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }

    /** The answer is larger than allowed, or packed in a way that is not read. */
    final class Unacceptable extends IOException {
        Unacceptable(String message) {
            super(message);
        }
    }

    /**
     * @param limitBytes the most that is read of a body
     * @throws Unacceptable when asking again would not help
     * @throws GuardedSockets.ForbiddenAddress when the server must not be connected to
     */
    Answer get(WebAddress address, Map<String, String> headers, int limitBytes) throws IOException;

    @Override
    void close();
}
