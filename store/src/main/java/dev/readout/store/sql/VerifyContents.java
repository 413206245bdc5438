package dev.readout.store.sql;

import static dev.readout.store.sql.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import dev.readout.store.ContentHash;
import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import dev.readout.store.VersionId;
import dev.readout.store.format.RecordJson;
import dev.readout.store.format.UnreadableRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Checks everything that stands in a store against its own names. */
public final class VerifyContents {

    private final DSLContext sql;
    private final SqlQueries queries;
    private final Blobs blobs;
    private final List<String> problems = new ArrayList<>();

    public VerifyContents(DSLContext sql, RecordJson json) {
        this.sql = sql;
        this.queries = new SqlQueries(sql, json);
        this.blobs = new Blobs(sql);
    }

    /** @param before problems found already */
    public Verification verify(List<String> before) {
        problems.addAll(before);
        sql.select(HASH).from(BLOB).forEach(row -> bytes(new ContentHash(row.value1())));
        sql.select(ID).from(VERSION).forEach(row -> version(new VersionId(row.value1())));
        sql.select(READ_VERSION, READER)
                .from(READING)
                .forEach(row -> reading(new VersionId(row.value1()), row.value2()));
        sql.select(READ_VERSION, READER, KNOWN_AT)
                .from(REPLACED_READING)
                .forEach(
                        row -> replaced(new VersionId(row.value1()), row.value2(), Instant.ofEpochMilli(row.value3())));
        sql.select(ADDRESS, CURRENT_VERSION)
                .from(ARTICLE)
                .forEach(row -> current(row.value1(), new VersionId(row.value2())));
        withoutGaps(CHANGE, "changes");
        withoutGaps(DECISION, "decisions");
        withoutGaps(RULING, "rulings");
        sql.selectDistinct(DOSSIER)
                .from(RULING)
                .forEach(row -> tried("rulings on " + row.value1(), () -> Optional.of(queries.rulings(row.value1()))));
        return new Verification(size(ARTICLE), size(VERSION), size(READING), size(CHANGE), problems);
    }

    private void bytes(ContentHash hash) {
        tried("bytes " + hash, () -> blobs.find(hash));
    }

    private void version(VersionId id) {
        tried("version " + id, () -> queries.version(id)).ifPresent(version -> {
            if (!VersionId.of(version.address(), version.article().text()).equals(id)) {
                problems.add("version " + id + ": is not of the address or the text that it is named after");
            }
        });
    }

    private void current(String address, VersionId current) {
        boolean known = sql.fetchExists(VERSION, ID.eq(current.value()), ADDRESS.eq(address));
        if (!known) problems.add(address + ": its version " + current + " is not there, or another address's");
    }

    /** A reading refuses words that are not in its article: reading it back is the check. */
    private void reading(VersionId version, String reader) {
        tried("reading of " + version + " by " + reader, () -> queries.reading(version, reader));
    }

    private void replaced(VersionId version, String reader, Instant known) {
        tried("earlier reading of " + version + " by " + reader, () -> queries.replacedReading(version, reader, known));
    }

    private void withoutGaps(Table<Record> table, String what) {
        var numbers = sql.select(count(), min(ENTRY), max(ENTRY)).from(table).fetchSingle();
        if (numbers.value1() == 0) return;
        if (numbers.value2() != 1 || numbers.value3() != numbers.value1().longValue()) {
            problems.add("%s: %d are numbered %d to %d"
                    .formatted(what, numbers.value1(), numbers.value2(), numbers.value3()));
        }
    }

    private long size(Table<Record> table) {
        return sql.fetchCount(table);
    }

    private <T> Optional<T> tried(String what, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (UnreadableRecord | StoreException e) {
            problems.add(what + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Reads something back. */
    @FunctionalInterface
    private interface Attempt<T> {
        Optional<T> run();
    }
}
