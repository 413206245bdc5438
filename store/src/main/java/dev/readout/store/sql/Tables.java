package dev.readout.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tables and columns, named as in the migrations; a column that several tables have is one constant. */
final class Tables {

    static final Table<Record> BLOB = table(name("blob"));
    static final Field<String> HASH = text("hash");
    static final Field<Integer> SIZE = integer("size");
    static final Field<byte[]> PACKED = field(name("packed"), SQLDataType.BLOB);

    static final Table<Record> VERSION = table(name("version"));
    static final Field<String> ID = text("id");
    static final Field<String> ADDRESS = text("address");
    static final Field<Integer> NUMBER = integer("number");
    static final Field<String> TEXT_HASH = text("text_hash");
    static final Field<String> FIELDS_HASH = text("fields_hash");
    static final Field<String> RAW_HASH = text("raw_hash");
    static final Field<String> PUBLIC_FROM = text("public_from");
    static final Field<String> PUBLIC_TO = text("public_to");
    static final Field<Long> KNOWN_AT = time("known_at");

    static final Table<Record> ARTICLE = table(name("article"));
    static final Field<String> ARTICLE_ADDRESS = field(name("article", "address"), SQLDataType.CLOB);
    static final Field<String> CURRENT_VERSION = text("current_version");
    static final Field<Long> SEEN_AT = time("seen_at");

    static final Table<Record> READING = table(name("reading"));
    static final Field<String> READ_VERSION = text("version");
    static final Field<String> READER = text("reader");
    static final Field<String> READING_HASH = field(name("reading", "fields_hash"), SQLDataType.CLOB);

    /** Readings whose place another by the same reader has taken. */
    static final Table<Record> REPLACED_READING = table(name("replaced_reading"));

    static final Table<Record> POLL = table(name("poll"));
    static final Field<String> KIND = text("kind");
    static final Field<String> ETAG = text("etag");
    static final Field<String> LAST_MODIFIED = text("last_modified");
    static final Field<Long> NEXT_AT = time("next_at");
    static final Field<Integer> FAILURES = integer("failures");
    static final Field<Long> SUCCESS_AT = time("success_at");
    static final Field<String> PROBLEM = text("problem");

    static final Table<Record> LEAD = table(name("lead"));
    static final Field<String> FEED = text("feed");
    static final Field<String> CLAIMS = text("claims");
    static final Field<Long> FOUND_AT = time("found_at");
    static final Field<String> STATE = text("state");
    static final Field<Integer> ATTEMPTS = integer("attempts");

    static final Table<Record> DECISION = table(name("decision"));
    static final Field<Long> ENTRY = time("number");
    static final Field<String> DOSSIER = text("dossier");
    static final Field<String> VERDICT = text("verdict");
    static final Field<String> PERSON = text("person");
    static final Field<String> REASON = text("reason");
    static final Field<Long> DECIDED_AT = time("decided_at");

    static final Table<Record> RULING = table(name("ruling"));
    static final Field<String> WORDS = text("words");
    static final Field<String> DEED = text("deed");
    static final Field<String> VALUE = text("value");
    static final Field<String> STOOD_BEFORE = text("stood_before");
    static final Field<Long> RULED_AT = time("ruled_at");
    static final Field<String> REQUEST = text("request");

    static final Table<Record> ANSWER = table(name("answer"));
    static final Field<String> REQUEST_KEY = text("request_key");
    static final Field<String> ASKED_HASH = text("asked_hash");
    static final Field<String> ANSWER_WORDS = text("words");
    static final Field<Long> ANSWERED_AT = time("answered_at");

    static final Table<Record> EDITION = table(name("edition"));
    static final Field<String> MEMBERS = text("members");
    static final Field<String> AS_OF = text("as_of");
    static final Field<Long> WRITTEN_AT = time("written_at");

    static final Table<Record> CHANGE = table(name("change"));
    static final Field<String> SUBJECT = text("subject");
    static final Field<Long> CHANGED_AT = time("changed_at");

    static final Field<Long> ENTRY_OF_CHANGE = field(name("change", "number"), SQLDataType.BIGINT);

    static final List<Field<?>> VERSION_ROW = List.of(ID, ADDRESS, NUMBER, TEXT_HASH, FIELDS_HASH, RAW_HASH, KNOWN_AT);
    static final List<Field<?>> READING_ROW = List.of(READ_VERSION, READER, FIELDS_HASH, KNOWN_AT);
    static final List<Field<?>> POLL_ROW =
            List.of(ADDRESS, KIND, ETAG, LAST_MODIFIED, NEXT_AT, FAILURES, SUCCESS_AT, PROBLEM);
    static final List<Field<?>> LEAD_ROW = List.of(ADDRESS, FEED, CLAIMS, FOUND_AT, STATE, ATTEMPTS, NEXT_AT, PROBLEM);
    static final List<Field<?>> DECISION_ROW = List.of(DOSSIER, ADDRESS, VERDICT, PERSON, REASON, DECIDED_AT);
    static final List<Field<?>> RULING_ROW =
            List.of(ENTRY, DOSSIER, WORDS, DEED, VALUE, STOOD_BEFORE, PERSON, REASON, RULED_AT, REQUEST);
    static final List<Field<?>> ANSWER_ROW = List.of(REQUEST_KEY, ASKED_HASH, ANSWER_WORDS, ANSWERED_AT);
    static final List<Field<?>> EDITION_ROW = List.of(DOSSIER, MEMBERS, READER, AS_OF, WRITTEN_AT);
    static final List<Field<?>> CHANGE_ROW = List.of(ENTRY, KIND, SUBJECT, CHANGED_AT);

    private Tables() {}

    private static Field<String> text(String column) {
        return field(name(column), SQLDataType.CLOB);
    }

    private static Field<Integer> integer(String column) {
        return field(name(column), SQLDataType.INTEGER);
    }

    private static Field<Long> time(String column) {
        return field(name(column), SQLDataType.BIGINT);
    }
}
