package dev.readout.language.onnx;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.words.SplitSentences;
import dev.readout.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Reads English with our own model, behind our own splitting of words and sentences.
 *
 * <p>Works on the calling thread alone; callers decide how many articles are read at once. Besides what
 * it returns it holds the scores of a few dozen windows, whatever the article. The same article gives the same result. Threads may share it.
 */
public final class OnnxLinguist implements Linguist {

    private static final String MODEL = "/reader-model/reader.onnx";

    private final ReaderModel model;
    private final Units units;

    private OnnxLinguist(ReaderModel model, Units units) {
        this.model = model;
        this.units = units;
    }

    /**
     * Opens the model that comes with Readout.
     *
     * @param knowledge where the word lists are
     */
    public static OnnxLinguist open(Knowledge knowledge) {
        try (var file = OnnxLinguist.class.getResourceAsStream(MODEL)) {
            if (file == null) throw new IllegalStateException("the model " + MODEL + " is not on the class path");
            return open(knowledge, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
        }
    }

    /**
     * Opens a model.
     *
     * @param knowledge where the word lists are
     * @param model the content of the model's file
     */
    static OnnxLinguist open(Knowledge knowledge, byte[] model) {
        var reader = ReaderModel.open(model);
        return new OnnxLinguist(
                reader, new Units(new SplitSentences(knowledge), reader.facts().pieces()));
    }

    @Override
    public LinguisticText read(Article article) {
        var sentences = new ArrayList<Sentence>();
        var reports = new JoinReports(model.facts().roles());
        var passages = new FindPassages(model.facts().sections());
        read(article, (window, scores) -> {
            sentences.addAll(sentences(window, scores));
            reports.add(window, scores);
            passages.add(window, scores);
        });
        return new LinguisticText(article, sentences, reports.reports(), passages.passages());
    }

    /** Hands over the windows of an article, in the order of its text, each with its scores. */
    private void read(Article article, BiConsumer<Window, Scores> taker) {
        for (var windows : Window.chunks(Window.of(units.of(article)))) {
            var scores = scores(windows);
            for (var window : windows) taker.accept(window, Objects.requireNonNull(scores.get(window)));
        }
    }

    private Map<Window, Scores> scores(List<Window> windows) {
        var scores = new IdentityHashMap<Window, Scores>();
        for (var batch : Window.batches(windows)) {
            var read = model.read(batch);
            for (int i = 0; i < batch.size(); i++) scores.put(batch.get(i), read.get(i));
        }
        return scores;
    }

    private List<Sentence> sentences(Window window, Scores scores) {
        var runs = mentions(scores);
        var sentences = new ArrayList<Sentence>();
        int first = 1;
        for (var unit : window.units()) {
            for (var words : unit.sentences()) {
                var tokens = tokens(words, first, scores);
                sentences.add(new Sentence(unit.zone(), unit.block(), tokens, Mentions.of(runs, first - 1, tokens)));
                first += words.size();
            }
        }
        return sentences;
    }

    private List<Token> tokens(List<ShownWord> words, int first, Scores scores) {
        var heads = BestTree.heads(arcs(scores.arcs(), first, words.size()));
        var facts = model.facts();
        var tokens = new ArrayList<Token>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            int at = first + i;
            int head = heads[i + 1];
            var tag = facts.xpos().get(scores.xpos()[at]);
            tokens.add(new Token(
                    i + 1,
                    word.span(),
                    word.form(),
                    facts.lemmas().of(word.form(), tag, facts.lemmaScripts().get(scores.lemma()[at])),
                    facts.upos().get(scores.upos()[at]),
                    tag,
                    head,
                    relation(facts.relations().get(scores.relation()[at]), head)));
        }
        return tokens;
    }

    /** A root is called so and nothing else is; the model says relations of the heads that it likes best. */
    private static String relation(String relation, int head) {
        if (head == 0) return "root";
        return relation.equals("root") ? "parataxis" : relation;
    }

    /** The part of a window's scores that one sentence has, and the root's. */
    private static float[][] arcs(float[][] arcs, int first, int words) {
        var own = new float[words + 1][words + 1];
        for (int word = 1; word <= words; word++) {
            own[word][0] = arcs[first + word - 1][0];
            System.arraycopy(arcs[first + word - 1], first, own[word], 1, words);
        }
        return own;
    }

    private List<LabelChain.Run> mentions(Scores scores) {
        var chain = model.facts().mentions();
        var words = Arrays.copyOfRange(scores.mention(), 1, scores.mention().length);
        return chain.runs(chain.best(words));
    }
}
