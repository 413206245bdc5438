package dev.readout.reading;

import dev.readout.language.EntityMention;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * An article made of hand-written grammar, for tests that want no parser.
 *
 * <p>One token a line: {@code FORM LEMMA UPOS XPOS HEAD DEPREL}, ids count from 1 by themselves. An empty line ends a
 * sentence; a line {@code # par} also ends the paragraph, {@code # title} makes the sentences up to the next
 * {@code # par} the title. A seventh column names the type of an entity that the token belongs to; neighbours of one type
 * are one entity. The text is the forms joined by spaces, without one before closing marks and behind opening ones.
 */
public final class ConlluText {

    private static final String NO_SPACE_BEFORE = ",.;:?!)”’";
    private static final String NO_SPACE_AFTER = "(“‘";

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Span> body = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Span> titles = new ArrayList<>();
    private int blockStart;
    private int block;
    private boolean title;

    private ConlluText() {}

    /** The grammar of an article of which nothing but this text is known. */
    public static LinguisticText of(String lines) {
        return of(lines, Published.unknown("not known"));
    }

    /** The grammar of an article that came out at a known time. */
    public static LinguisticText of(String lines, Published published) {
        var read = new ConlluText();
        lines.lines().map(String::strip).forEach(read::take);
        read.endBlock();
        var text = new Text(read.text.toString());
        var article = Article.builder("test", text).body(read.body).published(published);
        for (var span : read.titles) article.title(new Printed(text.slice(span), span));
        return new LinguisticText(article.build(), read.sentences);
    }

    private void take(String line) {
        switch (line) {
            case "" -> endSentence();
            case "# par" -> endBlock();
            case "# title" -> title = true;
            default -> addToken(line.split("\\s+"));
        }
    }

    private void addToken(String[] columns) {
        var form = columns[0];
        if (needsSpace(form)) text.append(' ');
        int start = text.codePointCount(0, text.length());
        text.append(form);
        var span = new Span(start, text.codePointCount(0, text.length()));
        int head = Integer.parseInt(columns[4]);
        var upos = Upos.valueOf(columns[2]);
        tokens.add(new Token(tokens.size() + 1, span, form, columns[1], upos, columns[3], head, columns[5]));
        types.add(columns.length > 6 ? columns[6] : "");
    }

    private boolean needsSpace(String form) {
        if (text.length() == blockStart) return false;
        boolean clitic = form.length() > 1 && (form.charAt(0) == '’' || form.equals("n’t"));
        boolean glued = form.length() == 1 && NO_SPACE_BEFORE.contains(form);
        return !clitic && !glued && NO_SPACE_AFTER.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void endSentence() {
        if (tokens.isEmpty()) return;
        sentences.add(new Sentence(title ? Zone.TITLE : Zone.BODY, block, tokens, entities()));
        tokens.clear();
        types.clear();
    }

    private List<EntityMention> entities() {
        var entities = new ArrayList<EntityMention>();
        for (int first = 0, last; first < types.size(); first = last + 1) {
            last = first;
            var type = types.get(first);
            if (type.isEmpty()) continue;
            while (last + 1 < types.size() && types.get(last + 1).equals(type)) last++;
            var span = tokens.get(first).span().cover(tokens.get(last).span());
            entities.add(new EntityMention(span, first + 1, last + 1, EntityMention.Type.valueOf(type)));
        }
        return entities;
    }

    private void endBlock() {
        endSentence();
        if (text.length() == blockStart) return;
        int start = text.codePointCount(0, blockStart);
        var span = new Span(start, text.codePointCount(0, text.length()));
        (title ? titles : body).add(span);
        text.append("\n\n");
        blockStart = text.length();
        block++;
        title = false;
    }
}
