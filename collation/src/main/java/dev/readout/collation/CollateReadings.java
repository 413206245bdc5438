package dev.readout.collation;

import dev.readout.collation.agreement.FindAgreements;
import dev.readout.collation.agreement.FindAgreements.Collated;
import dev.readout.collation.family.FindFamilies;
import dev.readout.collation.family.Superseded;
import dev.readout.collation.party.FindParties;
import dev.readout.collation.party.FindSides;
import dev.readout.collation.place.PlaceArticles;
import dev.readout.collation.utterance.JoinUtterances;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;

/**
 * Collates the readings of a coverage into its dossier.
 *
 * <p>The order in which the readings come makes no difference but to which of two files of the same text counts as the
 * copy. Threads may share it.
 */
public final class CollateReadings implements Stage<Coverage, Dossier> {

    private final PlaceArticles placeArticles;
    private final FindParties findParties;
    private final FindSides findSides;
    private final JoinUtterances joinUtterances;
    private final FoldPolicy foldPolicy;
    private final FindAgreements findAgreements;

    /** @param read reads an article again once it has been placed, so that its times count from there */
    public CollateReadings(Knowledge knowledge, Stage<? super Article, Reading> read) {
        this.placeArticles = new PlaceArticles(knowledge, read);
        this.findParties = new FindParties(knowledge);
        this.findSides = new FindSides(knowledge);
        this.joinUtterances = new JoinUtterances(knowledge);
        this.foldPolicy = new FoldPolicy(knowledge);
        this.findAgreements = new FindAgreements(knowledge);
    }

    @Override
    public Outcome<Dossier> apply(Coverage coverage) {
        var distinct = Distinct.of(coverage.readings());
        var placed = placeArticles.in(distinct.readings());
        var known = AsOf.of(coverage.asOf(), coverage.amend().apply(placed));
        var families = FindFamilies.in(known.readings());
        var readings = Superseded.doubted(known.readings(), families);
        var parties = findParties.in(readings);
        var sides = findSides.of(parties);
        var utterances = joinUtterances.in(readings, parties);
        var policy = foldPolicy.of(known.day(), readings, parties, sides, utterances);
        var agreements = findAgreements.in(new Collated(readings, families, parties, sides, utterances, policy));
        return Outcome.kept(new Dossier(
                coverage.name(),
                known.day(),
                new Dossier.Sources(readings, distinct.copiesOf(readings), families),
                parties,
                utterances,
                policy,
                agreements,
                Timeline.of(readings, utterances, policy)));
    }
}
