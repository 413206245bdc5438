package dev.readout.store.sql;

import static dev.readout.store.sql.Tables.*;
import static org.jooq.impl.DSL.max;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Text;
import dev.readout.store.Answered;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Edition;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.StoreChange;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import dev.readout.store.format.RecordJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a store, on one connection. Not for sharing between threads. */
public final class SqlQueries {

    private final DSLContext sql;
    private final RecordJson json;
    private final Blobs blobs;

    public SqlQueries(DSLContext sql, RecordJson json) {
        this.sql = sql;
        this.json = json;
        this.blobs = new Blobs(sql);
    }

    public long lastChange() {
        var last = sql.select(max(ENTRY)).from(CHANGE).fetchOne(max(ENTRY));
        return last == null ? 0 : last;
    }

    public List<StoreChange> changesAfter(long number, int most) {
        return sql.select(CHANGE_ROW)
                .from(CHANGE)
                .where(ENTRY.gt(number))
                .orderBy(ENTRY)
                .limit(most)
                .fetch(SqlQueries::change);
    }

    public List<String> addresses() {
        return sql.select(ADDRESS).from(ARTICLE).orderBy(ADDRESS).fetch(ADDRESS);
    }

    public Map<String, VersionId> current() {
        var current = new LinkedHashMap<String, VersionId>();
        sql.select(ADDRESS, CURRENT_VERSION)
                .from(ARTICLE)
                .orderBy(ADDRESS)
                .forEach(row -> current.put(row.value1(), new VersionId(row.value2())));
        return current;
    }

    public Optional<Version> version(VersionId id) {
        return sql.select(VERSION_ROW).from(VERSION).where(ID.eq(id.value())).fetchOptional(this::version);
    }

    public List<Version> versions(String address) {
        return sql.select(VERSION_ROW)
                .from(VERSION)
                .where(ADDRESS.eq(address))
                .orderBy(NUMBER)
                .fetch(this::version);
    }

    public Optional<Reading> reading(VersionId version, String reader) {
        return sql.select(FIELDS_HASH)
                .from(READING)
                .where(READ_VERSION.eq(version.value()), READER.eq(reader))
                .fetchOptional(FIELDS_HASH)
                .flatMap(hash -> reading(version, new ContentHash(hash)));
    }

    private Optional<Reading> reading(VersionId version, ContentHash fields) {
        return version(version).map(read -> json.reading(blobs.get(fields), read.article()));
    }

    /** All that a version was read as, also what another reading by the same reader has replaced. */
    Optional<Reading> replacedReading(VersionId version, String reader, Instant known) {
        return sql.select(FIELDS_HASH)
                .from(REPLACED_READING)
                .where(READ_VERSION.eq(version.value()), READER.eq(reader), KNOWN_AT.eq(known.toEpochMilli()))
                .fetchOptional(FIELDS_HASH)
                .flatMap(hash -> reading(version, new ContentHash(hash)));
    }

    public Optional<Reading> latestReading(VersionId version) {
        return fromLast(version, 0);
    }

    public Optional<Reading> earlierReading(VersionId version) {
        return fromLast(version, 1);
    }

    private Optional<Reading> fromLast(VersionId version, int back) {
        return sql.select(READER)
                .from(READING)
                .where(READ_VERSION.eq(version.value()))
                .orderBy(KNOWN_AT.desc(), READER.desc())
                .limit(back, 1)
                .fetchOptional(READER)
                .flatMap(reader -> reading(version, reader));
    }

    public Map<String, VersionId> current(Instant known) {
        var current = new LinkedHashMap<String, VersionId>();
        sql.select(ADDRESS, ID)
                .from(CHANGE)
                .join(VERSION)
                .on(SUBJECT.eq(ID))
                .where(
                        KIND.in(StoreChange.Kind.ARTICLE.name(), StoreChange.Kind.VERSION.name()),
                        CHANGED_AT.le(known.toEpochMilli()))
                .orderBy(CHANGED_AT, ENTRY_OF_CHANGE)
                .forEach(row -> current.put(row.value1(), new VersionId(row.value2())));
        sql.select(ADDRESS, CURRENT_VERSION)
                .from(ARTICLE)
                .where(SEEN_AT.le(known.toEpochMilli()))
                .forEach(row -> current.put(row.value1(), new VersionId(row.value2())));
        return current;
    }

