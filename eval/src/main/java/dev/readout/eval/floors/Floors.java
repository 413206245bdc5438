package dev.readout.eval.floors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The floors of all corpora. Format {@code readout.floors/1}: {@code {format, corpora: {<corpus>: {digest, floors: {<what>:
 * <value>}}}}}.
 *
 * <p>In all that follows, {@code digests} names the corpora that were scored, each with its {@link CorpusDigest}.
 */
public final class Floors {

    private static final String FORMAT = "readout.floors/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, CorpusFloors> corpora;

    private Floors(SortedMap<String, CorpusFloors> corpora) {
        this.corpora = Collections.unmodifiableSortedMap(new TreeMap<>(corpora));
    }

    /** No floors yet. */
    public static Floors none() {
        return new Floors(Collections.emptySortedMap());
    }

    /**
     * @throws CorpusException when the file is not there or is not of this format
     */
    public static Floors read(Path file) {
        try {
            return of(JSON.readTree(file.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot read the floors in " + file + ": " + e.getMessage(), e);
        }
    }

    private static Floors of(JsonNode root) {
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("format is not " + FORMAT);
        }
        var corpora = new TreeMap<String, CorpusFloors>();
        root.path("corpora").properties().forEach(corpus -> {
            var floors = new TreeMap<String, Double>();
            corpus.getValue().path("floors").properties().forEach(floor -> {
                if (!floor.getValue().isNumber()) {
                    throw new IllegalArgumentException("not a number: floor of " + floor.getKey());
                }
                floors.put(floor.getKey(), floor.getValue().asDouble());
            });
            corpora.put(
                    corpus.getKey(),
                    new CorpusFloors(corpus.getValue().path("digest").asText(), floors));
        });
        return new Floors(corpora);
    }

    public void write(Path file) throws IOException {
        var root = JSON.createObjectNode().put("format", FORMAT);
        var nodes = root.putObject("corpora");
        corpora.forEach((corpus, floors) -> {
            var node = nodes.putObject(corpus).put("digest", floors.digest());
            var values = node.putObject("floors");
            floors.floors().forEach(values::put);
        });
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    /** What is wrong with these scores, and which floors were not checked; empty when all were and all hold. */
    public List<Verdict> check(Map<String, String> digests, List<Score> scores) {
        var verdicts = new ArrayList<Verdict>();
        corpora.forEach((corpus, floors) -> {
            var digest = digests.get(corpus);
            if (digest == null) {
                verdicts.add(new Verdict.NotRun(corpus, floors.floors().size()));
            } else verdicts.addAll(floors.check(corpus, digest, of(corpus, scores)));
        });
        return verdicts;
    }

    /**
     * Floors raised to these scores, rounded down by a small margin; none is lowered or dropped unless regression is
     * allowed. Corpora that were not scored keep theirs.
     */
    public Floors updated(Map<String, String> digests, List<Score> scores, boolean allowRegression) {
        var updated = new TreeMap<>(corpora);
        digests.forEach((corpus, digest) -> updated.put(
                corpus,
                corpora.getOrDefault(corpus, new CorpusFloors(digest, Collections.emptySortedMap()))
                        .updated(digest, of(corpus, scores), allowRegression)));
        return new Floors(updated);
    }

    private static List<Score> of(String corpus, List<Score> scores) {
        return scores.stream().filter(score -> score.corpus().equals(corpus)).toList();
    }
}
