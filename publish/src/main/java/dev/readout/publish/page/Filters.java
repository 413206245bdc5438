package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways to see fewer acts of speech: by speaker, by outlet, by how they are reported.
 *
 * <p>Each needs a style rule, so there are at most {@link #MOST} of a kind; days and months need none.
 */
final class Filters {

    /** As many speakers, and as many outlets, as can have a filter. */
    static final int MOST = 120;

    private final Dossier dossier;
    private final Map<PartyId, Long> spoken = new HashMap<>();
    private final Map<PartyId, SaidView.Filter> speakers = new LinkedHashMap<>();
    private final Map<String, SaidView.Filter> outlets = new LinkedHashMap<>();
    private final List<SaidView.Filter> sorts;

    Filters(Dossier dossier) {
        this.dossier = dossier;
        for (var utterance : dossier.utterances()) {
            for (var party : Set.copyOf(utterance.parties())) spoken.merge(party, 1L, Long::sum);
        }
        bySpoken().stream()
                .filter(party -> spoken(party) > 1)
                .limit(MOST)
                .forEach(party -> speakers.put(party.id(), speaker(party)));
        outlets();
        sorts = List.of(
                sort("s1", "In several articles"), sort("s2", "Own words"),
                sort("s3", "The outlet’s own reading"), sort("s4", "Uncertain"));
    }

    /** The parties that spoke, the most spoken of first. */
    List<Party> bySpoken() {
        return dossier.parties().stream()
                .filter(party -> spoken(party) > 0)
                .sorted(Comparator.comparingLong((Party party) -> -spoken(party)))
                .toList();
    }

    /** In how many acts of speech it spoke. */
    long spoken(Party party) {
        return spoken.getOrDefault(party.id(), 0L);
    }

    private SaidView.Filter speaker(Party party) {
        return new SaidView.Filter("by-" + party.id(), name(party), spoken(party), "p" + speakers.size());
    }

    /** Its name, and what it is when another that speaks has the same name. */
    private String name(Party party) {
        boolean alone = dossier.parties().stream()
                        .filter(other -> spoken(other) > 0 && other.name().equals(party.name()))
                        .count()
                == 1;
        return Visible.line(party.name()) + (alone ? "" : " (" + Manners.word(party.kind()) + ")");
    }

    private void outlets() {
        var counts = new LinkedHashMap<String, Long>();
        for (var utterance : dossier.utterances()) {
            for (var outlet : outletsOf(utterance)) counts.merge(outlet, 1L, Long::sum);
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .forEach(entry -> outlets.put(entry.getKey(), outlet(entry.getKey(), entry.getValue())));
    }

    private SaidView.Filter outlet(String name, long count) {
        return new SaidView.Filter("in-" + outlets.size(), name, count, "o" + outlets.size());
    }

    private SaidView.Filter sort(String mark, String name) {
        long count = dossier.utterances().stream()
                .filter(utterance -> sorts(utterance).contains(mark))
                .count();
        return new SaidView.Filter("only-" + mark, name, count, mark);
    }

    private Set<String> outletsOf(Utterance utterance) {
        var names = new LinkedHashSet<String>();
        utterance
                .variants()
                .forEach(variant -> names.add(
                        Outlets.name(dossier.article(variant.statement().article()))));
        return names;
    }

    private List<String> sorts(Utterance utterance) {
        var marks = new ArrayList<String>();
        var statements = utterance.variants().stream()
                .map(variant -> dossier.statement(variant.statement()))
                .toList();
        if (utterance.articles() > 1) marks.add("s1");
        if (statements.stream().anyMatch(s -> Manners.brief(s).equals("direct"))) marks.add("s2");
        if (statements.stream().anyMatch(Manners::isOwnReading)) marks.add("s3");
        if (statements.stream().noneMatch(s -> s.grounds().isCertain())) marks.add("s4");
        return marks;
    }

    /** The classes of all filters that show this act of speech. */
    Set<String> marks(Utterance utterance) {
        var marks = new LinkedHashSet<String>();
        utterance.parties().forEach(party -> addMark(marks, speakers.get(party)));
        outletsOf(utterance).forEach(outlet -> addMark(marks, outlets.get(outlet)));
        marks.addAll(sorts(utterance));
        return marks;
    }

    private static void addMark(Set<String> marks, SaidView.@Nullable Filter filter) {
        if (filter != null) marks.add(filter.mark());
    }

    /** Where a link from a party's name leads: to its filter; empty when it has none. */
    String link(PartyId party) {
        var filter = speakers.get(party);
        return filter == null ? "" : "#" + filter.id();
    }

    List<SaidView.Filter> speakers() {
        return List.copyOf(speakers.values());
    }

    List<SaidView.Filter> byOutlet() {
        return List.copyOf(outlets.values());
    }

    /** Those that show anything. */
    List<SaidView.Filter> sorts() {
        return sorts.stream().filter(sort -> sort.count() > 0).toList();
    }

    /** All of them. */
    List<SaidView.Filter> all() {
        var all = new ArrayList<>(speakers());
        all.addAll(byOutlet());
        all.addAll(sorts());
        return all;
    }
}
