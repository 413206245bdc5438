package dev.readout.server.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.server.alert.Carried;
import dev.readout.server.alert.Found;
import dev.readout.server.alert.Letter;
import dev.readout.server.alert.Target;
import dev.readout.server.alert.mail.FakeSmtp.Mood;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailCarrierTest {

    private static final Target ADA = new Target.Mailbox("ada@office.example");

    @Test
    void sendsAMailThatSaysWhatIsNewAndWhy() throws IOException {
        try (var server = new FakeSmtp(Mood.TAKES)) {
            assertThat(carrier(server).carry(letter("The “stay”\r\nBcc: all@evil.example"), ADA))
                    .isEqualTo(new Carried.Arrived());
            var mail = server.mails.getFirst().replace("=\n", "");

            assertThat(mail)
                    .contains("From: Desk <desk@desk.example>")
                    .contains("To: ada@office.example")
                    .contains("Message-ID: <msg_1@desk.example>")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("Statement, Olaf Lind:")
                    .contains("the fee would stay")
                    .contains("The Gazette, Fee stays, 2019-06-02 (The ferry fee)")
                    .contains("http://localhost:8321/dossiers/fee")
                    .contains("And 2 more.")
                    .contains("You are told because of the saved search")
                    .contains("http://localhost:8321/search?q=3Dfee")
                    .doesNotContain("\nBcc:");
        }
    }

    @Test
    void countsAsSentWhatWasTakenBeforeTheServerHungUp() throws IOException {
        try (var server = new FakeSmtp(Mood.TAKES_AND_HANGS_UP)) {
            assertThat(carrier(server).carry(letter("The stay"), ADA)).isEqualTo(new Carried.Arrived());
        }
    }

    @Test
    void triesAgainWhereItIsToldToComeLater() throws IOException {
        try (var server = new FakeSmtp(Mood.LATER)) {
            assertThat(carrier(server).carry(letter("The stay"), ADA)).isInstanceOf(Carried.NotYet.class);
        }
    }

    @Test
    void givesUpWhereNobodyIsKnown() throws IOException {
        try (var server = new FakeSmtp(Mood.NEVER)) {
            assertThat(carrier(server).carry(letter("The stay"), ADA))
                    .isEqualTo(new Carried.Never("the mail server answered 550"));
        }
    }

    @Test
    void doesNotKnowWhatBecameOfAMailThatWasNotAnswered() throws IOException {
        try (var server = new FakeSmtp(Mood.HANGS_UP)) {
            assertThat(carrier(server).carry(letter("The stay"), ADA)).isInstanceOf(Carried.Perhaps.class);
            assertThat(server.mails).hasSize(1);
        }
    }

    @Test
    void triesAgainWhereNobodyListens() throws IOException {
        var server = new FakeSmtp(Mood.TAKES);
        server.close();

        assertThat(carrier(server).carry(letter("The stay"), ADA)).isInstanceOf(Carried.NotYet.class);
    }

    @Test
    void goesToOneMailboxAlone() {
        var carrier = new MailCarrier(MailServer.of("smtp://localhost:25", Optional.empty(), "desk@desk.example"));

        assertThat(carrier.takes(ADA)).isTrue();
        assertThat(carrier.takes(new Target.Mailbox("ada@office.example, bea@office.example")))
                .isFalse();
        assertThat(carrier.takes(new Target.Mailbox("Ada <ada@office.example>")))
                .isFalse();
        assertThat(carrier.takes(new Target.Mailbox("ada"))).isFalse();
        assertThat(carrier.takes(new Target.Hook("https://hooks.example/", "s")))
                .isFalse();
    }

    @Test
    void wantsAServerWithoutItsPassword() {
        assertThat(MailServer.of("smtps://desk@mail.example", Optional.empty(), "a@b.example")
                        .port())
                .isEqualTo(465);
        assertThat(MailServer.of("smtp://desk@mail.example", Optional.empty(), "a@b.example")
                        .properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailServer.of("smtps://desk:secret@mail.example", Optional.empty(), "a@b.example"))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailServer.of("mail.example", Optional.empty(), "a@b.example"));
    }

    @Test
    void wantsOneSenderAndNeverShowsThePassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MailServer.of("smtps://mail.example", Optional.empty(), "desk@a.example, b@c.example"));
        assertThat(MailServer.of("smtps://desk@mail.example", Optional.of("hidden"), "desk@a.example"))
                .hasToString("smtps://desk@mail.example:465");
    }

    private static MailCarrier carrier(FakeSmtp server) {
        return new MailCarrier(
                MailServer.of("smtp://127.0.0.1:" + server.port(), Optional.empty(), "Desk <desk@desk.example>"));
    }

    private static Letter letter(String search) {
        var found = new Found(
                "urn:1",
                "statement",
                "Olaf Lind",
                "the fee would stay",
                "The Gazette",
                "Fee stays",
                "The ferry fee",
                "http://localhost:8321/dossiers/fee",
                "2019-06-02");
        var about = new Letter.About(search, "words “fee”", "http://localhost:8321/search?q=fee");
        var now = Instant.parse("2019-06-03T08:00:00Z");
        return new Letter("msg_1", now, about, List.of(found), 2, Letter.State.LEAVING, 1, now, "");
    }
}
