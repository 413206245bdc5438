package dev.readout.server.alert;

import java.util.Locale;
import java.util.regex.Pattern;

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

        private static final Pattern HOST =
                Pattern.compile("https?:[/\\\\]*(?:[^/\\\\?#]*@)?([^/\\\\?#@]+).*", Pattern.CASE_INSENSITIVE);

        @Override
        public String shown() {
            var host = HOST.matcher(address);
            return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "an address";
        }

        @Override
        public String toString() {
            return shown();
        }
    }
}
