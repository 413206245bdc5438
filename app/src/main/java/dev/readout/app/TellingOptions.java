package dev.readout.app;

import dev.readout.intake.fetch.SendOnce;
import dev.readout.server.alert.Carrier;
import dev.readout.server.alert.mail.MailCarrier;
import dev.readout.server.alert.mail.MailServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a desk tells of saved searches besides by feeds. */
final class TellingOptions {

    private static final String PASSWORD = "READOUT_SMTP_PASSWORD";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description =
                    "A mail server that tells of saved searches, as smtps://desk@mail.example or smtp://desk@mail.example:587;"
                            + " default: $READOUT_SMTP, else none. The password comes from READOUT_SMTP_PASSWORD.")
    private @Nullable String smtp;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "Whose mails they are, as desk@desk.example; default: $READOUT_MAIL_FROM.")
    private @Nullable String from;

    @Option(
            names = "--local-webhooks",
            description = "Also tell addresses of this machine and its network, which is refused otherwise.")
    private boolean local;

    /**
     * What a desk tells by. Whoever opens it closes it.
     *
     * @param beside the folder that the desk keeps what it knows in
     * @param err where it is said that another desk tells already
     * @throws IOException if the mail server is not named as it should be
     */
    OpenTelling open(Path beside, PrintWriter err) throws IOException {
        var mail = mail();
        var opened = OpenTelling.of(beside, mail, SendOnce.open(PATIENCE, local));
        if (!opened.isOurs())
            err.println("readout: another desk tells of the saved searches in " + beside + "; this one does not");
        return opened;
    }

    private Optional<Carrier> mail() throws IOException {
        var server = Optional.ofNullable(smtp).or(() -> environment("READOUT_SMTP"));
        if (server.isEmpty()) return Optional.empty();
        var sender = Optional.ofNullable(from)
                .or(() -> environment("READOUT_MAIL_FROM"))
                .orElseThrow(() -> new IOException("say whose mails they are: --mail-from desk@desk.example"));
        try {
            return Optional.of(
                    new MailCarrier(requireWhole(MailServer.of(server.get(), environment(PASSWORD), sender))));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static MailServer requireWhole(MailServer server) {
        if (server.user().isPresent() && server.password().isEmpty())
            throw new IllegalArgumentException(server + " wants a password: put it in " + PASSWORD);
        return server;
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
