package dev.readout.publish.rows;

import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.Comparator;
import java.util.List;

/** Who used which form of a formula when: those of several forms first, then those that are shared. */
final class FormulaRows {

    /** Characters of the words around the first use. */
    private static final int AROUND = 48;

    private final Dossier dossier;
    private final Telling telling;

    FormulaRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<FormulaRow> rows() {
        return dossier.policy().wording().stream()
                .sorted(Comparator.comparing(
                                (Formula formula) -> formula.forms().size() < 2)
                        .thenComparingInt(formula -> -dossier.origins(formula.articles()))
                        .thenComparingInt(formula -> -formula.reports().size()))
                .map(this::row)
                .toList();
    }

    private FormulaRow row(Formula formula) {
        return new FormulaRow(
                formula.id().value(),
                formula.forms().stream().map(this::form).toList(),
                telling.carried(formula),
                Telling.doubt(formula));
    }

    private FormulaRow.Form form(Formula.Form form) {
        var first = form.uses().getFirst();
        var article = dossier.article(first.article());
        var span = first.finding().words();
        return new FormulaRow.Form(
                before(article, span),
                Visible.line(article.text().slice(span)),
                after(article, span),
                first(article, first),
                form.uses().size() == 1 ? "" : Count.of(form.uses().size(), "use"),
                form.uses().stream().flatMap(use -> use.evidence().stream()).toList());
    }

    private String first(Article article, Report<Wording> use) {
        var people = telling.voices().people(use);
        var published = article.published().interval();
        return (published.equals(Interval.open()) ? "" : Dates.brief(published) + ", ")
                + (people.isEmpty() ? Outlets.name(article) : people)
                + ", "
                + Terms.of(use.finding().mode());
    }

    /** From a word's beginning, within its paragraph. */
    private static String before(Article article, Span words) {
        var block = block(article, words);
        int start = Math.max(block.start(), words.start() - AROUND);
        if (start >= words.start()) return "";
        var printed = article.text().slice(new Span(start, words.start()));
        var line = Visible.line(printed);
        int space = start == block.start() ? -1 : line.indexOf(' ');
        boolean apart = Character.isWhitespace(printed.codePointBefore(printed.length()));
        return (start == block.start() ? "" : "… ") + line.substring(space + 1) + (apart ? " " : "");
    }

    private static String after(Article article, Span words) {
        var block = block(article, words);
        int end = Math.min(block.end(), words.end() + AROUND);
        if (end <= words.end()) return "";
        var printed = article.text().slice(new Span(words.end(), end));
        var line = Visible.line(printed);
        int space = end == block.end() ? line.length() : line.lastIndexOf(' ');
        boolean apart = Character.isWhitespace(printed.codePointAt(0));
        return (apart ? " " : "")
                + line.substring(0, space < 0 ? line.length() : space)
                + (end == block.end() ? "" : " …");
    }

    private static Span block(Article article, Span words) {
        return article.blocks().stream()
                .map(block -> block.span())
                .filter(block -> block.contains(words))
                .findFirst()
                .orElse(words);
    }
}
