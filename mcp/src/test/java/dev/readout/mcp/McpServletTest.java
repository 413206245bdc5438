package dev.readout.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.Fold;
import dev.readout.server.Intake;
import dev.readout.server.KeptLibrary;
import dev.readout.server.Shelf;
import dev.readout.server.Shelves;
import dev.readout.server.StoredDossiers;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.http.Models;
import dev.readout.server.notebook.KeptNotebook;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tools at a desk's own address, as the SDK's client meets them there. */
class McpServletTest {

    private static final StoredDossiers NONE =
            new StoredDossiers(new NoShelves(), new NoFold(), LuceneSearch::of, InstantSource.system(), ZoneOffset.UTC);
    private static final KeptLibrary LIBRARY = new KeptLibrary(NONE, LuceneCatalogue.inMemory(), Duration.ofDays(1));

    @SuppressWarnings("NullAway.Init")
    private static DeskServer desk;

    @BeforeAll
    static void open() throws IOException {
        desk = DeskServer.start(
                new DeskServer.Settings(0, ZoneOffset.UTC, "secret", "Ada"),
                new Desk(NONE, NONE, NONE, LIBRARY, KeptNotebook.inMemory(), Intake.NONE),
                Optional.of(McpServlet.of(new FerryDesk(), "1")));
    }

    @AfterAll
    static void close() {
        desk.close();
        LIBRARY.close();
        NONE.close();
    }

    @Test
    void answersTheSameToolsAsOverStandardInput() {
        try (var client = client(request -> {})) {
            client.initialize();
            var brief = client.callTool(CallToolRequest.builder("evidence")
                    .arguments(
                            Map.of("dossier", FerryDesk.NAME, "article", FerryDesk.article(), "start", 14, "end", 20))
                    .build());

            assertThat(client.listTools().tools())
                    .extracting(tool -> tool.name())
                    .containsExactly("dossiers", "brief", "said", "due", "options", "changes", "search", "evidence");
            assertThat(Objects.toString(brief.structuredContent())).contains(FerryDesk.article());
        }
    }

    @Test
    void answersNoOtherHostOrOrigin() throws Exception {
        assertThat(post("{}", "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
        assertThat(post("{}", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> {
                    try (var client = client(request -> request.header("Origin", "https://elsewhere.example"))) {
                        client.initialize();
                    }
                })
                .isNotNull();
    }

    @Test
    void saysWhatIsWrongWithAQuestion() throws Exception {
        assertThat(post("no json").statusCode()).isEqualTo(400);
        assertThat(post("no json").body()).doesNotContain("stackTrace");
        assertThat(post("[" + "1,".repeat(100_000) + "1]").statusCode()).isEqualTo(413);
        assertThat(send(request("/mcp").GET().build()).statusCode()).isEqualTo(405);
    }

    private static McpSyncClient client(Consumer<HttpRequest.Builder> more) {
        var asked = HttpRequest.newBuilder();
        more.accept(asked);
        var transport = HttpClientStreamableHttpTransport.builder("http://localhost:" + desk.port())
                .endpoint(Models.PATH)
                .jsonMapper(new JacksonMcpJsonMapper(Answer.JSON))
                .requestBuilder(asked)
                .build();
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .build();
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + desk.port() + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        return send(request("/mcp", headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A data folder with nothing in it: the model asks another. */
    private record NoShelves() implements Shelves {

        @Override
        public String folder() {
            return "/nowhere";
        }

        @Override
        public List<Shelf> all() {
            return List.of();
        }
    }

    /** There is nothing to fold. */
    private record NoFold() implements Fold {

        @Override
        public Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend) {
            throw new AssertionError("asked for " + name);
        }

        @Override
        public List<Change> changes(Dossier before, Dossier after) {
            return List.of();
        }
    }
}
