package dev.readout.server.api;

import static dev.readout.server.api.ApiDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.readout.server.FerryFee;
import dev.readout.server.Intake;
import io.javalin.Javalin;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the document against what the desk does. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = ApiDesk.parsed(Documents.read(Documents.OPENAPI));
    private static final String NAME = "{name}";

    @SuppressWarnings("NullAway.Init")
    private static ApiDesk desk;

    @BeforeAll
    static void open() throws IOException {
        desk = new ApiDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void documentsWhatIsRoutedAndRoutesWhatIsDocumented() throws IOException {
        try (var api = new ApiDesk()) {
            var routed = Javalin.create(config -> {
                        new Api(api.dossiers(), api.library()).register(config.routes);
                        new Writes(api.dossiers(), api.dossiers(), Intake.NONE, InstantSource.system())
                                .register(config.routes);
                    })
                    .unsafe
                    .internalRouter
                    .allHttpHandlers()
                    .stream()
                    .filter(handler -> handler.endpoint.method.isHttpMethod())
                    .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                    .filter(route -> !route.startsWith("HEAD "));

            assertThat(routed).containsExactlyInAnyOrderElementsOf(documented());
        }
    }

    private static List<String> documented() {
        return DOCUMENT.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    static Stream<String> paths() {
        return DOCUMENT.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void answersAsItIsDocumented(String path) {
        var content = DOCUMENT.get("paths").get(path).at("/get/responses/200/content");
        var answer = desk.get(asked(path), "Accept", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").map(type -> type.replaceFirst(";.*", "")))
                .hasValueSatisfying(type -> assertThat(content.has(type)).isTrue());
        if (content.has("application/json"))
            assertThat(schema(content.at("/application~1json/schema")).validate(ApiDesk.parsed(answer.body())))
                    .isEmpty();
        if (content.has(Lists.LINES)) {
            var line = schema(content.get(Lists.LINES).get("schema"));
            assertThat(desk.get(asked(path), "Accept", Lists.LINES).body().lines())
                    .allSatisfy(item ->
                            assertThat(line.validate(ApiDesk.parsed(item))).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void answersHeadAsGetWithoutTheContent(String path) {
        var whole = desk.get(asked(path));
        var head = desk.head(asked(path));

        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void takesTheParametersThatAreDocumentedAndNoOther(String path) {
        assertThat(desk.get(asked(path) + (asked(path).contains("?") ? "&" : "?") + "other=1")
                        .statusCode())
                .isEqualTo(400);
        var known = DOCUMENT.get("paths").get(path).at("/get/parameters");
        var names = Stream.iterate(0, i -> i < known.size(), i -> i + 1)
                .map(known::get)
                .map(OpenApiTest::resolved);
        assertThat(names.filter(each -> each.get("in").textValue().equals("query")))
                .allSatisfy(each -> assertThat(desk.get(asked(path).replaceAll("\\?.*", "") + "?"
                                        + each.get("name").textValue() + "=")
                                .body())
                        .doesNotContain("There is no"));
    }

    @Test
    void answersChangesAsItIsDocumented() {
        var rulings = DOCUMENT.at("/paths/~1api~1v1~1dossiers~1{name}~1rulings/post");
        var ruling = "{\"deed\":\"note\",\"on\":\"who-olaf-lind\",\"value\":\"call him\"}";
        var addition = """
                {"deed":"add","article":"%s","section":"statements","start":0,"quote":"Fee","state":"assertion","who":"Ana Brandt"}""".formatted(FerryFee.first().article().id().value());
        var verdicts = DOCUMENT.at("/paths/~1api~1v1~1dossiers~1{name}~1verdicts/post");
        var verdict = "{\"address\":\"https://courier.example/go\",\"verdict\":\"belongs\"}";

        assertThat(holds(rulings, "/requestBody", ruling)).isTrue();
        assertThat(holds(rulings, "/requestBody", addition)).isTrue();
        assertThat(holds(
                        rulings,
                        "/responses/201",
                        desk.post(FERRY + "/rulings", addition).body()))
                .isTrue();
        var log = schema(DOCUMENT.at("/paths/~1api~1v1~1dossiers~1{name}~1rulings/get/responses/200/content")
                .at("/application~1json/schema"));
        assertThat(log.validate(desk.json(FERRY + "/rulings"))).isEmpty();
        assertThat(holds(
                        rulings,
                        "/responses/201",
                        desk.post(FERRY + "/rulings", ruling).body()))
                .isTrue();
        assertThat(holds(verdicts, "/requestBody", verdict)).isTrue();
        assertThat(holds(
                        verdicts,
                        "/responses/201",
                        desk.post(FERRY + "/verdicts", verdict).body()))
                .isTrue();
    }

    private static boolean holds(JsonNode operation, String part, String json) {
        var schema = operation.at(part + "/content/application~1json/schema");
        return schema(schema).validate(ApiDesk.parsed(json)).isEmpty();
    }

    private static JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? DOCUMENT.at(parameter.get("$ref").textValue().substring(1))
                : parameter;
    }

    /** A question that has an answer. */
    private static String asked(String path) {
        var below = path.substring(Api.ROOT.length()).replace("/dossiers/" + NAME, FERRY);
        var article = FerryFee.first().article().id().value();
        if (below.endsWith("/changes")) return below + "?since=2031-03-04";
        if (below.endsWith("/search")) return below + "?words=fee";
        if (below.endsWith("/evidence")) return below + "?article=" + article + "&start=0&end=3";
        return below;
    }

    /** Together with all that it may refer to. */
    private static JsonSchema schema(JsonNode schema) {
        var dossier = (ObjectNode) ApiDesk.parsed(Documents.read(Documents.SCHEMA));
        var definitions = (ObjectNode) dossier.remove("$defs");
        definitions.set("dossier", dossier);
        var whole = ((ObjectNode) ApiDesk.parsed("{}"));
        whole.set("components", DOCUMENT.get("components"));
        whole.set("$defs", definitions);
        whole.set("allOf", ApiDesk.parsed("[" + schema + "]"));
        var written = whole.toString()
                .replace("\"dossier.schema.json\"", "\"#/$defs/dossier\"")
                .replace("dossier.schema.json#", "#");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written);
    }
}
