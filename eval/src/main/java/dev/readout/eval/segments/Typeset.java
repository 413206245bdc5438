package dev.readout.eval.segments;

import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A segment set as a paragraph, as it may have been printed before it was cut into tokens.
 *
 * <p>Marks join their neighbours, clitics join their words, the Treebank's brackets and quotation marks become real ones.
 *
 * @param article of that one paragraph
 * @param places where each token stands in its text
 */
public record Typeset(Article article, List<Span> places) {

    private static final Set<String> OPENING = Set.of("“", "‘", "(", "[", "{", "$", "#", "@");
    private static final Set<String> CLOSING =
            Set.of("”", "'", "’", ")", "]", "}", ",", ".", ";", ":", "?", "!", "%", "...", "n't", "n’t");

    public Typeset {
        places = List.copyOf(places);
    }

    public static Typeset of(Segment segment) {
        var text = new StringBuilder();
        var places = new ArrayList<Span>();
        var previous = "";
        int at = 0;
        for (var token : segment.tokens()) {
            var printed = printed(token);
            if (!text.isEmpty() && !joins(previous, printed)) {
                text.append(' ');
                at++;
            }
            int length = printed.codePointCount(0, printed.length());
            places.add(new Span(at, at + length));
            text.append(printed);
            at += length;
            previous = printed;
        }
        var article =
                Article.ofBody("segment " + segment.number(), new Text(text.toString()), List.of(new Span(0, at)));
        return new Typeset(article, places);
    }

    private static String printed(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            case "`" -> "‘";
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            case "-LCB-" -> "{";
            case "-RCB-" -> "}";
            case "" -> "_";
            default -> token;
        };
    }

    private static boolean joins(String left, String right) {
        return OPENING.contains(left) || CLOSING.contains(right) || (right.length() > 1 && right.startsWith("'"));
    }
}
