package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;

/** Tags and parses one sentence with NLP4J. Threads may share it: its models are only read. */
final class ClearParser {

    private final List<NLPComponent<NLPNode>> components;

    ClearParser(List<NLPComponent<NLPNode>> components) {
        this.components = List.copyOf(components);
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

    private static ClearToken token(Word word, NLPNode node) {
        return new ClearToken(
                word,
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getNamedEntityTag(),
                node.getDependencyHead().getID(),
                node.getDependencyLabel());
    }
}
