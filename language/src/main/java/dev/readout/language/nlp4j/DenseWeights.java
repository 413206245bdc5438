package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import java.nio.file.Path;

/** How much each dimension of a word's vector speaks for each label. Threads may share it. */
final class DenseWeights extends RowMajorVector {

    private static final long serialVersionUID = 1L;

    private final transient float[] values;

    private DenseWeights(float[] values, int labelCount) {
        this.values = values;
        setSizes(labelCount, values.length / labelCount);
    }

    static DenseWeights open(Path folder, String name, int labelCount) {
        var file = ArrayFile.floats(folder.resolve(name + ".dense"));
        var values = new float[file.capacity()];
        file.get(0, values);
        return new DenseWeights(values, labelCount);
    }

    static void write(Path folder, String name, MajorVector weights) {
        var values = new float[weights.size()];
        for (int i = 0; i < values.length; i++) values[i] = weights.get(i);
        ArrayFile.write(folder.resolve(name + ".dense"), values);
    }

    @Override
    public float get(int index) {
        return values[index];
    }
}
