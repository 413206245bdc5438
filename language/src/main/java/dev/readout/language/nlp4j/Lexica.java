package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What NLP4J's models know of words beforehand: the tags a word has had, its clusters, its vector, and the lists of names
 * it stands in. Threads may share it.
 */
final class Lexica implements NLPComponent<NLPNode> {

    private static final String TAGS = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final String VECTORS = "lexica/en-word-embeddings-undigitalized.xz";
    private static final String NAMES = "lexica/en-named-entity-gazetteers-simplified.xz";
    private static final int VECTOR_SIZE = 50;

    private final HashIndex tagsOf;
    private final List<List<String>> tags;
    private final HashIndex clustersOf;
    private final List<Set<String>> clusters;
    private final HashIndex vectorOf;
    private final FloatBuffer vectors;
    private final HashIndex namesFrom;
    private final List<List<String>> nameKinds;

    private Lexica(Path folder) {
        tagsOf = HashIndex.open(folder, "tags");
        tags = StringLines.read(folder.resolve("tags.txt"));
        clustersOf = HashIndex.open(folder, "clusters");
        clusters = StringLines.read(folder.resolve("clusters.txt")).stream()
                .<Set<String>>map(LinkedHashSet::new)
                .toList();
        vectorOf = HashIndex.open(folder, "vectors");
        vectors = ArrayFile.floats(folder.resolve("vectors.floats"));
        namesFrom = HashIndex.open(folder, "names");
        nameKinds = StringLines.read(folder.resolve("names.txt"));
    }

    static Lexica open(Path folder) {
        return new Lexica(folder);
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            var node = nodes[i];
            long simple = Hash.of(node.getWordFormSimplifiedLowercase());
            int known = tagsOf.get(simple);
            if (known >= 0) node.setAmbiguityClasses(tags.get(known));
            int cluster = clustersOf.get(simple);
            if (cluster >= 0) node.setWordClusters(clusters.get(cluster));
            int vector = vectorOf.get(Hash.of(node.getWordFormUndigitalized()));
            if (vector >= 0) node.setWordEmbedding(vector(vector));
        }
        for (int i = 1; i < nodes.length; i++) markNameFrom(nodes, i);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    private float[] vector(int row) {
        var vector = new float[VECTOR_SIZE];
        vectors.get(row * VECTOR_SIZE, vector);
        return vector;
    }

    /** Marks the longest listed name that begins at a node. */
    private void markNameFrom(NLPNode[] nodes, int first) {
        long path = 0;
        int last = 0;
        int kinds = 0;
        for (int i = first; i < nodes.length; i++) {
            path = Hash.of(path, nodes[i].getWordFormSimplified());
            int found = namesFrom.get(path);
            if (found < 0) break;
            if (found > 0) {
                last = i;
                kinds = found;
            }
        }
        if (last > 0) for (var kind : nameKinds.get(kinds - 1)) markName(nodes, first, last, kind);
    }

    private static void markName(NLPNode[] nodes, int first, int last, String kind) {
        if (first == last) {
            nodes[first].addNamedEntityGazetteer("U-" + kind);
            return;
        }
        nodes[first].addNamedEntityGazetteer("B-" + kind);
        nodes[last].addNamedEntityGazetteer("L-" + kind);
        for (int i = first + 1; i < last; i++) nodes[i].addNamedEntityGazetteer("I-" + kind);
    }

    /** Rewrites NLP4J's lexica into a folder that {@link #open} reads. */
    static void write(Path folder) {
        writeLists(folder, "tags", TAGS);
        writeLists(folder, "clusters", CLUSTERS);
        writeVectors(folder);
        var index = new HashIndex.Builder();
        var lines = new StringLines();
        putNames(((PrefixTree<?, ?>) JarModel.read(NAMES, PrefixTree.class)).getRoot(), 0, index, lines);
        index.write(folder, "names");
        lines.write(folder.resolve("names.txt"));
    }

    private static void writeLists(Path folder, String name, String model) {
        var index = new HashIndex.Builder();
        var lines = new StringLines();
        ((Map<?, ?>) JarModel.read(model, Map.class))
                .forEach((word, list) -> index.put(Hash.of(word.toString()), lines.number(strings(list))));
        index.write(folder, name);
        lines.write(folder.resolve(name + ".txt"));
    }

    private static List<String> strings(Object collection) {
        return ((Collection<?>) collection).stream().map(Object::toString).toList();
    }

    private static void writeVectors(Path folder) {
        var index = new HashIndex.Builder();
        Map<?, ?> vectorsOfWords = JarModel.read(VECTORS, Map.class);
        var floats = ArrayFile.createFloats(folder.resolve("vectors.floats"), vectorsOfWords.size() * VECTOR_SIZE);
        int row = 0;
        for (var entry : vectorsOfWords.entrySet()) {
            index.put(Hash.of(entry.getKey().toString()), row++);
            floats.put((float[]) entry.getValue());
        }
        index.write(folder, "vectors");
    }

    private static void putNames(PrefixNode<?, ?> node, long path, HashIndex.Builder index, StringLines lines) {
        node.forEach((word, next) -> {
            long longer = Hash.of(path, word.toString());
            index.put(longer, next.hasValue() ? lines.number(strings(next.getValue())) + 1 : 0);
            putNames(next, longer, index, lines);
        });
    }
}
