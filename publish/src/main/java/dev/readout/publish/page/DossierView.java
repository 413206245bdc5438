package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.brief.Sentence;
import dev.readout.publish.brief.WriteBrief;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.rows.PolicyRows;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.List;

/**
 * All that a dossier's page shows, made ready for its templates.
 *
 * @param name what its user calls the policy
 * @param asOf the last day it knows of, in words; empty when no article has a date
 * @param counts how many articles of how many outlets
 * @param desk where the page stands
 * @param style style sheet and the rules that this dossier needs
 * @param contents its sections; those that would be empty of the policy are left out
 * @param policy where the policy stands
 * @param brief the same in a few sentences
 * @param refs links to the words of both
 * @param articles made when they are asked for, and not kept
 */
public record DossierView(
        DeskBar desk,
        String name,
        String asOf,
        String counts,
        Style style,
        Contents contents,
        GlanceView glance,
        StandingView standing,
        PolicyRows policy,
        List<Sentence> brief,
        Refs refs,
        LaneSections lanes,
        ChartView chart,
        SaidView said,
        PartiesView parties,
        CoverageView coverage,
        Iterable<ArticleView> articles) {

    /** Of a page on its own. */
    public static DossierView of(Dossier dossier) {
        return of(dossier, DeskBar.NONE);
    }

    public static DossierView of(Dossier dossier, DeskBar desk) {
        var addresses = new Addresses(dossier);
        var filters = new Filters(dossier);
        var policy = PolicyRows.of(dossier);
        var brief = WriteBrief.of(dossier);
        var lanes = LaneSections.of(dossier);
        return new DossierView(
                desk,
                Visible.line(dossier.name()),
                dossier.asOf().map(Dates::brief).orElse(""),
                Outlets.counted(dossier),
                Style.of(dossier, addresses, filters),
                Contents.of(policy, brief),
                new ShowGlance(dossier, addresses, filters).view(),
                new ShowStanding(dossier, policy, lanes).view(),
                policy,
                brief,
                new Refs(dossier, addresses, desk),
                lanes,
                new DrawChart(dossier, addresses).view(),
                new ShowSaid(dossier, addresses, filters).view(),
                new ShowParties(dossier, filters).view(),
                ShowCoverage.view(dossier, addresses),
                new ShowArticles(dossier, addresses).all());
    }
}
