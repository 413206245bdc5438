package dev.readout.store.sql;

import static dev.readout.store.sql.Tables.*;
import static org.jooq.impl.DSL.max;

import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.store.Answered;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Edition;
import dev.readout.store.Kept;
import dev.readout.store.Kept.Novelty;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.Sighting;
import dev.readout.store.StoreChange.Kind;
import dev.readout.store.VersionId;
import dev.readout.store.Writing;
import dev.readout.store.format.RecordJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Work on a store, on one connection, within one transaction that somebody else begins and ends. */
public final class SqlWriting implements Writing {

    private final DSLContext sql;
    private final RecordJson json;
    private final Blobs blobs;
    private final SqlQueries queries;

    public SqlWriting(DSLContext sql, RecordJson json) {
        this.sql = sql;
        this.json = json;
        this.blobs = new Blobs(sql);
        this.queries = new SqlQueries(sql, json);
    }

    @Override
    public Kept keep(Sighting sighting) {
        var version = sighting.version();
        boolean known = sql.fetchExists(VERSION, ID.eq(version.value()));
        if (!known) insert(sighting);
        var kept = new Kept(version, novelty(sighting, known));
        if (kept.novelty() != Novelty.SAME) {
            var kind = kept.novelty() == Novelty.NEW ? Kind.ARTICLE : Kind.VERSION;
            log(kind, version.value(), sighting.seen());
        }
        return kept;
    }

    /** Says what is new, and moves the address on to what stands there now. */
    private Novelty novelty(Sighting sighting, boolean known) {
        var article = sql.select(CURRENT_VERSION, SEEN_AT)
                .from(ARTICLE)
                .where(ADDRESS.eq(sighting.address()))
                .fetchOptional();
        if (article.isEmpty()) {
            moveOn(sighting);
            return Novelty.NEW;
        }
        boolean later = sighting.seen().toEpochMilli() >= article.get().value2();
        boolean stands = article.get().value1().equals(sighting.version().value());
        if (later) moveOn(sighting);
        if (stands) return Novelty.SAME;
        if (later) return known ? Novelty.REVERTED : Novelty.CHANGED;
        return known ? Novelty.SAME : Novelty.EARLIER;
    }

    private void moveOn(Sighting sighting) {
        var version = sighting.version().value();
        long seen = sighting.seen().toEpochMilli();
        sql.insertInto(ARTICLE, ADDRESS, CURRENT_VERSION, SEEN_AT)
                .values(sighting.address(), version, seen)
                .onConflict(ADDRESS)
                .doUpdate()
                .set(CURRENT_VERSION, version)
                .set(SEEN_AT, seen)
                .execute();
    }

    private void insert(Sighting sighting) {
        var article = sighting.article();
        var text = blobs.put(article.text().value().getBytes(StandardCharsets.UTF_8));
        var fields = blobs.put(json.write(article));
        var raw = sighting.raw().map(blobs::put);
        var last = sql.select(max(NUMBER))
                .from(VERSION)
                .where(ADDRESS.eq(sighting.address()))
                .fetchOne(max(NUMBER));
        var published = article.published().interval();
        sql.insertInto(VERSION)
                .set(ID, sighting.version().value())
                .set(ADDRESS, sighting.address())
                .set(NUMBER, last == null ? 1 : last + 1)
                .set(TEXT_HASH, text.hex())
                .set(FIELDS_HASH, fields.hex())
                .set(RAW_HASH, raw.map(ContentHash::hex).orElse(null))
                .set(PUBLIC_FROM, published.from().map(Moment::toString).orElse(null))
                .set(PUBLIC_TO, published.to().map(Moment::toString).orElse(null))
                .set(KNOWN_AT, sighting.seen().toEpochMilli())
                .execute();
    }

    @Override
    public void keep(VersionId version, String reader, Reading reading, Instant known) {
        var kept = queries.version(version)
                .orElseThrow(() -> new IllegalArgumentException("no version is called " + version));
        if (!kept.article().equals(reading.article())) {
            throw new IllegalArgumentException("the reading is of another article than " + version);
        }
        var hash = blobs.put(json.write(reading)).hex();
        rememberReplaced(version, reader, hash);
        int rows = sql.insertInto(READING, READ_VERSION, READER, FIELDS_HASH, KNOWN_AT)
                .values(version.value(), reader, hash, known.toEpochMilli())
                .onConflict(READ_VERSION, READER)
                .doUpdate()
                .set(FIELDS_HASH, hash)
                .set(KNOWN_AT, known.toEpochMilli())
                .where(READING_HASH.ne(hash))
                .execute();
        if (rows > 0) log(Kind.READING, version.value(), known);
    }

