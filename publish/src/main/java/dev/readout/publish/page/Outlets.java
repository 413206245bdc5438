package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Visible;

/** Who published an article, and which of its statements are its own reading of somebody. */
final class Outlets {

    /** What stands where an outlet's name would. */
    static final String UNNAMED = "outlet not named";

    private static final int MOST_OF_A_TITLE = 160;

    private Outlets() {}

    /** Its printed name, else the name that is probable, else {@link #UNNAMED}. */
    static String name(Article article) {
        return article.outlet()
                .map(Printed::value)
                .or(() -> article.outletInferred().map(Inferred::value))
                .map(Visible::line)
                .orElse(UNNAMED);
    }

    /** Whether an outlet says it in its own voice of somebody, so that it must not stand in that person's name. */
    static boolean isOwnReading(Statement statement) {
        return statement.interpretive() || statement.grounds().voice() == Grounds.Voice.OUTLET;
    }

    /** "80 articles from 12 outlets"; those that are not named are counted apart. */
    static String counted(Dossier dossier) {
        var articles = dossier.readings().stream().map(Reading::article).toList();
        long named = articles.stream()
                .map(Outlets::name)
                .filter(name -> !name.equals(UNNAMED))
                .distinct()
                .count();
        long unnamed =
                articles.stream().map(Outlets::name).filter(UNNAMED::equals).count();
        var counted = Count.of(articles.size(), "article");
        if (named == 0) return unnamed == 0 ? counted : counted + ", their outlets not named";
        counted += " from " + Count.of(named, "outlet");
        return unnamed == 0 ? counted : counted + " and " + Count.of(unnamed, "that names none", "that name none");
    }

    /** Headline, or the first words of the report, or the file's name. */
    static String title(Article article) {
        return article.title()
                .map(Printed::value)
                .or(() -> article.body().stream().findFirst().map(article.text()::slice))
                .map(words -> Excerpt.of(Visible.line(words), MOST_OF_A_TITLE))
                .orElseGet(() -> Visible.line(fileName(article.source())));
    }

    private static String fileName(String source) {
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return slash < 0 || slash == source.length() - 1 ? source : source.substring(slash + 1);
    }
}
