package dev.readout.collation.agreement;

import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says how the reports of one fact stand to each other. Threads may share it. */
public final class FindAgreements {

    private final Vocabulary vocabulary;
    private final WordLists lists;

    public FindAgreements(Knowledge knowledge) {
        vocabulary = new Vocabulary(knowledge);
        lists = new WordLists(knowledge);
    }

    /**
     * What is collated of a coverage.
     *
     * @param sides the state on whose side a party stands
     */
    public record Collated(
            List<Reading> readings,
            List<Family> families,
            List<Party> parties,
            Map<PartyId, String> sides,
            List<Utterance> utterances,
            PolicyState policy) {}

    /** Contradictions first, then what differs, what has changed, and what agrees; each by the
     * origins that carry it; spellings of names last. */
    public List<Agreement> in(Collated collated) {
        var facts = new Facts(vocabulary, collated.readings(), collated.families(), collated.parties());
        var rows = new ArrayList<Agreement>();
        rows.addAll(new InUtterances(facts, vocabulary, lists).in(collated.utterances()));
        rows.addAll(new InOptions(facts).in(collated.policy().options()));
        var sides = collated.sides();
        rows.addAll(new InInstruments(facts, sides).in(collated.policy().options()));
        rows.addAll(new InSilences(facts, lists, sides).in(collated.readings()));
        rows.addAll(new InPolicy(facts).in(collated.policy()));
        rows.addAll(new InPledges(facts).in(collated.policy().commitments()));
        rows.addAll(new InMeetings(facts).in(collated.policy().meetings()));
        rows.addAll(new Corrections(facts, lists).in(collated.readings()));
        var sorted = distinct(rows).stream()
                .sorted(Comparator.comparingInt(FindAgreements::weight)
                        .thenComparingInt(row -> -row.origins())
                        .thenComparingDouble(row -> -row.confidence()))
                .toList();
        return Stream.concat(sorted.stream(), new InNames(facts).in(collated.parties()).stream())
                .toList();
    }

    /** Rows of the same kind on the same words are one: the first. */
    private static List<Agreement> distinct(List<Agreement> rows) {
        var distinct = new LinkedHashMap<Object, Agreement>();
        for (var row : rows) distinct.putIfAbsent(List.of(row.kind(), row.evidence()), row);
        return List.copyOf(distinct.values());
    }

    private static int weight(Agreement row) {
        return switch (row.kind()) {
            case CONTRADICTION -> 0;
            case DISCREPANCY -> 1;
            case SUPERSESSION -> 2;
            case GARBLED -> 3;
            case AGREEMENT -> 4;
            case SINGLE_SOURCE -> 5;
        };
    }
}
