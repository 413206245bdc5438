package dev.readout.eval.urls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case.
 *
 * @param base where the address stands, if that matters
 * @param href the address in its one form, or nothing where it is none
 */
public record UrlCase(String input, Optional<String> base, Optional<String> href) {

    public static List<UrlCase> read(Path file) {
        try {
            var cases = new ArrayList<UrlCase>();
            for (var node : new ObjectMapper().readTree(file.toFile())) {
                if (node.isObject()) cases.add(of(node));
            }
            return cases;
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file, e);
        }
    }

    private static UrlCase of(JsonNode node) {
        return new UrlCase(
                node.path("input").asText(),
                Optional.of(node.path("base")).filter(JsonNode::isTextual).map(JsonNode::asText),
                Optional.of(node.path("href")).filter(JsonNode::isTextual).map(JsonNode::asText));
    }

    /** Whether the standard makes an address of the web of it. */
    boolean isWeb() {
        return href.filter(h -> h.startsWith("http:") || h.startsWith("https:")).isPresent();
    }
}
