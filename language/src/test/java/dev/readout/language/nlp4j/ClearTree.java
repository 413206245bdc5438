package dev.readout.language.nlp4j;

import dev.readout.language.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trees as NLP4J would give them, written by hand: a word a line, as form, tag, head, label and, for names, entity. */
final class ClearTree {

    private ClearTree() {}

    static DependencyTree of(String lines) {
        var tokens = new ArrayList<ClearToken>();
        int at = 0;
        for (var line : lines.strip().lines().toList()) {
            var columns = line.strip().split("\\s+");
            var word = new Word(at, at + columns[0].length(), columns[0]);
            at = word.end() + 1;
            tokens.add(new ClearToken(
                    word,
                    lemma(columns[0]),
                    columns[1],
                    columns.length > 4 ? columns[4] : "O",
                    Integer.parseInt(columns[2]),
                    columns[3],
                    columns[0].equals("Foreign")));
        }
        return new DependencyTree(tokens);
    }

    private static String lemma(String form) {
        return switch (form) {
            case "is", "was", "are", "be" -> "be";
            case "told" -> "tell";
            case "seems" -> "seem";
            default -> form.toLowerCase(Locale.ROOT);
        };
    }

    /** Each word with its relation and its head. */
    static List<String> arcs(DependencyTree tree) {
        var arcs = new ArrayList<String>();
        for (int i = 1; i <= tree.size(); i++) {
            arcs.add((tree.form(i) + " " + tree.label(i) + " " + tree.form(tree.head(i))).strip());
        }
        return arcs;
    }
}
