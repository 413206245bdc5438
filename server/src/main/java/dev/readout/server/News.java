package dev.readout.server;

import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.server.curation.Curation;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.VersionId;
import dev.readout.store.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is read in a dossier otherwise than before.
 *
 * @param change the last that it knows of
 * @param readings what now stands at each address where something may have changed, corrected; nothing where none belongs any more
 */
record News(long change, Map<String, Optional<Reading>> readings) {

    private static final int MOST_CHANGES = 2_000;

    /**
     * @param since the change after which it is news; everything is where there is none
     * @param membership what belongs now
     */
    static News of(Store store, Optional<Long> since, Membership membership, List<Ruling.Entry> log) {
        var changes =
                since.map(number -> store.changesAfter(number, MOST_CHANGES)).orElse(List.of());
        boolean told = since.isPresent() && changes.size() < MOST_CHANGES;
        var now = corrected(membership, log);
        var wanted = told
                ? touched(store, changes, membership, log)
                : membership.held().keySet();
        var readings = new TreeMap<String, Optional<Reading>>();
        if (!told && since.isPresent()) store.addresses().forEach(address -> readings.put(address, Optional.empty()));
        wanted.forEach(address -> readings.put(address, Optional.ofNullable(now.get(address))));
        return new News(membership.change(), readings);
    }

    /** Of two addresses with the same text the first has it. */
    private static Map<String, Reading> corrected(Membership membership, List<Ruling.Entry> log) {
        var byArticle = Curation.of(log).readings(membership.readings()).stream()
                .collect(Collectors.toMap(reading -> reading.article().id(), reading -> reading, (one, other) -> one));
        var now = new HashMap<String, Reading>();
        membership.held().forEach((address, held) -> {
            var reading = byArticle.remove(held.reading().article().id());
            if (reading != null) now.put(address, reading);
        });
        return now;
    }

    private static Set<String> touched(
            Store store, List<StoreChange> changes, Membership membership, List<Ruling.Entry> log) {
        var addresses = new HashSet<String>();
        var articles = new HashSet<ArticleId>();
        var byNumber =
                log.stream().collect(Collectors.toMap(entry -> String.valueOf(entry.number()), Ruling.Entry::ruling));
        for (var change : changes) {
            switch (change.kind()) {
                case ARTICLE, VERSION, READING ->
                    store.version(new VersionId(change.subject()))
                            .ifPresent(version -> addresses.add(version.address()));
                case DECISION -> addresses.add(change.subject());
                case RULING -> on(change.subject(), byNumber).forEach(words -> articles.add(words.article()));
                case EDITION -> {}
            }
        }
        var known = new HashSet<ArticleId>();
        membership.held().forEach((address, held) -> {
            var article = held.reading().article().id();
            known.add(article);
            if (articles.contains(article)) addresses.add(address);
        });
        // Words whose article is gone may have been found in any other.
        if (!known.containsAll(articles)) addresses.addAll(membership.held().keySet());
        return addresses;
    }

    /** What a ruling is on; for an undoing, what that was on. */
    private static List<Words> on(String number, Map<String, Ruling> log) {
        var ruling = log.get(number);
        for (int i = 0; ruling != null && ruling.deed() == Deed.UNDO && i < log.size(); i++) {
            ruling = log.get(ruling.value().strip());
        }
        return ruling == null ? List.of() : ruling.on();
    }
}
