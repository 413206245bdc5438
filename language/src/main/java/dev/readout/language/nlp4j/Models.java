package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Loads NLP4J's English models from its jar. */
final class Models {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private Models() {}

    static List<NLPComponent<NLPNode>> load(Path cache) {
        return List.of(
                lexica(),
                component("models/en-pos.xz"),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                component("models/en-ner.xz"),
                component("models/en-dep.xz"));
    }

    @SuppressWarnings("unchecked")
    private static GlobalLexica<NLPNode> lexica() {
        var lexica = new GlobalLexica<NLPNode>(new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase,
                ""));
        lexica.setWordClusters(new GlobalLexicon<>(
                (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase,
                ""));
        lexica.setWordEmbeddings(new GlobalLexicon<>(
                (Map<String, float[]>) read("lexica/en-word-embeddings-undigitalized.xz"),
                Field.word_form_undigitalized,
                ""));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                (PrefixTree<String, Set<String>>) read("lexica/en-named-entity-gazetteers-simplified.xz"),
                Field.word_form_simplified,
                ""));
        return lexica;
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(String name) {
        var component = (OnlineComponent<NLPNode, ?>) read(name);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static Object read(String name) {
        try (var in = Models.class.getResourceAsStream(ROOT + name)) {
            if (in == null) throw new IllegalStateException("the model " + name + " is not on the class path");
            try (var objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
                return objects.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + name + " is of another version", e);
        }
    }
}
