package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Family;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Count;
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
                dossier.families().stream()
                        .filter(family -> family.members().size() > 1)
                        .map(family -> family(dossier, family, addresses))
                        .toList(),
                dossier.copies().stream()
                        .map(copy ->
                                new CoverageView.Copy(Visible.line(copy.source()), addresses.letter(copy.article())))
                        .toList());
    }

    private static CoverageView.FamilyView family(Dossier dossier, Family family, Addresses addresses) {
        var origin = Outlets.name(dossier.article(family.origin()));
        var agency = family.agency()
                .map(Visible::line)
                .filter(name -> !name.equalsIgnoreCase(origin))
                .map(name -> ", from " + name)
                .orElse("");
        return new CoverageView.FamilyView(
                Count.of(family.members().size(), "article") + ", 1 origin:",
                addresses.letter(family.origin()),
                origin + agency,
                family.members().stream()
                        .filter(member -> !member.article().equals(family.origin()))
                        .map(member -> new CoverageView.Member(
                                addresses.letter(member.article()),
                                Outlets.name(dossier.article(member.article())),
                                Visible.line(member.why())))
                        .toList());
    }

    private static CoverageView.Row row(Reading reading, Addresses addresses) {
        Article article = reading.article();
        return new CoverageView.Row(
                addresses.letter(article.id()),
                Titles.of(article),
                Outlets.name(article),
                Dates.of(article.published().interval()),
                Visible.line(article.published().reason()),
                article.credit().map(Printed::value).map(Visible::line).orElse(""),
                reading.statements().size());
    }
}
