package dev.readout.publish.naming;

import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;

/** What an article is called. */
public final class Titles {

    private static final int MOST_CHARACTERS = 160;

    private Titles() {}

    /** Its headline, or the first words of the report, or the file's name. */
    public static String of(Article article) {
        return article.title()
                .map(Printed::value)
                .or(() -> article.body().stream().findFirst().map(article.text()::slice))
                .map(words -> Excerpt.of(Visible.line(words), MOST_CHARACTERS))
                .orElseGet(() -> file(article));
    }

    /** The file's name without its folders; the whole address of a page. */
    public static String file(Article article) {
        var source = article.source();
        if (source.contains("://")) return Visible.line(source);
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return Visible.line(slash < 0 || slash == source.length() - 1 ? source : source.substring(slash + 1));
    }
}
