package dev.readout.intake.fetch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One request and its whole answer, no redirect followed. Threads may share it. */
interface Transport extends AutoCloseable {

    /** An answer; nobody changes its body. */
    final class Answer {

        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        /**
         * Keeps the body itself.
         *
         * @param headers by their names in lower case
         * @param body without compression; empty unless the status is 2xx
         */
        Answer(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = Map.copyOf(headers);
            this.body = body;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }

    /**
     * @throws Unacceptable when asking again would not help
     * @throws GuardedSockets.ForbiddenAddress when the server must not be connected to
     */
    Answer get(WebAddress address, Map<String, String> headers, Limit limit) throws IOException;

    @Override
    void close();
}
