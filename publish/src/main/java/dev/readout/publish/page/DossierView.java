package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;

/**
 * All that a dossier's page shows, made ready for its templates.
 *
 * @param name what its user calls the policy
 * @param asOf the last day it knows of, in words; empty when no article has a date
 * @param counts how many articles of how many outlets
 * @param style style sheet and the rules that this dossier needs
 * @param articles made when they are asked for, and not kept
 */
public record DossierView(
        String name,
        String asOf,
        String counts,
        Style style,
        GlanceView glance,
        ChartView chart,
        SaidView said,
        PartiesView parties,
        CoverageView coverage,
        Iterable<ArticleView> articles) {

    public static DossierView of(Dossier dossier) {
        var addresses = new Addresses(dossier);
        var filters = new Filters(dossier);
        return new DossierView(
                Visible.line(dossier.name()),
                dossier.asOf().map(Dates::brief).orElse(""),
                Outlets.counted(dossier),
                Style.of(dossier, filters),
                new ShowGlance(dossier, addresses, filters).view(),
                new DrawChart(dossier, addresses).view(),
                new ShowSaid(dossier, addresses, filters).view(),
                new ShowParties(dossier, filters).view(),
                ShowCoverage.view(dossier, addresses),
                new ShowArticles(dossier, addresses).all());
    }
}
