package dev.readout.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HookCarrierTest {

    private static final Instant NOW = Instant.parse("2019-06-03T08:00:00Z");

    private record Posted(String address, Map<String, String> headers, String content) {}

    private final List<Posted> posted = new ArrayList<>();
    private final HookCarrier carrier = new HookCarrier(
            (address, headers, content) -> {
                posted.add(new Posted(address, headers, content));
                return new Carried.Arrived();
            },
            InstantSource.fixed(NOW));

    @Test
    void signsAsStandardWebhooksHasIt() {
        var signed = Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}");

        assertThat(signed).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void saysWhatIsNewAndWhyAndSignsIt() {
        var secret = Signature.freshSecret();
        var found = new Found(
                "urn:1",
                "statement",
                "Olaf Lind",
                "would stay",
                "The Gazette",
                "Fee",
                "The fee",
                "http://localhost/at",
                "");
        var about = new Letter.About("The stay", "words “stay”", "http://localhost/search?q=stay");
        var letter = Letter.of("msg_1", NOW, about, List.of(found), 3);
        assertThat(carrier.carry(letter, new Target.Hook("https://hooks.example/T0", secret)))
                .isEqualTo(new Carried.Arrived());
        var sent = posted.getFirst();

        assertThat(sent.content()).isEqualTo("""
                        {"format":"readout.alert/1","id":"msg_1","made":"2019-06-03T08:00:00Z",\
                        "because":{"search":"The stay","asked":"words “stay”","url":"http://localhost/search?q=stay"},\
                        "found":[{"id":"urn:1","kind":"statement","who":"Olaf Lind","words":"would stay",\
                        "url":"http://localhost/at","dossier":"The fee",\
                        "article":{"title":"Fee","outlet":"The Gazette","published":null}}],"more":3}""");
        assertThat(sent.headers())
                .containsEntry("webhook-id", "msg_1")
                .containsEntry("webhook-timestamp", String.valueOf(NOW.getEpochSecond()))
                .containsEntry("webhook-signature", Signature.of(secret, "msg_1", NOW, sent.content()));
        assertThat(sent.content() + sent.address()).doesNotContain(secret);
    }

    @Test
    void goesToAddressesOfTheWebAlone() {
        assertThat(carrier.takes(new Target.Hook("https://hooks.example/T0", "s")))
                .isTrue();
        assertThat(carrier.takes(new Target.Hook("file:///etc/passwd", "s"))).isFalse();
        assertThat(carrier.takes(new Target.Hook("https://hooks.example/\r\nX: y", "s")))
                .isFalse();
        assertThat(carrier.takes(new Target.Mailbox("ada@desk.example"))).isFalse();
    }
}
