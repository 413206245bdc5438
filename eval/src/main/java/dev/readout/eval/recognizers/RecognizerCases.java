package dev.readout.eval.recognizers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the spec files, and leaves out the cases that their own reference implementation does not support. */
public final class RecognizerCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The implementation that the specs are written for. */
    private static final String REFERENCE = "dotnet";

    private RecognizerCases() {}

    public static List<RecognizerCase> read(List<Path> files) {
        var cases = new ArrayList<RecognizerCase>();
        for (var file : files) {
            try {
                addAll(file.getFileName().toString().replace(".json", ""), Files.readString(file), cases);
            } catch (IOException e) {
                throw new CorpusException("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return cases;
    }

    private static void addAll(String name, String json, List<RecognizerCase> cases) throws IOException {
        var nodes = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            if (isSupported(node)) cases.add(read(name + "#" + i, node));
        }
    }

    private static boolean isSupported(JsonNode node) {
        var not = node.path("NotSupported").asText()
                + node.path("NotSupportedByDesign").asText();
        return !not.contains(REFERENCE);
    }

    private static RecognizerCase read(String id, JsonNode node) {
        var text = new Text(node.path("Input").asText());
        var wanted = new ArrayList<Wanted>();
        for (var result : node.path("Results")) wanted.add(wanted(text, result));
        var article = Article.builder(id, text)
                .body(text.value().isBlank() ? List.of() : List.of(new Span(0, text.length())))
                .published(published(node))
                .build();
        return new RecognizerCase(id, article, wanted);
    }

    private static Published published(JsonNode node) {
        var reference = node.path("Context").path("ReferenceDateTime").asText();
        if (reference.isEmpty()) return Published.unknown("the case names no moment");
        var at = LocalDateTime.parse(reference);
        var moment = Moment.of(at.toLocalDate(), at.toLocalTime().withNano(0));
        return new Published(
                Interval.of(moment, moment), Published.Precision.MINUTE, List.of(), "the case's reference moment");
    }

    /** {@code End} is inside the stretch; some cases give a length instead. */
    private static Wanted wanted(Text text, JsonNode result) {
        int start = result.path("Start").asInt();
        int end = result.has("End")
                ? result.path("End").asInt() + 1
                : start + result.path("Length").asInt();
        var kind = result.path("TypeName").asText(result.path("Type").asText()).replace("datetimeV2.", "");
        return new Wanted(text.spanOfUnits(start, end), kind, answers(result));
    }

    private static List<Answer> answers(JsonNode result) {
        var resolution = result.has("Resolution") ? result.path("Resolution") : result.path("Value");
        return resolution
                .path("values")
                .valueStream()
                .map(value -> new Answer(
                        text(value, "timex"),
                        text(value, "Mod").toLowerCase(Locale.ROOT),
                        text(value, "value"),
                        text(value, "start"),
                        text(value, "end")))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText).orElse("");
    }
}
