package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports.Joined;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Subjects;
import dev.readout.model.Commitment;
import dev.readout.model.dossier.PartyId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a pledge says will be done.
 *
 * @param made the day it was first made, counted from the epoch
 * @param first as it was first made
 * @param about what it is about, by all its reports
 * @param verbs its first word, by all its reports
 * @param heads its verb and what stands next to it, by all its reports
 * @param holders who is to do it, by all its reports
 * @param sides their states
 */
record Deed(
        long made,
        Told<Commitment> first,
        Set<String> about,
        Set<String> verbs,
        Set<String> heads,
        Set<PartyId> holders,
        Set<String> sides) {

    /** Stands for any verb or noun of completing. */
    static final String COMPLETING = "to complete";

    static Deed of(Joined<Commitment> pledge, Articles articles, Phrases phrases) {
        var about = new TreeSet<String>();
        var verbs = new TreeSet<String>();
        var heads = new TreeSet<String>();
        var holders = new LinkedHashSet<PartyId>();
        var sides = new TreeSet<String>();
        for (var told : pledge.told()) {
            about.addAll(about(told, phrases));
            var words = articles.tokens(told.article(), told.finding().what());
            if (!words.isEmpty()) verbs.add(phrases.stem(words.getFirst().lower()));
            heads.addAll(phrases.beginning(words));
            holders.addAll(told.parties());
            sides.addAll(told.sides());
        }
        var first = pledge.told().getFirst();
        return new Deed(first.day(), first, about, verbs, heads, holders, sides);
    }

    /** What one report of it is about; finishing, wrapping up and concluding are one, and times tell nothing of it. */
    static Set<String> about(Told<Commitment> told, Phrases phrases) {
        var deed = new TreeSet<>(told.about());
        deed.removeIf(subject -> subject.startsWith(Subjects.TIME));
        var completing = phrases.of("completing", deed);
        if (!completing.isEmpty()) {
            deed.removeAll(completing);
            deed.add(COMPLETING);
        }
        return deed;
    }

    boolean isCompleting() {
        return about.contains(COMPLETING);
    }

    /** Whether it is that something will not be done. */
    static boolean isNegative(Commitment commitment) {
        return switch (commitment.kind()) {
            case NEGATIVE_PLAN, REFUSAL -> true;
            default -> commitment.negated();
        };
    }
}
