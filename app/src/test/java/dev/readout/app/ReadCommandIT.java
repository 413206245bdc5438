package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code readout read} as a user runs it, on the articles that ship with Readout. */
class ReadCommandIT {

    private static final List<String> SAMPLES = samples();

    @SuppressWarnings("NullAway.Init")
    private static CommandLineRun once;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeAll
    static void readTheSamples() {
        once = CommandLineRun.of(read("--json", "--threads", "1"));
    }

    @Test
    void printsOneReadingALineThatItsSchemaAllows() throws IOException {
        var schema = schema("reading");

        assertThat(once.exitCode()).isEqualTo(Main.DONE);
        assertThat(once.lines()).hasSize(SAMPLES.size());
        for (var line : once.lines()) {
            assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
        }
    }

    @Test
    void everySpanCarriesTheWordsThatItPointsTo() throws IOException {
        for (var line : once.lines()) {
            var reading = new ObjectMapper().readTree(line);
            var text = reading.at("/article/text").asText();
            assertThat(spans(reading))
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(text.substring(
                                    text.offsetByCodePoints(0, span.get("start").asInt()),
                                    text.offsetByCodePoints(0, span.get("end").asInt())))
                            .isEqualTo(span.get("text").asText()));
        }
    }

    @Test
    void printsOneEventALineThatItsSchemaAllows() throws IOException {
        var run = CommandLineRun.of(read("--events"));
        var schema = schema("event");

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.lines()).isNotEmpty();
        for (var line : run.lines()) {
            assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
        }
    }

    @Test
    void printsTheSameBytesOnTwoThreads() {
        assertThat(CommandLineRun.of(read("--json", "--threads", "2")).out()).isEqualTo(once.out());
    }

    @Test
    void knowsWhatEachSampleIsAndWhoSpeaksInIt() throws IOException {
        var readings = new ArrayList<JsonNode>();
        for (var line : once.lines()) readings.add(new ObjectMapper().readTree(line));

        assertThat(readings)
                .extracting(
                        reading -> Path.of(reading.get("source").asText())
                                .getFileName()
                                .toString(),
                        reading -> reading.at("/article/title/value").asText(),
                        reading -> reading.at("/article/published/from").asText())
                .containsExactlyInAnyOrder(
                        tuple(
                                "daily-lantern-editorial-half-a-fee.txt",
                                "Half a fee is better than a whole quarrel",
                                "2019-07-13T05:00"),
                        tuple(
                                "daily-lantern-ostrana-turns-down-waiver.txt",
                                "Ostrana slams the door on strait fee offer",
                                "2019-05-21T18:40"),
                        tuple(
                                "harbour-courier-ostrana-answers.txt",
                                "Ostrana answers at last, and the answer is no",
                                "2019-05-22T06:15"),
                        tuple(
                                "harbour-courier-review-announced.txt",
                                "Maravel to review the fee that divides the Corran Strait",
                                "2019-05-07T06:30"),
                        tuple(
                                "harbour-courier-seven-words-corrected.txt",
                                "Two days of talks, seven words: strait rivals agree on a sentence",
                                "2019-06-14T06:50"),
                        tuple(
                                "harbour-courier-seven-words.txt",
                                "Two days of talks, seven words: strait rivals agree on a sentence",
                                "2019-06-14T06:50"),
                        tuple(
                                "ostrana-tribune-first-inspection.txt",
                                "Inspectors board first Ostranan tanker under new strait rules",
                                "2019-08-06"),
                        tuple(
                                "ostrana-tribune-maravel-at-the-table.txt",
                                "Maravel comes to the table in Aldmere",
                                "2019-06-14"),
                        tuple(
                                "radio-ansel-fee-halved.txt",
                                "Maravel halves the strait fee and keeps its pilots",
                                "2019-07-12T07:30"),
                        tuple(
                                "radio-ansel-minister-interview.txt",
                                "“A bill should not be a surprise”: the transport minister on the strait fee",
                                "2019-05-14T07:45"),
                        tuple(
                                "saren-gazette-aldmere-offered.txt",
                                "Vale offers Aldmere for talks on the strait fee",
                                "2019-05-22"),
                        tuple(
                                "saren-gazette-last-chapter.txt",
                                "Strait review has reached its last chapter, says Maravel’s ports chief",
                                "null"));
        assertThat(readings)
                .allSatisfy(
                        reading -> assertThat(reading.get("statements").size()).isGreaterThan(3));
    }

    @Test
    void takesNobodyFromAMenu() throws IOException {
        for (var line : once.lines()) {
            assertThat(new ObjectMapper().readTree(line).get("actors"))
                    .extracting(actor -> actor.get("name").asText())
                    .doesNotContain("Weather", "Sport", "Comments");
        }
    }

    @Test
    void readsAGoodArticleBesideABadOneAndSaysWhatIsWrong() throws IOException {
        var bad = Files.write(folder.resolve("bad.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 0});

        var run = CommandLineRun.of(
                "read",
                "--json",
                bad.toString(),
                SAMPLES.getFirst(),
                folder.resolve("no.txt").toString());

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.lines()).isEqualTo(once.lines().subList(0, 1));
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("bad.txt: ", "no.txt: ");
    }

    @Test
    void readsStandardInput() throws IOException {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(SAMPLES.getFirst()))));
            var run = CommandLineRun.of("read", "--json", "-");

            assertThat(run.exitCode()).isEqualTo(Main.DONE);
            assertThat(new ObjectMapper().readTree(run.out()).get("source").asText())
                    .isEqualTo("-");
        } finally {
            System.setIn(before);
        }
    }

    private static String[] read(String... options) {
        var arguments = new ArrayList<>(List.of("read"));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(SAMPLES);
        return arguments.toArray(String[]::new);
    }

    private static List<String> samples() {
        try (var files = Files.list(Path.of("../samples"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String format) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(
                        Path.of("../docs/formats/" + format + ".schema.json"), StandardCharsets.UTF_8));
    }

    private static List<JsonNode> spans(JsonNode node) {
        var spans = new ArrayList<JsonNode>();
        if (node.has("text") && node.has("start")) spans.add(node);
        node.forEach(child -> spans.addAll(spans(child)));
        return spans;
    }
}
