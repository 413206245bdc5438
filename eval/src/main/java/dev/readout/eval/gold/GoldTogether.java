package dev.readout.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Span;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Pledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the gold knows of all articles together.
 *
 * @param agreements rows that set two articles or more side by side
 * @param outcomes what became of each commitment
 */
record GoldTogether(List<Row> agreements, List<Outcome> outcomes) {

    private static final Set<Agreement.Kind> SCORED = EnumSet.of(
            Agreement.Kind.AGREEMENT,
            Agreement.Kind.DISCREPANCY,
            Agreement.Kind.CONTRADICTION,
            Agreement.Kind.SUPERSESSION);

    /** How the reports of one fact stand to each other, with their words by the id of the article. */
    record Row(String id, Agreement.Kind kind, Map<String, List<Span>> evidence) {}

    /** What became of a commitment, with the words that make it by the id of the article. */
    record Outcome(String id, Pledge.Outcome.State state, Map<String, List<Span>> evidence) {}

    static GoldTogether read(Path json) {
        try {
            return of(new ObjectMapper().readTree(json.toFile()));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + json + ": " + e.getMessage(), e);
        }
    }

    static GoldTogether of(JsonNode root) {
        var rows = root.path("corroboration")
                .valueStream()
                .map(row -> new Row(
                        row.path("id").asText(),
                        one(Agreement.Kind.class, row.path("kind")),
                        evidence(row.path("evidence"))))
                .filter(row -> SCORED.contains(row.kind()) && row.evidence().size() > 1)
                .toList();
        var outcomes = root.path("commitments")
                .valueStream()
                .map(row -> new Outcome(
                        row.path("id").asText(),
                        one(Pledge.Outcome.State.class, row.path("outcome")),
                        evidence(row.path("evidence_made"))))
                .toList();
        return new GoldTogether(rows, outcomes);
    }

    private static <E extends Enum<E>> E one(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
    }

    private static Map<String, List<Span>> evidence(JsonNode nodes) {
        var evidence = new HashMap<String, List<Span>>();
        for (var node : nodes) {
            evidence.computeIfAbsent(node.path("article").asText(), any -> new ArrayList<>())
                    .add(new Span(node.path("start").asInt(), node.path("end").asInt()));
        }
        return evidence;
    }
}
