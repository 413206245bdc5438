package dev.readout.collation;

import dev.readout.collation.alike.FindAlike;
import dev.readout.collation.contact.FindOutreach;
import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.meeting.FindEncounters;
import dev.readout.collation.option.FindOptions;
import dev.readout.collation.pledge.FindPledges;
import dev.readout.collation.pledge.Happened;
import dev.readout.collation.process.FindProcesses;
import dev.readout.collation.wording.FindFormulas;
import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds what all articles say of a policy into where it stands. Threads may share it. */
final class FoldPolicy {

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final FindProcesses findProcesses;
    private final FindOptions findOptions;
    private final FindEncounters findEncounters;
    private final FindPledges findPledges;
    private final FindFormulas findFormulas;

    FoldPolicy(Knowledge knowledge) {
        phrases = new Phrases(knowledge);
        vocabulary = new Vocabulary(knowledge);
        findProcesses = new FindProcesses(knowledge, phrases);
        findOptions = new FindOptions(phrases);
        findEncounters = new FindEncounters(phrases);
        findPledges = new FindPledges(phrases);
        findFormulas = new FindFormulas(knowledge);
    }

    /** @param sides the state on whose side a party stands */
    PolicyState of(
            Optional<LocalDate> asOf,
            List<Reading> readings,
            List<Party> parties,
            Map<PartyId, String> sides,
            List<Utterance> utterances) {
        var articles = new Articles(vocabulary, phrases, asOf, readings, parties, sides, utterances);
        var processes = findProcesses.in(articles);
        var options = findOptions.in(articles);
        var meetings = findEncounters.in(articles);
        var pledges = findPledges.in(articles, new Happened(processes, options, meetings));
        return new PolicyState(
                processes,
                options,
                pledges,
                meetings,
                FindOutreach.in(articles),
                FindAlike.conditions(articles),
                FindAlike.reactions(articles),
                FindAlike.contrasts(articles),
                findFormulas.in(readings));
    }
}
