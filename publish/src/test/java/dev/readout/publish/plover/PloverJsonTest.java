package dev.readout.publish.plover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Plover;
import dev.readout.publish.FerryStories;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PloverJsonTest {

    private final List<JsonNode> records = records();

    @Test
    void codesMeetingsContactsAndReactionsByWhoDoesWhatToWhom() {
        assertThat(records)
                .extracting(one -> one.at("/source/0/actorText").textValue()
                        + " " + one.get("event").textValue()
                        + " " + one.at("/target/0/actorText").textValue()
                        + " " + one.get("date").textValue())
                .containsExactly(
                        "Bo Ray AGREE Ann Lee 2019-05-30",
                        "Bo Ray REQUEST Cy Poe 2019-05-07",
                        "Bo Ray ACCUSE Ann Lee 2019-05-07");
    }

    @Test
    void makesNoDeedOfSilence() {
        assertThat(records).noneMatch(one -> one.get("eventText").textValue().contains("has not answered"));
    }

    @Test
    void hasTheFieldsThatThePloverManualRequires() {
        assertThat(records).allSatisfy(one -> {
            assertThat(one.get("id").textValue()).isNotBlank();
            assertThat(one.get("date").textValue()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(one.get("enddate").textValue())
                    .isGreaterThanOrEqualTo(one.get("date").textValue());
            assertThat(one.get("source")).isNotEmpty();
            assertThat(Plover.values())
                    .extracting(Plover::name)
                    .contains(one.get("event").textValue());
            assertThat(one.get("quadCode").intValue()).isBetween(1, 4);
        });
        assertThat(new HashSet<>(records.stream().map(one -> one.get("id")).toList()))
                .hasSameSizeAs(records);
    }

    @Test
    void countsReprintsAsOneOrigin() {
        assertThat(records.getLast().get("articles").intValue()).isEqualTo(2);
        assertThat(records.getLast().get("origins").intValue()).isEqualTo(1);
    }

    @Test
    void knowsCountriesByTheirNames() {
        assertThat(Countries.code("the Netherlands")).contains("NLD");
        assertThat(Countries.code("North Korea")).contains("PRK");
        assertThat(Countries.code("Ostrana")).isEmpty();
    }

    private static List<JsonNode> records() {
        var out = new StringWriter();
        try {
            new PloverJson().write(FerryStories.policy(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().map(PloverJsonTest::parsed).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
