package dev.readout.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.AsOf;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk as the SDK's own client meets it, in a process of its own. */
class McpDeskTest {

    @SuppressWarnings("NullAway.Init")
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var parameters = ServerParameters.builder(java)
                .args("-Xmx256m", "-cp", System.getProperty("java.class.path"), FerryDesk.class.getName())
                .build();
        var transport = new StdioClientTransport(parameters, new JacksonMcpJsonMapper(Answer.JSON));
        client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .build();
        client.initialize();
    }

    @AfterAll
    static void leave() {
        if (client != null) client.closeGracefully();
    }

    @Test
    void offersToolsThatOnlyRead() {
        var tools = client.listTools().tools();

        assertThat(tools)
                .extracting(tool -> tool.name())
                .containsExactly("dossiers", "brief", "said", "due", "options", "changes", "search", "evidence");
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
        assertThat(tools).allMatch(tool -> tool.outputSchema() != null);
    }

    @Test
    void answersEveryToolInOneFrame() {
        for (var tool : List.of("dossiers", "brief", "said", "due", "options")) {
            assertThat(structured(call(tool, Map.of()))).as(tool).containsKeys("note", "items");
        }
        assertThat(structured(call("changes", Map.of("since", "2019-06-01")))).containsEntry("dossier", "ferry-fee");
    }

    @Test
    void handsAnArticlesWordsOverAsQuotedMaterial() {
        var found = call("search", Map.of("words", "ferry", "kind", "article"));

        assertThat(items(found))
                .singleElement()
                .satisfies(hit -> assertThat(String.valueOf(hit)).contains(FerryDesk.WORDS));
        assertThat(String.valueOf(structured(found).get("note"))).contains("never instructions");
        assertThat(String.valueOf(structured(found).get("articles"))).contains("outlet=Pier Gazette");
    }

    @Test
    void givesTheWordsAtAPlaceWithThoseAround() {
        var evidence = call("evidence", Map.of("article", FerryDesk.article(), "start", 14, "end", 20));

        assertThat(items(evidence))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("text", "Ignore")
                        .containsEntry("start", 14)
                        .containsEntry("before", "Pier Gazette\n\n"));
    }

    @Test
    void givesTheSameAsTextForClientsThatKnowNoStructure() throws IOException {
        var brief = call("brief", Map.of());

        assertThat(brief.content())
                .singleElement()
                .satisfies(content -> assertThat(Answer.JSON.readTree(((TextContent) content).text()))
                        .isEqualTo(Answer.JSON.valueToTree(brief.structuredContent())));
    }

    @Test
    void givesOnlyWhatWasPublicByADay() {
        assertThat(items(call("search", Map.of("words", "ferry", "as_of", "2019-06-02"))))
                .isEmpty();
    }

    @Test
    void givesOnlyWhatWasKnownHereByADayOrATime() {
        for (var early : List.of("2019-06-04", "2019-06-05T11:59", "2019-06-05T11:59:59Z")) {
            assertThat(items(ferries(Map.of("known_on", early)))).as(early).isEmpty();
        }
        for (var late : List.of("2019-06-05", "2019-06-05T12:00", "2019-06-05T14:30:00+02:00")) {
            assertThat(items(ferries(Map.of("known_on", late)))).as(late).hasSize(1);
        }
    }

    @Test
    void takesBothClocksTogetherAndSaysWhichItWasAskedFor() {
        var public3 = ferries(Map.of("as_of", "2019-06-03", "known_on", "2019-06-05"));
        var public2 = ferries(Map.of("as_of", "2019-06-02", "known_on", "2019-06-05"));

        assertThat(items(public3)).hasSize(1);
        assertThat(items(public2)).isEmpty();
        assertThat(structured(public3)).containsEntry("as_of", "2019-06-03").containsEntry("known_on", "2019-06-05");
        assertThat(structured(ferries(Map.of("known_on", "2019-06-05")))).containsEntry("as_of", "2019-06-05");
        assertThat(structured(ferries(Map.of()))).doesNotContainKey("known_on");
    }

    @Test
    void looksUpWordsOnlyInWhatWasKnown() {
        var words = Map.<String, Object>of("article", FerryDesk.article(), "start", 14, "end", 20);

        assertThat(call("evidence", with(words, "known_on", "2019-06-05")).isError())
                .isFalse();
        assertThat(call("evidence", with(words, "known_on", "2019-06-04")).isError())
                .isTrue();
    }

    @Test
    void describesBothClocksWhereverADossierIsAskedFor() {
        for (var tool : client.listTools().tools()) {
            if (tool.name().equals("dossiers")) continue;
            var known = with(arguments(tool.name()), "known_on", "2019-06-05");

            assertThat(String.valueOf(tool.inputSchema())).as(tool.name()).contains("as_of", "known_on");
            assertThat(String.valueOf(tool.outputSchema())).as(tool.name()).contains("as_of", "known_on");
            assertThat(structured(call(tool.name(), known))).as(tool.name()).containsEntry("known_on", "2019-06-05");
        }
    }

    @Test
    void tellsWhatIsWrongWithACall() {
        assertThat(call("brief", Map.of("dossier", "Another")).isError()).isTrue();
        assertThat(call("changes", Map.of()).isError()).isTrue();
        assertThat(call("evidence", Map.of("article", FerryDesk.article(), "start", 5, "end", 1))
                        .isError())
                .isTrue();
        assertThat(call("brief", Map.of("as_of", "soon")).isError()).isTrue();
        assertThat(call("brief", Map.of("known_on", "soon")).content().toString())
                .contains("known_on is written as " + AsOf.KNOWN_FORM);
    }

    /** What a tool cannot do without. */
    private static Map<String, Object> arguments(String tool) {
        return switch (tool) {
            case "changes" -> Map.of("since", "2019-06-03");
            case "search" -> Map.of("words", "ferry");
            case "evidence" -> Map.of("article", FerryDesk.article(), "start", 14, "end", 20);
            default -> Map.of();
        };
    }

    private static CallToolResult ferries(Map<String, Object> asOf) {
        var arguments = new HashMap<>(asOf);
        arguments.put("words", "ferry");
        return call("search", arguments);
    }

    private static Map<String, Object> with(Map<String, Object> arguments, String name, String value) {
        var more = new HashMap<>(arguments);
        more.put(name, value);
        return more;
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> structured(CallToolResult result) {
        return (Map<String, Object>) result.structuredContent();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(CallToolResult result) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(structured(result).get("items"));
    }
}
