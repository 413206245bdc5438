package dev.readout.eval.syntax;

import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a treebank in CoNLL-U. Every sentence must carry its {@code # text}. */
public final class Treebank {

    private Treebank() {}

    /** The documents in the order of the file; what stands before the first {@code # newdoc} is one as well. */
    public static List<TreebankDocument> read(Path conllu) {
        try {
            return parse(conllu.toString(), Files.readString(conllu));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + conllu + ": " + e.getMessage(), e);
        }
    }

    static List<TreebankDocument> parse(String source, String conllu) {
        var documents = new ArrayList<TreebankDocument>();
        var sentences = new ArrayList<TreebankSentence>();
        var lines = new ArrayList<String>();
        for (var line : conllu.lines().toList()) {
            if (line.startsWith("# newdoc") && !sentences.isEmpty()) {
                documents.add(document(source, documents.size(), sentences));
                sentences.clear();
            }
            if (!line.isBlank()) lines.add(line);
            else if (!lines.isEmpty()) {
                sentences.add(TreebankSentence.parse(source, lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) sentences.add(TreebankSentence.parse(source, lines));
        if (!sentences.isEmpty()) documents.add(document(source, documents.size(), sentences));
        return documents;
    }

    private static TreebankDocument document(String source, int number, List<TreebankSentence> sentences) {
        var text = new StringBuilder();
        var paragraphs = new ArrayList<Span>();
        var words = new ArrayList<TreeWord>();
        int at = 0;
        for (var sentence : sentences) {
            int length = sentence.text().codePointCount(0, sentence.text().length());
            text.append(sentence.text()).append('\n');
            paragraphs.add(new Span(at, at + length));
            words.addAll(sentence.words(at));
            at += length + 1;
        }
        var article = Article.ofBody(source + "#" + (number + 1), new Text(text.toString()), paragraphs);
        return new TreebankDocument(article, words);
    }
}
