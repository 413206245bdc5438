package dev.readout.store.memory;

import dev.readout.model.Reading;
import dev.readout.store.Answered;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Edition;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.StoreChange;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a store in memory holds. */
final class Contents {

    /** Which version stands at an address, and when it was last seen there. */
    record Place(VersionId version, Instant seen) {}

    /** Names a reading. */
    record ReadBy(VersionId version, String reader) {}

    /** A reading, and when it was kept. */
    record Read(VersionId version, Reading reading, Instant known) {}

    final Map<VersionId, Version> versions = new HashMap<>();
    final Map<String, Place> articles = new HashMap<>();
    final Map<ContentHash, byte[]> bytes = new HashMap<>();
    final Map<ReadBy, Reading> readings = new LinkedHashMap<>();
    final List<Read> log = new ArrayList<>();
    final Map<String, PollState> polls = new HashMap<>();
    final Map<String, Lead> leads = new HashMap<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Ruling.Entry> rulings = new ArrayList<>();
    final Map<String, Answered> answers = new HashMap<>();
    final List<Edition> editions = new ArrayList<>();
    final List<StoreChange> changes = new ArrayList<>();

    Contents copy() {
        var copy = new Contents();
        copy.versions.putAll(versions);
        copy.articles.putAll(articles);
        copy.bytes.putAll(bytes);
        copy.readings.putAll(readings);
        copy.log.addAll(log);
        copy.polls.putAll(polls);
        copy.leads.putAll(leads);
        copy.decisions.addAll(decisions);
        copy.rulings.addAll(rulings);
        copy.answers.putAll(answers);
        copy.editions.addAll(editions);
        copy.changes.addAll(changes);
        return copy;
    }

    List<Version> versionsAt(String address) {
        return versions.values().stream()
                .filter(version -> version.address().equals(address))
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }
}
