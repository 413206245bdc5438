package dev.readout.collation.utterance;

import dev.readout.collation.words.Days;
import dev.readout.model.Interval;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements brought together link by link into utterances, the surest link first.
 *
 * <p>A link is refused when it would put named speakers together of whom none is the same, days that cannot meet, or two
 * statements of one article that the article does not render as one. Not for sharing between threads.
 */
final class Clusters {

    /** One utterance as it grows. */
    private static final class Cluster {
        private final List<Said> members = new ArrayList<>();
        private final Set<PartyId> speakers = new TreeSet<>(java.util.Comparator.comparing(PartyId::value));
        private final Map<Integer, Integer> renderings = new HashMap<>();
        private Interval on = Interval.open();
    }

    private final List<Cluster> clusterOf = new ArrayList<>();
    private final Map<Integer, Link> linkOf = new HashMap<>();
    private final List<Said> all;

    /** @param restatements links within articles, which are taken as they are */
    Clusters(List<Said> all, List<Link> restatements) {
        this.all = all;
        for (var said : all) clusterOf.add(alone(said));
        for (var link : restatements) {
            linkOf.putIfAbsent(link.other().number(), link);
            linkOf.putIfAbsent(link.one().number(), link);
            merge(link);
        }
        for (var cluster : Set.copyOf(clusterOf)) {
            cluster.members.forEach(said -> cluster.renderings.put(
                    said.article(), cluster.members.getFirst().number()));
        }
    }

    private static Cluster alone(Said said) {
        var cluster = new Cluster();
        cluster.members.add(said);
        if (said.naming() == Said.Naming.NAMED) cluster.speakers.addAll(said.speakers());
        cluster.renderings.put(said.article(), said.number());
        cluster.on = said.on();
        return cluster;
    }

    /** Joins what a link joins, if nothing speaks against it. */
    void join(Link link) {
        var one = clusterOf.get(link.one().number());
        var other = clusterOf.get(link.other().number());
        if (one == other || !agree(one, other, link)) return;
        linkOf.putIfAbsent(link.other().number(), link);
        linkOf.putIfAbsent(link.one().number(), link);
        merge(link);
    }

    private static boolean agree(Cluster one, Cluster other, Link link) {
        boolean speakers = one.speakers.isEmpty()
                || other.speakers.isEmpty()
                || !Collections.disjoint(one.speakers, other.speakers)
                || Speakers.of(link.one(), link.other()) == Speakers.RELAYED;
        return speakers && Days.apart(one.on, other.on) <= 1 && renderedAsOne(one, other);
    }

    private static boolean renderedAsOne(Cluster one, Cluster other) {
        var fewer = one.renderings.size() < other.renderings.size() ? one : other;
        var more = fewer == one ? other : one;
        return Collections.disjoint(fewer.renderings.keySet(), more.renderings.keySet());
    }

    private void merge(Link link) {
        var one = clusterOf.get(link.one().number());
        var other = clusterOf.get(link.other().number());
        if (one == other) return;
        var into = one.members.size() >= other.members.size() ? one : other;
        var from = into == one ? other : one;
        into.members.addAll(from.members);
        into.speakers.addAll(from.speakers);
        into.renderings.putAll(from.renderings);
        into.on = Days.shared(one.on, other.on).orElse(Days.width(one.on) <= Days.width(other.on) ? one.on : other.on);
        for (var said : from.members) clusterOf.set(said.number(), into);
    }

    /** The utterances, each with its statements in their order, by their first statements. */
    List<List<Said>> utterances() {
        var done = new HashSet<Cluster>();
        var utterances = new ArrayList<List<Said>>();
        for (var said : all) {
            var cluster = clusterOf.get(said.number());
            if (!done.add(cluster)) continue;
            utterances.add(cluster.members.stream()
                    .sorted(java.util.Comparator.comparingInt(Said::number))
                    .toList());
        }
        return utterances;
    }

    /** The link by which a statement came in, if any. */
    java.util.Optional<Link> linkOf(Said said) {
        return java.util.Optional.ofNullable(linkOf.get(said.number()));
    }
}