    public Optional<Reading> latestReading(VersionId version, Instant known) {
        return readings(READING, version, known)
                .unionAll(readings(REPLACED_READING, version, known))
                .orderBy(KNOWN_AT.desc(), READER.desc())
                .limit(1)
                .fetchOptional(FIELDS_HASH)
                .flatMap(hash -> reading(version, new ContentHash(hash)));
    }

    private SelectConditionStep<Record3<String, Long, String>> readings(
            Table<Record> table, VersionId version, Instant known) {
        return sql.select(FIELDS_HASH, KNOWN_AT, READER)
                .from(table)
                .where(READ_VERSION.eq(version.value()), KNOWN_AT.le(known.toEpochMilli()));
    }

    public Set<VersionId> readAfter(Instant known) {
        return sql.selectDistinct(READ_VERSION)
                .from(READING)
                .where(KNOWN_AT.gt(known.toEpochMilli()))
                .fetchSet(row -> new VersionId(row.value1()));
    }

    public Map<String, Interval> publicOn() {
        var days = new LinkedHashMap<String, Interval>();
        sql.select(ARTICLE_ADDRESS, PUBLIC_FROM, PUBLIC_TO)
                .from(ARTICLE)
                .join(VERSION)
                .on(CURRENT_VERSION.eq(ID))
                .orderBy(ARTICLE_ADDRESS)
                .forEach(row -> days.put(row.value1(), new Interval(moment(row.value2()), moment(row.value3()))));
        return days;
    }

    public Optional<byte[]> bytes(ContentHash hash) {
        return blobs.find(hash);
    }

    public Optional<PollState> poll(String address) {
        return sql.select(POLL_ROW).from(POLL).where(ADDRESS.eq(address)).fetchOptional(SqlQueries::poll);
    }

    public List<PollState> polls(PollState.Kind kind) {
        return sql.select(POLL_ROW)
                .from(POLL)
                .where(KIND.eq(kind.name()))
                .orderBy(NEXT_AT, ADDRESS)
                .fetch(SqlQueries::poll);
    }

    public Optional<Lead> lead(String address) {
        return sql.select(LEAD_ROW).from(LEAD).where(ADDRESS.eq(address)).fetchOptional(this::lead);
    }

    public List<Lead> leads(Lead.State state) {
        return sql.select(LEAD_ROW)
                .from(LEAD)
                .where(STATE.eq(state.name()))
                .orderBy(FOUND_AT, ADDRESS)
                .fetch(this::lead);
    }

    public List<Decision> decisions(String dossier) {
        return sql.select(DECISION_ROW)
                .from(DECISION)
                .where(DOSSIER.eq(dossier))
                .orderBy(ENTRY)
                .fetch(SqlQueries::decision);
    }

    /** The last entry of this author on this address. */
    Optional<Decision> lastDecision(Decision like) {
        var author = like.author().person().map(PERSON::eq).orElseGet(PERSON::isNull);
        return sql.select(DECISION_ROW)
                .from(DECISION)
                .where(DOSSIER.eq(like.dossier()), ADDRESS.eq(like.address()), author)
                .orderBy(ENTRY.desc())
                .limit(1)
                .fetchOptional(SqlQueries::decision);
    }

    public List<Ruling.Entry> rulings(String dossier) {
        return sql.select(RULING_ROW)
                .from(RULING)
                .where(DOSSIER.eq(dossier))
                .orderBy(ENTRY)
                .fetch(row -> new Ruling.Entry(row.get(ENTRY), ruling(row)));
    }

    /** The number of the ruling that came with this request. */
    Optional<Long> ruled(Ruling like) {
        return like.request()
                .flatMap(request -> sql.select(ENTRY)
                        .from(RULING)
                        .where(DOSSIER.eq(like.dossier()), REQUEST.eq(request))
                        .fetchOptional(ENTRY));
    }

