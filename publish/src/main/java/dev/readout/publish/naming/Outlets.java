package dev.readout.publish.naming;

import dev.readout.model.Article;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Visible;

/** Who published an article. */
public final class Outlets {

    /** What stands where an outlet's name would. */
    public static final String UNNAMED = "outlet not named";

    private Outlets() {}

    /** Its printed name, else the name that is probable, else {@link #UNNAMED}. */
    public static String name(Article article) {
        return article.outlet()
                .map(Printed::value)
                .or(() -> article.outletInferred().map(Inferred::value))
                .map(Visible::line)
                .orElse(UNNAMED);
    }

    /** "80 articles from 12 outlets"; those that are not named are counted apart. */
    public static String counted(Dossier dossier) {
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
}
