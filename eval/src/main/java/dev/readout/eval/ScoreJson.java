package dev.readout.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.eval.measure.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Scores as data, format {@code readout.scores/1}: {@code {format, scores: [{corpus, what, value, right, found,
 * wanted}]}}. Values have six decimals.
 */
public final class ScoreJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreJson() {}

    /** One JSON document, indented, its last line ended by a line feed. */
    public static String of(List<Score> scores) {
        var root = JSON.createObjectNode().put("format", "readout.scores/1");
        var list = root.putArray("scores");
        scores.forEach(score -> list.add(node(score)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static ObjectNode node(Score score) {
        return JSON.createObjectNode()
                .put("corpus", score.corpus())
                .put("what", score.what())
                .put("value", BigDecimal.valueOf(score.value()).setScale(6, RoundingMode.HALF_UP))
                .put("right", score.count().right())
                .put("found", score.count().found())
                .put("wanted", score.count().wanted());
    }
}