    Optional<Answered> answered(String key) {
        return sql.select(ANSWER_ROW)
                .from(ANSWER)
                .where(REQUEST_KEY.eq(key))
                .fetchOptional(row -> new Answered(
                        row.get(REQUEST_KEY),
                        new ContentHash(row.get(ASKED_HASH)),
                        row.get(ANSWER_WORDS),
                        Instant.ofEpochMilli(row.get(ANSWERED_AT))));
    }

    public Optional<Edition> lastEdition(String dossier) {
        return sql.select(EDITION_ROW)
                .from(EDITION)
                .where(DOSSIER.eq(dossier))
                .orderBy(ENTRY.desc())
                .limit(1)
                .fetchOptional(SqlQueries::edition);
    }

    private Version version(Record row) {
        var text = new Text(new String(blobs.get(new ContentHash(row.get(TEXT_HASH))), StandardCharsets.UTF_8));
        var article = json.article(blobs.get(new ContentHash(row.get(FIELDS_HASH))), text);
        return new Version(
                new VersionId(row.get(ID)),
                row.get(ADDRESS),
                row.get(NUMBER),
                article,
                Optional.ofNullable(row.get(RAW_HASH)).map(ContentHash::new),
                Instant.ofEpochMilli(row.get(KNOWN_AT)));
    }

    private static PollState poll(Record row) {
        return new PollState(
                row.get(ADDRESS),
                PollState.Kind.valueOf(row.get(KIND)),
                Optional.ofNullable(row.get(ETAG)),
                Optional.ofNullable(row.get(LAST_MODIFIED)),
                Instant.ofEpochMilli(row.get(NEXT_AT)),
                row.get(FAILURES),
                instant(row.get(SUCCESS_AT)),
                Optional.ofNullable(row.get(PROBLEM)));
    }

    private Lead lead(Record row) {
        return new Lead(
                row.get(ADDRESS),
                row.get(FEED),
                json.claims(row.get(CLAIMS)),
                Instant.ofEpochMilli(row.get(FOUND_AT)),
                Lead.State.valueOf(row.get(STATE)),
                row.get(ATTEMPTS),
                Instant.ofEpochMilli(row.get(NEXT_AT)),
                Optional.ofNullable(row.get(PROBLEM)));
    }

    private static Decision decision(Record row) {
        return new Decision(
                row.get(DOSSIER),
                row.get(ADDRESS),
                Verdict.valueOf(row.get(VERDICT)),
                new Author(Optional.ofNullable(row.get(PERSON))),
                row.get(REASON),
                Instant.ofEpochMilli(row.get(DECIDED_AT)));
    }

    private Ruling ruling(Record row) {
        return new Ruling(
                row.get(DOSSIER),
                json.words(row.get(WORDS)),
                Ruling.Deed.valueOf(row.get(DEED)),
                row.get(VALUE),
                row.get(STOOD_BEFORE),
                row.get(PERSON),
                row.get(REASON),
                Instant.ofEpochMilli(row.get(RULED_AT)),
                Optional.ofNullable(row.get(REQUEST)));
    }

    private static Edition edition(Record row) {
        var members = Stream.of(row.get(MEMBERS).split(" "))
                .filter(id -> !id.isEmpty())
                .map(VersionId::new)
                .toList();
        return new Edition(
                row.get(DOSSIER),
                members,
                row.get(READER),
                Optional.ofNullable(row.get(AS_OF)).map(LocalDate::parse),
                Instant.ofEpochMilli(row.get(WRITTEN_AT)));
    }

    private static StoreChange change(Record row) {
        return new StoreChange(
                row.get(ENTRY),
                StoreChange.Kind.valueOf(row.get(KIND)),
                row.get(SUBJECT),
                Instant.ofEpochMilli(row.get(CHANGED_AT)));
    }

    private static Optional<Moment> moment(@Nullable String iso) {
        return Optional.ofNullable(iso).map(Moment::parse);
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
