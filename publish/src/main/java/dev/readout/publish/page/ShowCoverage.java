package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;

/** Lists the articles, and how the date of each is known. */
final class ShowCoverage {

    private ShowCoverage() {}

    static CoverageView view(Dossier dossier, Addresses addresses) {
        return new CoverageView(
                dossier.readings().stream()
                        .map(reading -> row(reading, addresses))
                        .toList(),
                dossier.copies().stream()
                        .map(copy ->
                                new CoverageView.Copy(Visible.line(copy.source()), addresses.letter(copy.article())))
                        .toList());
    }

    private static CoverageView.Row row(Reading reading, Addresses addresses) {
        Article article = reading.article();
        return new CoverageView.Row(
                addresses.letter(article.id()),
                Outlets.title(article),
                Outlets.name(article),
                Dates.of(article.published().interval()),
                Visible.line(article.published().reason()),
                article.credit().map(Printed::value).map(Visible::line).orElse(""),
                reading.statements().size());
    }
}
