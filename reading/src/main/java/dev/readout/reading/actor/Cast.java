package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The actors of one article in the making, and every place where each was seen, in the order of the text. Not for sharing
 * between threads.
 */
final class Cast {

    /** How many mentions back a description or pronoun may look for whom it means. */
    private static final int MEMORY = 60;

    /** In code points; no mention is longer. */
    private static final int LONGEST_MENTION = 600;

    private final Map<String, CastMember> byKey = new LinkedHashMap<>();
    private final NavigableMap<Integer, List<Sighting>> byStart = new TreeMap<>();
    private final Map<CastMember, TreeMap<Integer, Sighting>> ofMember = new HashMap<>();

    /** The member with this key, made if there is none. */
    CastMember member(Kind kind, String key, String name, boolean several) {
        return byKey.computeIfAbsent(key, k -> new CastMember(kind, k, name, several));
    }

    Optional<CastMember> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** A member of its own, whatever others are called. */
    CastMember newMember(Kind kind, String name, boolean several) {
        return member(kind, kind + "#" + byKey.size() + " " + name, name, several);
    }

    List<CastMember> members() {
        return List.copyOf(byKey.values());
    }

    Sighting see(CastMember member, SentenceView sentence, int first, int last, Form form) {
        var sighting = new Sighting(member, sentence, first, last, form);
        byStart.computeIfAbsent(sighting.start(), start -> new ArrayList<>()).add(sighting);
        ofMember.computeIfAbsent(member, m -> new TreeMap<>()).put(sighting.start(), sighting);
        return sighting;
    }

    /** Takes back a sighting that turned out to be part of another's name. */
    void forget(Sighting sighting) {
        var there = byStart.get(sighting.start());
        if (there != null) there.remove(sighting);
        var own = ofMember.get(sighting.member());
        if (own == null) return;
        own.remove(sighting.start());
        if (own.isEmpty()) byKey.values().remove(sighting.member());
    }

    /** All sightings of a member, in the order of the text. */
    List<Sighting> sightings(CastMember member) {
        var own = ofMember.get(member);
        return own == null ? List.of() : List.copyOf(own.values());
    }

    /** How often a member was seen. */
    int count(CastMember member) {
        var own = ofMember.get(member);
        return own == null ? 0 : own.size();
    }

    /** Whether a member was seen, and nowhere but in furniture. */
    boolean isOnlyInFurniture(CastMember member) {
        var own = ofMember.get(member);
        return own != null && own.values().stream().allMatch(Sighting::inFurniture);
    }

    /** All sightings, in the order of the text. */
    List<Sighting> sightings() {
        return byStart.values().stream().flatMap(List::stream).toList();
    }

    /** Sightings that cover this token. */
    List<Sighting> at(SentenceView sentence, int id) {
        int to = sentence.token(id).span().start();
        int from = Math.max(sentence.token(1).span().start(), to - LONGEST_MENTION);
        return byStart.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .filter(sighting -> sighting.sentence() == sentence && sighting.covers(id))
                .toList();
    }

    /** Sightings that begin within a stretch of a sentence. */
    List<Sighting> within(SentenceView sentence, int first, int last) {
        int from = sentence.token(first).span().start();
        int to = sentence.token(last).span().start();
        return byStart.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The nearest sightings before a place in the text, nearest first, as far back as memory goes. */
    List<Sighting> before(int start, Predicate<Sighting> wanted) {
        var found = new ArrayList<Sighting>();
        int looked = 0;
        for (var sightings : byStart.headMap(start, false).descendingMap().values()) {
            for (var sighting : sightings.reversed()) if (wanted.test(sighting)) found.add(sighting);
            if (++looked >= MEMORY) break;
        }
        return found;
    }

    /** The nearest sightings after a place in the text, nearest first. */
    List<Sighting> after(int start, Predicate<Sighting> wanted) {
        var found = new ArrayList<Sighting>();
        int looked = 0;
        for (var sightings : byStart.tailMap(start, false).values()) {
            for (var sighting : sightings) if (wanted.test(sighting)) found.add(sighting);
            if (++looked >= MEMORY) break;
        }
        return found;
    }

    /** Where a member was last seen before a place; {@code -1} when it was not. */
    int lastSeen(CastMember member, int start) {
        var own = ofMember.get(member);
        var key = own == null ? null : own.lowerKey(start);
        return key == null ? -1 : key;
    }

    /** Where a member is first seen from a place on; far beyond any text when it is not. */
    int nextSeen(CastMember member, int start) {
        var own = ofMember.get(member);
        var key = own == null ? null : own.ceilingKey(start);
        return key == null ? Integer.MAX_VALUE : key;
    }
}
