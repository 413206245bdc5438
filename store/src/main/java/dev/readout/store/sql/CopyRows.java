package dev.readout.store.sql;

import static dev.readout.store.sql.Tables.*;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Copies all rows of a store into the empty tables of another, whichever databases they are; but which requests of whom were answered
 * concerns nobody but the desk that answered them.
 */
public final class CopyRows {

    private static final int AT_ONCE = 50;

    /** A table and all its columns. */
    private record Whole(Table<Record> table, List<Field<?>> columns) {}

    /** In an order in which nothing points to what is not there yet. */
    private static final List<Whole> ALL = List.of(
            new Whole(BLOB, List.of(HASH, SIZE, PACKED)),
            new Whole(VERSION, with(VERSION_ROW, PUBLIC_FROM, PUBLIC_TO)),
            new Whole(ARTICLE, List.of(ADDRESS, CURRENT_VERSION, SEEN_AT)),
            new Whole(READING, READING_ROW),
            new Whole(REPLACED_READING, READING_ROW),
            new Whole(POLL, POLL_ROW),
            new Whole(LEAD, LEAD_ROW),
            new Whole(DECISION, with(DECISION_ROW, ENTRY)),
            new Whole(RULING, RULING_ROW),
            new Whole(EDITION, with(EDITION_ROW, ENTRY)),
            new Whole(CHANGE, CHANGE_ROW));

    private CopyRows() {}

    /** Both are to be within a transaction. */
    public static void copy(DSLContext from, DSLContext to) {
        for (var whole : ALL) {
            try (Cursor<Record> rows = from.select(whole.columns())
                    .from(whole.table())
                    .fetchSize(AT_ONCE)
                    .fetchLazy()) {
                while (rows.hasNext()) insert(to, whole, rows.fetchNext(AT_ONCE));
            }
        }
    }

    private static void insert(DSLContext to, Whole whole, List<Record> rows) {
        var insert = to.insertInto(whole.table(), whole.columns());
        for (var row : rows) insert = insert.values(row.intoList());
        insert.execute();
    }

    private static List<Field<?>> with(List<Field<?>> columns, Field<?>... more) {
        return Stream.concat(columns.stream(), Stream.of(more)).toList();
    }
}
