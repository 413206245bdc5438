package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

    private final String line = new ReadingJson().line(SampleReading.reading());

    @Test
    void isOneLineThatNamesItsFormatFirst() {
        assertThat(line).startsWith("{\"format\":\"readout.reading/1\"").doesNotContain("\n");
    }

    @Test
    void carriesTheWordsThatItsOffsetsPointTo() throws IOException {
        var spans = spans(new ObjectMapper().readTree(line));

        assertThat(spans).hasSizeGreaterThan(8);
        assertThat(spans)
                .allSatisfy(span -> assertThat(span.get("text").asText())
                        .isEqualTo(SampleReading.TEXT.slice(new dev.readout.model.Span(
                                span.get("start").asInt(), span.get("end").asInt()))));
    }

    @Test
    void writesWhatIsNotKnownAsNull() throws IOException {
        var statement = new ObjectMapper().readTree(line).at("/statements/0");

        assertThat(statement.get("venue").isNull()).isTrue();
        assertThat(statement.get("answers").isNull()).isTrue();
    }

    @Test
    void saysHowSureAStatementIs() throws IOException {
        var statement = new ObjectMapper().readTree(line).at("/statements/0");

        assertThat(statement.get("confidence").asDouble()).isEqualTo(0.5);
        assertThat(statement.get("shown").asText()).isEqualTo("uncertain");
        assertThat(statement.at("/said_on/from").asText()).isEqualTo("2019-05-01");
    }

    private static List<JsonNode> spans(JsonNode node) {
        var spans = new ArrayList<JsonNode>();
        if (node.has("text") && node.has("start")) spans.add(node);
        node.forEach(child -> spans.addAll(spans(child)));
        return spans;
    }
}
