package dev.readout.intake.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Says in a clause what went wrong on the way. */
final class FailureWords {

    private FailureWords() {}

    static String of(IOException failure, Duration timeout) {
        return switch (failure) {
            case UnknownHostException e -> "there is no server of that name, or no network";
            case InterruptedIOException e -> "took longer than " + timeout.toSeconds() + " s";
            case ConnectException e -> "its server cannot be connected to";
            case NoRouteToHostException e -> "its server cannot be reached";
            case SSLException e -> "no safe connection to its server can be made";
            case ZipException e -> "came damaged";
            case ProtocolException e -> "came cut off or garbled";
            default -> "broke off on the way";
        };
    }
}
