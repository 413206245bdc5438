package dev.readout.language.nlp4j;

import dev.readout.language.words.Word;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tags and parses one sentence with NLP4J. Threads may share it: its models are only read. */
final class ClearParser {

    private static final String ADJECTIVES = "/edu/emory/mathcs/nlp/component/morph/english/adjective.base";

    private final List<NLPComponent<NLPNode>> components;
    private final Set<String> adjectives;

    ClearParser(List<NLPComponent<NLPNode>> components) {
        this.components = List.copyOf(components);
        this.adjectives = adjectives();
    }

    private static Set<String> adjectives() {
        try (var in = ClearParser.class.getResourceAsStream(ADJECTIVES)) {
            if (in == null) throw new IllegalStateException("NLP4J's list of adjectives is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("NLP4J's list of adjectives cannot be read", e);
        }
    }

    List<ClearToken> parse(List<Word> sentence) {
        var nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(sentence.get(i - 1).form());
        }
        for (var component : components) component.process(nodes);
        var tokens = new ArrayList<ClearToken>(sentence.size());
        for (int i = 1; i < nodes.length; i++) tokens.add(token(sentence.get(i - 1), nodes[i]));
        return tokens;
    }

    private ClearToken token(Word word, NLPNode node) {
        return new ClearToken(
                word,
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getNamedEntityTag(),
                node.getDependencyHead().getID(),
                node.getDependencyLabel(),
                isAboveAllAdjective(node));
    }

    private boolean isAboveAllAdjective(NLPNode node) {
        List<String> tags = node.getAmbiguityClasseList();
        if (tags == null) return adjectives.contains(node.getWordFormLowercase());
        return tags.contains("JJ") && (tags.getFirst().equals("JJ") || !tags.contains("NN"));
    }
}
