package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.words.SplitSentences;
import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads English with NLP4J: its tagger, parser and entity recognizer, behind our own splitting of words and sentences,
 * and with its dependencies turned into Universal Dependencies v2.
 *
 * <p>The same article gives the same result. Threads may share it.
 */
public final class Nlp4jLinguist implements Linguist {

    private final SplitSentences sentences;
    private final ClearParser parser;
    private final EntityTypes entities;
    private final UniversalDependencies dependencies;
    private final UniversalLemmas lemmas;

    private Nlp4jLinguist(Knowledge knowledge, ClearParser parser) {
        this.sentences = new SplitSentences(knowledge);
        this.entities = new EntityTypes(knowledge);
        this.dependencies = new UniversalDependencies(knowledge);
        this.lemmas = new UniversalLemmas(knowledge);
        this.parser = parser;
    }

    /**
     * Opens the models: at once if the cache holds them, else after a minute's work that leaves them there.
     *
     * @param knowledge where the word lists are
     * @param cache a folder to keep the models in; made if it is missing, done without if it cannot be
     */
    public static Nlp4jLinguist open(Knowledge knowledge, Path cache) {
        return new Nlp4jLinguist(knowledge, new ClearParser(ModelFolder.open(cache)));
    }

    /** Whether the cache holds the models, so that {@link #open} takes no time. */
    public static boolean isReady(Path cache) {
        return ModelFolder.isReady(cache);
    }

    @Override
    public LinguisticText read(Article article) {
        var read = new ArrayList<Sentence>();
        var blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) readBlock(article.text(), blocks.get(i), i, read);
        return new LinguisticText(article, read);
    }

    private void readBlock(Text text, Block block, int index, List<Sentence> read) {
        int offset = text.unit(block.span().start());
        for (var sentence : sentences.of(text.slice(block.span()))) {
            var parsed = parser.parse(sentence);
            var tokens = tokens(text, offset, parsed);
            read.add(new Sentence(block.zone(), index, tokens, entities.mentions(parsed, tokens)));
        }
    }

    private List<Token> tokens(Text text, int offset, List<ClearToken> parsed) {
        var tree = new DependencyTree(parsed);
        dependencies.convert(tree);
        var tokens = new ArrayList<Token>(parsed.size());
        for (int i = 1; i <= parsed.size(); i++) {
            var word = parsed.get(i - 1).word();
            var span = text.spanOfUnits(offset + word.start(), offset + word.end());
            var form = text.slice(span);
            tokens.add(new Token(
                    i,
                    span,
                    form,
                    lemmas.of(tree, i, form),
                    UniversalTags.of(tree, i),
                    tree.tag(i),
                    tree.head(i),
                    tree.label(i)));
        }
        return tokens;
    }
}
