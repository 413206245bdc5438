package dev.readout.publish;

import dev.readout.model.ArticleId;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.page.DeskBar;
import dev.readout.publish.page.DossierView;
import dev.readout.publish.page.ProblemView;
import dev.readout.publish.page.ReaderView;
import dev.readout.publish.page.RuleView;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.page.ShelfView;
import dev.readout.publish.page.Style;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.function.Function;

/**
 * The pages of a desk, from the same templates as the page on its own ({@link DossierPage}): no script, all words escaped.
 *
 * <p>Threads may share it.
 */
public final class DeskPages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * A page, whole.
     *
     * @param html its characters
     * @param styleHash {@code sha256-…} of its style sheet, for the Content-Security-Policy it is sent with
     */
    public record Page(String html, String styleHash) {}

    /** The list of dossiers. */
    public Page shelf(String folder, String counted, List<ShelfView.Row> rows) {
        var style = Style.plain();
        return page("shelf.jte", new ShelfView(style, folder, counted, rows), style);
    }

    /** A dossier as of a day. */
    public Page dossier(Dossier dossier, DeskBar desk) {
        var view = DossierView.of(dossier, desk);
        return page("page.jte", view, view.style());
    }

    /**
     * One article of a dossier.
     *
     * @param address where the dossier is shown
     * @param addressOf where its articles are shown
     */
    public Page article(Dossier dossier, ArticleId article, String address, Function<ArticleId, String> addressOf) {
        var view = ReaderView.of(dossier, article, address, addressOf);
        return page("reader.jte", view, view.style());
    }

    /** The form in which a person decides on one thing of a dossier. */
    public Page rule(
            RuleView.Frame frame,
            String on,
            String what,
            String title,
            List<RuleView.Quote> words,
            List<RuleView.Choice> choices,
            List<String> names) {
        var style = Style.plain();
        return page("rule.jte", new RuleView(style, frame, on, what, title, words, choices, names), style);
    }

    /** What people decided on a dossier, and which articles belong to it. */
    public Page rulings(
            RuleView.Frame frame,
            List<RulingsView.Row> rulings,
            String articleAction,
            List<RulingsView.Member> articles) {
        var style = Style.plain();
        return page("rulings.jte", new RulingsView(style, frame, rulings, articleAction, articles), style);
    }

    /** What went wrong. */
    public Page problem(int status, String title, String detail) {
        var style = Style.plain();
        return page("problem.jte", new ProblemView(style, status, title, detail), style);
    }

    private Page page(String template, Object view, Style style) {
        var html = new StringOutput();
        templates.render(template, view, html);
        return new Page(html.toString(), style.hash());
    }
}
