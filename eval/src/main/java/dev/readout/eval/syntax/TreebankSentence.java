package dev.readout.eval.syntax;

import dev.readout.eval.measure.CorpusException;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of CoNLL-U.
 *
 * @param text as printed
 * @param rows its words: position, form, part of speech, head, relation
 * @param spans where each word stands in the text
 */
record TreebankSentence(String text, List<String[]> rows, List<Span> spans) {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int UPOS = 3;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;
    private static final String TEXT = "# text = ";

    static TreebankSentence parse(String source, List<String> lines) {
        var text = lines.stream()
                .filter(line -> line.startsWith(TEXT))
                .map(line -> line.substring(TEXT.length()))
                .findFirst()
                .orElseThrow(() -> new CorpusException(source + " has a sentence without # text: " + lines.getFirst()));
        var tokens = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(row -> !row[ID].contains("."))
                .toList();
        var spans = new Placement(source, text).place(tokens);
        var words = tokens.stream().filter(row -> !row[ID].contains("-")).toList();
        return new TreebankSentence(text, words, spans);
    }

    /** The words, for a sentence that begins at this code point. */
    List<TreeWord> words(int offset) {
        var words = new ArrayList<TreeWord>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int head = Integer.parseInt(row[HEAD]);
            Optional<Span> place = head == 0 ? Optional.empty() : Optional.of(moved(spans.get(head - 1), offset));
            words.add(new TreeWord(moved(spans.get(i), offset), Upos.valueOf(row[UPOS]), place, row[DEPREL]));
        }
        return words;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /**
     * Finds where words stand. A token of several words ({@code 3-4 don't}) is shared out among them in order when they
     * make it up letter by letter; otherwise each of them stands for all of it.
     */
    private static final class Placement {

        private final String source;
        private final String text;
        private int at;

        Placement(String source, String text) {
            this.source = source;
            this.text = text;
        }

        List<Span> place(List<String[]> tokens) {
            var spans = new ArrayList<Span>();
            int i = 0;
            while (i < tokens.size()) {
                var id = tokens.get(i)[ID];
                int start = find(tokens.get(i)[FORM]);
                int dash = id.indexOf('-');
                int words = dash < 0
                        ? 1
                        : Integer.parseInt(id.substring(dash + 1)) - Integer.parseInt(id.substring(0, dash)) + 1;
                if (dash < 0) spans.add(span(start, at));
                else share(start, tokens.subList(i + 1, i + 1 + words), spans);
                i += dash < 0 ? 1 : words + 1;
            }
            return spans;
        }

        private int find(String form) {
            int start = text.indexOf(form, at);
            if (start < 0 || !text.substring(at, start).isBlank()) {
                throw new CorpusException(source + ": \"" + form + "\" is not next in \"" + text + "\"");
            }
            at = start + form.length();
            return start;
        }

        private void share(int start, List<String[]> words, List<Span> spans) {
            var joined = new StringBuilder();
            for (var word : words) joined.append(word[FORM]);
            boolean madeUp = joined.toString().contentEquals(text.substring(start, at));
            int next = start;
            for (var word : words) {
                int end = next + word[FORM].length();
                spans.add(madeUp ? span(next, end) : span(start, at));
                next = end;
            }
        }

        private Span span(int startUnit, int endUnit) {
            return new Span(text.codePointCount(0, startUnit), text.codePointCount(0, endUnit));
        }
    }
}
