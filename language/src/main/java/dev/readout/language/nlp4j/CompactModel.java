package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.file.Path;
import java.util.List;

/**
 * One of NLP4J's trained models (tagger, name finder, parser) in files that open at once: an index of features by hash,
 * and of each feature's weights only those that are not zero. It decides exactly as the original does.
 */
final class CompactModel {

    private CompactModel() {}

    static NLPComponent<NLPNode> openTagger(Path folder) {
        return open(folder, "pos", new POSTagger<NLPNode>());
    }

    static NLPComponent<NLPNode> openNameFinder(Path folder) {
        return open(folder, "ner", new NERTagger<NLPNode>());
    }

    static NLPComponent<NLPNode> openParser(Path folder) {
        var parser = new DEPParser<NLPNode>();
        open(folder, "dep", parser);
        var labels = parser.getOptimizer().getLabelMap().getLabelList();
        for (int i = 0; i < labels.size(); i++) parser.getLabelCandidates().add(labels.get(i), i);
        return parser;
    }

    private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> open(
            Path folder, String name, OnlineComponent<NLPNode, S> component) {
        var labels = StringLines.read(folder.resolve(name + ".labels.txt")).getFirst();
        var weights = new WeightVector();
        weights.setSparseWeightVector(SparseWeights.open(folder, name, labels.size()));
        weights.setDenseWeightVector(DenseWeights.open(folder, name, labels.size()));
        var optimizer = new Perceptron(weights, 0, 0);
        labels.forEach(optimizer::addLabel);
        component.setOptimizer(optimizer);
        var index = HashIndex.open(folder, name + ".index");
        component.setFeatureTemplate(
                FeatureItems.read(folder.resolve(name + ".features.txt")).template(index));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** Rewrites all three models into a folder that the others open. */
    static void writeAll(Path folder) {
        for (var name : List.of("pos", "ner", "dep")) {
            write(folder, name, JarModel.read("models/en-" + name + ".xz", OnlineComponent.class));
        }
    }

    private static void write(Path folder, String name, OnlineComponent<?, ?> component) {
        var optimizer = component.getOptimizer();
        var weights = optimizer.getWeightVector();
        if (optimizer.getBias() != 0 || weights.hasActivationFunction()) {
            throw new IllegalStateException("the model " + name + " is not linear");
        }
        var labels = new StringLines();
        labels.number(optimizer.getLabelMap().getLabelList());
        labels.write(folder.resolve(name + ".labels.txt"));
        SparseWeights.write(folder, name, weights.getSparseWeightVector());
        DenseWeights.write(folder, name, weights.getDenseWeightVector());
        var template = component.getFeatureTemplate();
        FeatureItems.of(template).write(folder.resolve(name + ".features.txt"));
        writeIndex(folder, name, featuresOf(template));
    }

    /** A feature is known by its place in the template and its value. */
    static long key(int type, String value) {
        return Hash.of(type + 1L, value);
    }

    private static void writeIndex(Path folder, String name, FeatureMap features) {
        var index = new HashIndex.Builder();
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            for (var feature : features.getIndexMaps().get(type).object2IntEntrySet()) {
                index.put(key(type, feature.getKey()), feature.getIntValue());
            }
        }
        index.write(folder, name + ".index");
    }

    /** NLP4J shows a template's features to the template's own subclasses only. */
    private static FeatureMap featuresOf(FeatureTemplate<?, ?> template) {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("NLP4J is of another version", e);
        }
    }
}
