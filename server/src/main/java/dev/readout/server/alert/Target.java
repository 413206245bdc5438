package dev.readout.server.alert;

import java.util.Locale;

/** Where somebody wants to be told. */
public sealed interface Target {

    /** How it is shown: never with what must stay secret. */
    String shown();

    /** A mailbox. */
    record Mailbox(String address) implements Target {

        @Override
        public String shown() {
            return address;
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /**
     * An address that takes what is sent to it. What stands behind its host often is a secret, so no more than that is shown.
     *
     * @param secret what letters are signed with
     */
    record Hook(String address, String secret) implements Target {

        @Override
        public String shown() {
            var parts = address.split("/", 4);
            return parts.length < 3
                    ? "an address"
                    : parts[2].toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
        }

        @Override
        public String toString() {
            return shown();
        }
    }
}