    /** What was read in a version before, if it was something else. */
    private void rememberReplaced(VersionId version, String reader, String hash) {
        sql.insertInto(REPLACED_READING, READ_VERSION, READER, FIELDS_HASH, KNOWN_AT)
                .select(sql.select(READ_VERSION, READER, FIELDS_HASH, KNOWN_AT)
                        .from(READING)
                        .where(READ_VERSION.eq(version.value()), READER.eq(reader), FIELDS_HASH.ne(hash)))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void keep(PollState state) {
        sql.deleteFrom(POLL).where(ADDRESS.eq(state.address())).execute();
        sql.insertInto(POLL)
                .set(ADDRESS, state.address())
                .set(KIND, state.kind().name())
                .set(ETAG, state.etag().orElse(null))
                .set(LAST_MODIFIED, state.lastModified().orElse(null))
                .set(NEXT_AT, state.next().toEpochMilli())
                .set(FAILURES, state.failures())
                .set(SUCCESS_AT, millis(state.success()))
                .set(PROBLEM, state.problem().orElse(null))
                .execute();
    }

    @Override
    public boolean keepIfNew(Lead lead) {
        if (sql.fetchExists(LEAD, ADDRESS.eq(lead.address()))) return false;
        insert(lead);
        return true;
    }

    @Override
    public void keep(Lead lead) {
        sql.deleteFrom(LEAD).where(ADDRESS.eq(lead.address())).execute();
        insert(lead);
    }

    private void insert(Lead lead) {
        sql.insertInto(LEAD)
                .set(ADDRESS, lead.address())
                .set(FEED, lead.feed())
                .set(CLAIMS, json.write(lead.claims()))
                .set(FOUND_AT, lead.found().toEpochMilli())
                .set(STATE, lead.state().name())
                .set(ATTEMPTS, lead.attempts())
                .set(NEXT_AT, lead.next().toEpochMilli())
                .set(PROBLEM, lead.problem().orElse(null))
                .execute();
    }

    @Override
    public boolean add(Decision decision) {
        if (queries.lastDecision(decision).filter(decision::saysTheSameAs).isPresent()) return false;
        sql.insertInto(DECISION)
                .set(ENTRY, next(DECISION, ENTRY))
                .set(DOSSIER, decision.dossier())
                .set(ADDRESS, decision.address())
                .set(VERDICT, decision.verdict().name())
                .set(PERSON, decision.author().person().orElse(null))
                .set(REASON, decision.reason())
                .set(DECIDED_AT, decision.at().toEpochMilli())
                .execute();
        log(Kind.DECISION, decision.address(), decision.at());
        return true;
    }

    @Override
    public long add(Ruling ruling) {
        var known = queries.ruled(ruling);
        if (known.isPresent()) return known.get();
        long number = next(RULING, ENTRY);
        sql.insertInto(RULING)
                .set(ENTRY, number)
                .set(DOSSIER, ruling.dossier())
                .set(WORDS, json.writeWords(ruling.on()))
                .set(DEED, ruling.deed().name())
                .set(VALUE, ruling.value())
                .set(STOOD_BEFORE, ruling.before())
                .set(PERSON, ruling.person())
                .set(REASON, ruling.reason())
                .set(RULED_AT, ruling.at().toEpochMilli())
                .set(REQUEST, ruling.request().orElse(null))
                .execute();
        log(Kind.RULING, String.valueOf(number), ruling.at());
        return number;
    }

    @Override
    public Optional<Answered> answered(String key) {
        return queries.answered(key);
    }

    @Override
    public void add(Answered answer) {
        sql.insertInto(ANSWER, REQUEST_KEY, ASKED_HASH, ANSWER_WORDS, ANSWERED_AT)
                .values(
                        answer.key(),
                        answer.asked().hex(),
                        answer.answer(),
                        answer.at().toEpochMilli())
                .onConflict(REQUEST_KEY)
                .doNothing()
                .execute();
    }

    @Override
    public void add(Edition edition) {
        sql.insertInto(EDITION)
                .set(ENTRY, next(EDITION, ENTRY))
                .set(DOSSIER, edition.dossier())
                .set(MEMBERS, edition.members().stream().map(VersionId::value).collect(Collectors.joining(" ")))
                .set(READER, edition.reader())
                .set(AS_OF, edition.asOf().map(LocalDate::toString).orElse(null))
                .set(WRITTEN_AT, edition.at().toEpochMilli())
                .execute();
        log(Kind.EDITION, edition.dossier(), edition.at());
    }

    private void log(Kind kind, String subject, Instant at) {
        sql.insertInto(CHANGE, ENTRY, KIND, SUBJECT, CHANGED_AT)
                .values(next(CHANGE, ENTRY), kind.name(), subject, at.toEpochMilli())
                .execute();
    }

    /** There is one writer at a time, so no number is given twice and none is left out. */
    private long next(Table<Record> table, Field<Long> number) {
        var last = sql.select(max(number)).from(table).fetchOne(max(number));
        return last == null ? 1 : last + 1;
    }

    private static @Nullable Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }
}
