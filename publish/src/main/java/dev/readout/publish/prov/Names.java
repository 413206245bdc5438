package dev.readout.publish.prov;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Provenance;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PartyId;
import dev.readout.publish.naming.Outlets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What things are called in a provenance: a prefix for their kind, and the name that they have in every form. */
final class Names {

    static final List<String> KINDS = List.of("dossier", "article", "bytes", "finding", "party", "outlet", "collation");
    static final String READER = "readout:Readout";

    private static final int DIGITS = 12;

    private Names() {}

    static String dossier(Dossier dossier) {
        return "dossier:" + escaped(dossier.name());
    }

    static String collation(Dossier dossier) {
        return "collation:" + escaped(dossier.name());
    }

    static String article(ArticleId id) {
        return "article:" + id;
    }

    static String party(PartyId id) {
        return "party:" + id;
    }

    /** @param id of an act of speech or a line, which are never the same */
    static String finding(Object id) {
        return "finding:" + id;
    }

    /** The bytes it came in as, if they are known. */
    static Optional<String> bytes(Article article) {
        return article.provenance().map(Provenance::rawSha256).map(hash -> "bytes:" + hash);
    }

    /** Made from its name, which may have any letters; absent when it is not named. */
    static Optional<String> outlet(Article article) {
        var name = Outlets.name(article);
        if (name.equals(Outlets.UNNAMED)) return Optional.empty();
        return Optional.of("outlet:" + ArticleId.sha256(new Text(name)).substring(0, DIGITS));
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
