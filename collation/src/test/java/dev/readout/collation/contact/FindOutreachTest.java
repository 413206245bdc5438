package dev.readout.collation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Contact.State;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindOutreachTest {

    @Test
    void isSilenceUntilAFirstAnswer() {
        var contacts = Folded.policy(
                        article(3, "Vale wrote to Odile Marchetti, who did not reply.", State.NO_RESPONSE, "p1", "p2"),
                        article(9, "Odile Marchetti rejected the letters of Vale.", State.REJECTED, "p1", "p2"))
                .contacts();

        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.state()).isEqualTo(State.REJECTED);
            assertThat(contact.reports()).hasSize(2);
        });
    }

    @Test
    void staysSilenceWhileNobodyAnswers() {
        var contacts = Folded.policy(
                        article(3, "Vale wrote to Odile Marchetti, who did not reply.", State.NO_RESPONSE, "p1", "p2"),
                        article(9, "Odile Marchetti has yet to answer Vale.", State.NO_RESPONSE, "p1", "p2"))
                .contacts();

        assertThat(contacts)
                .singleElement()
                .satisfies(contact -> assertThat(contact.state()).isEqualTo(State.NO_RESPONSE));
    }

    private static Reading article(int day, String text, State state, String from, String to) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .person("p1", "Vale")
                .person("p2", "Odile Marchetti")
                .contact(state, text, from, to, Interval.on(LocalDate.of(2019, 6, day)))
                .read();
    }
}
