package dev.readout.publish;

import dev.readout.model.Article;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.words.Visible;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What things of a dossier are called on a sheet or a page. */
final class Naming {

    private Naming() {}

    /** The outlet as printed, else as inferred with a question mark, else the file's name. */
    static String outlet(Article article) {
        return article.outlet()
                .map(Printed::value)
                .or(() -> article.outletInferred().map(Inferred::value).map(outlet -> outlet + "?"))
                .map(Visible::line)
                .orElseGet(() -> file(article));
    }

    /** The headline, else the first words of the body. */
    static String title(Article article) {
        return article.title()
                .map(Printed::value)
                .or(() -> article.body().stream().findFirst().map(article.text()::slice))
                .map(Visible::line)
                .orElseGet(() -> file(article));
    }

    /** The file's name without its folders. */
    static String file(Article article) {
        var name = article.source().contains("://")
                ? null
                : Path.of(article.source()).getFileName();
        return Visible.line(name == null ? article.source() : name.toString());
    }

    /** Who made an utterance: the names, else the words that the first report has for the source. */
    static String speakers(Dossier dossier, Utterance utterance) {
        return utterance.parties().isEmpty()
                ? source(dossier, utterance.variants().getFirst().statement())
                : utterance.parties().stream()
                        .map(dossier::party)
                        .map(Party::name)
                        .map(Visible::line)
                        .collect(Collectors.joining(", "));
    }

    private static String source(Dossier dossier, StatementRef ref) {
        var text = dossier.article(ref.article()).text();
        return dossier.statement(ref)
                .source()
                .map(text::slice)
                .map(Visible::line)
                .orElse("(source not given)");
    }

    /** What is said, in quotation marks where the words are the speaker's own. */
    static String content(Dossier dossier, StatementRef ref) {
        var text = dossier.article(ref.article()).text();
        var statement = dossier.statement(ref);
        var words =
                statement.content().stream().map(text::slice).map(Visible::line).collect(Collectors.joining(" … "));
        return statement.manner() == Statement.Manner.DIRECT ? "“" + words + "”" : words;
    }
}
