package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

    private final String calendar = calendar();

    @Test
    void makesAWindowOneEventOverAllItsDaysAndSaysSo() {
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20190507\r\n", "DTEND;VALUE=DATE:20190602\r\n")
                .contains("SUMMARY:Due some day of this window: We will publish the fares by June 1\r\n");
    }

    @Test
    void stampsEveryEventWithTheDayOfTheDossier() {
        assertThat(calendar).contains("DTSTAMP:20190520T000000Z\r\n");
    }

    @Test
    void countsUpWithWhatIsReported() {
        assertThat(calendar).contains("SEQUENCE:2\r\n").containsPattern("UID:l-[0-9a-f]{12}-p3@dossier\\.readout\r\n");
    }

    @Test
    void keepsSemicolonsAndCommasText() {
        assertThat(unfolded()).contains("DESCRIPTION:Promise\\, Ann Lee. Due between 7 May and 1 Jun 2019.");
    }

    @Test
    void foldsLinesAtSeventyFiveOctets() {
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void writesTheSameDossierInTheSameCharacters() {
        assertThat(calendar()).isEqualTo(calendar);
    }

    private String unfolded() {
        return calendar.replace("\r\n ", "");
    }

    private static String calendar() {
        var out = new StringWriter();
        try {
            new DueCalendar().write(FerryPolicy.dossier(), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }
}
