package dev.readout.eval.segments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads segments from JSON lines with {@code tokens} and {@code labels}. */
public final class Segments {

    private Segments() {}

    public static List<Segment> read(Path jsonLines) {
        try (var lines = Files.lines(jsonLines)) {
            var json = new ObjectMapper();
            var segments = new ArrayList<Segment>();
            for (var line : (Iterable<String>) lines.filter(line -> !line.isBlank())::iterator) {
                var node = json.readTree(line);
                segments.add(new Segment(segments.size() + 1, texts(node.path("tokens")), texts(node.path("labels"))));
            }
            return segments;
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot read " + jsonLines + ": " + e.getMessage(), e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
