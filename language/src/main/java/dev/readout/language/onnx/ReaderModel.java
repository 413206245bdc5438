package dev.readout.language.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The model, run by the ONNX runtime on the calling thread. Threads may share it. */
final class ReaderModel implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelFacts facts;

    private ReaderModel(OrtEnvironment environment, OrtSession session, ModelFacts facts) {
        this.environment = environment;
        this.session = session;
        this.facts = facts;
    }

    /** Opens a model; {@code bytes} is the content of its file. */
    static ReaderModel open(byte[] bytes) {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = environment.createSession(bytes, options);
            var facts = ModelFacts.of(session.getMetadata().getCustomMetadata());
            return new ReaderModel(environment, session, facts);
        } catch (OrtException e) {
            throw new IllegalArgumentException("cannot open the reader model: " + e.getMessage(), e);
        }
    }

    ModelFacts facts() {
        return facts;
    }

    /** The scores of windows, in their order; they are read at once, so they should be of like length. */
    List<Scores> read(List<Window> windows) {
        var batch = Batch.of(windows);
        var inputs = new LinkedHashMap<String, OnnxTensor>();
        try {
            for (var row : batch.rows().entrySet()) {
                long[] shape = {batch.windows(), batch.length(row.getKey())};
                inputs.put(row.getKey(), OnnxTensor.createTensor(environment, LongBuffer.wrap(row.getValue()), shape));
            }
            try (var result = session.run(inputs)) {
                return scores(windows, batch, result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the reader model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private List<Scores> scores(List<Window> windows, Batch batch, OrtSession.Result result) {
        var upos = tensor(result, "upos").getIntBuffer();
        var xpos = tensor(result, "xpos").getIntBuffer();
        var lemma = tensor(result, "lemma").getIntBuffer();
        var relation = tensor(result, "deprel").getIntBuffer();
        var arcs = new Table(tensor(result, "arcs").getFloatBuffer(), batch.words());
        var links = new Table(tensor(result, "links").getFloatBuffer(), batch.words());
        var mention = new Table(tensor(result, "mention").getFloatBuffer(), labels(facts.mentions()));
        var role = new Table(tensor(result, "role").getFloatBuffer(), labels(facts.roles()));
        var sections = facts.sections();
        var edges = new Table(
                tensor(result, "edges").getFloatBuffer(),
                sections.stream().mapToInt(each -> labels(each.chain())).sum());
        var labels = new Table(
                tensor(result, "labels").getFloatBuffer(),
                sections.stream().mapToInt(each -> each.labels().size()).sum());
        var scores = new ArrayList<Scores>(windows.size());
        for (int i = 0; i < windows.size(); i++) {
            int first = i * batch.words();
            int words = windows.get(i).words();
            scores.add(new Scores(
                    row(upos, first, words),
                    row(xpos, first, words),
                    row(lemma, first, words),
                    row(relation, first, words),
                    arcs.rows(first, words, words),
                    mention.rows(first, words, mention.width()),
                    role.rows(first, words, role.width()),
                    links.rows(first, words, words),
                    edges.rows(first, words, edges.width()),
                    labels.rows(first, words, labels.width())));
        }
        return scores;
    }

    private static int labels(LabelChain chain) {
        return chain.labels().size();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }

    private static int[] row(IntBuffer numbers, int first, int length) {
        var row = new int[length];
        numbers.get(first, row);
        return row;
    }

    /** Rows of numbers of one width; of each, the first columns may be all that is wanted. */
    private record Table(FloatBuffer numbers, int width) {
        float[][] rows(int first, int count, int columns) {
            var rows = new float[count][columns];
            for (int i = 0; i < count; i++) numbers.get((first + i) * width, rows[i]);
            return rows;
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
