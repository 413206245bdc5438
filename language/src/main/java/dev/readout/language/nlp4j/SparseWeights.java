package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;

/** How much each feature speaks for each label, in three mapped files that leave the zeros out. Threads may share it. */
final class SparseWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LABELS = 256;

    /** Where the weights of each feature begin, and where the last one's end. */
    private final transient IntBuffer starts;

    private final transient ByteBuffer labels;
    private final transient FloatBuffer values;

    private SparseWeights(IntBuffer starts, ByteBuffer labels, FloatBuffer values, int labelCount) {
        this.starts = starts;
        this.labels = labels;
        this.values = values;
        setSizes(labelCount, starts.capacity() - 1);
    }

    static SparseWeights open(Path folder, String name, int labelCount) {
        return new SparseWeights(
                ArrayFile.ints(folder.resolve(name + ".starts")),
                ArrayFile.bytes(folder.resolve(name + ".bytes")),
                ArrayFile.floats(folder.resolve(name + ".weights")),
                labelCount);
    }

    static void write(Path folder, String name, MajorVector weights) {
        if (weights.getLabelSize() > MOST_LABELS) throw new IllegalStateException(name + " has too many labels");
        int count = weights.countNonZeroWeights();
        var starts = new int[weights.getFeatureSize() + 1];
        var labels = new byte[count];
        var values = new float[count];
        int at = 0;
        for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
            starts[feature] = at;
            for (int label = 0; label < weights.getLabelSize(); label++) {
                float value = weights.get(label, feature);
                if (value == 0) continue;
                labels[at] = (byte) label;
                values[at++] = value;
            }
        }
        starts[weights.getFeatureSize()] = at;
        ArrayFile.write(folder.resolve(name + ".starts"), starts);
        ArrayFile.write(folder.resolve(name + ".bytes"), labels);
        ArrayFile.write(folder.resolve(name + ".weights"), values);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (var feature : features.getVector()) {
            if (feature.getIndex() >= getFeatureSize()) continue;
            int end = starts.get(feature.getIndex() + 1);
            for (int i = starts.get(feature.getIndex()); i < end; i++) {
                scores[labels.get(i) & 0xFF] += values.get(i) * feature.getValue();
            }
        }
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        throw new UnsupportedOperationException("these weights are for sparse features");
    }
}
