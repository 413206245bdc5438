package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which properties of the words around it a model looks at, as lines of text: {@code set}, {@code vector} or {@code join},
 * then five columns for each property (source, relation, window, field, attribute; {@code -} if there is none).
 */
record FeatureItems(List<List<String>> lines) {

    private static final int COLUMNS = 5;

    static FeatureItems of(FeatureTemplate<?, ?> template) {
        var lines = new ArrayList<List<String>>();
        template.getSetFeatureList().forEach(item -> lines.add(line("set", item)));
        template.getFeatureList().forEach(items -> lines.add(line("join", items)));
        template.getEmbeddingFeatureList().forEach(item -> lines.add(line("vector", item)));
        return new FeatureItems(lines);
    }

    private static List<String> line(String kind, FeatureItem... items) {
        var line = new ArrayList<>(List.of(kind));
        for (var item : items) {
            line.add(item.source.name());
            line.add(item.relation == null ? "-" : item.relation.name());
            line.add(Integer.toString(item.window));
            line.add(item.field.name());
            line.add(item.attribute == null ? "-" : item.attribute.toString());
        }
        return line;
    }

    void write(Path file) {
        var written = new StringLines();
        lines.forEach(written::number);
        if (written.size() != lines.size()) throw new IllegalStateException("two features are the same");
        written.write(file);
    }

    static FeatureItems read(Path file) {
        return new FeatureItems(StringLines.read(file));
    }

    /** The template, with features found in an index. */
    <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> template(HashIndex index) {
        var template = new IndexedTemplate<S>(index);
        for (var line : lines) {
            var items = items(line);
            switch (line.getFirst()) {
                case "set" -> template.addSet(items[0]);
                case "vector" -> template.addWordEmbedding(items[0]);
                default -> template.add(items);
            }
        }
        return template;
    }

    private static FeatureItem[] items(List<String> line) {
        var items = new FeatureItem[line.size() / COLUMNS];
        for (int i = 0; i < items.length; i++) items[i] = item(line.subList(1 + i * COLUMNS, 1 + (i + 1) * COLUMNS));
        return items;
    }

    @SuppressWarnings("NullAway") // NLP4J takes null for "no relation" and "no attribute".
    private static FeatureItem item(List<String> columns) {
        var field = Field.valueOf(columns.get(3));
        var relation = columns.get(1).equals("-") ? null : Relation.valueOf(columns.get(1));
        var attribute = columns.get(4).equals("-") ? null : attribute(field, columns.get(4));
        return new FeatureItem(
                Source.valueOf(columns.get(0)), relation, Integer.parseInt(columns.get(2)), field, attribute);
    }

    private static Object attribute(Field field, String value) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(value);
            case valency -> Direction.valueOf(value);
            case dependent_set -> Field.valueOf(value);
            default -> value;
        };
    }

    /** A template whose features are looked up in a {@link HashIndex}. */
    private static final class IndexedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("NullAway") // NLP4J takes null for "no features yet".
        IndexedTemplate(HashIndex index) {
            super(null, new HyperParameter());
            feature_map = new IndexedFeatures(index);
        }
    }

    private static final class IndexedFeatures extends FeatureMap {

        private static final long serialVersionUID = 1L;

        private final transient HashIndex index;

        IndexedFeatures(HashIndex index) {
            this.index = index;
        }

        @Override
        public int index(int type, String value) {
            return index.get(CompactModel.key(type, value));
        }
    }
}
