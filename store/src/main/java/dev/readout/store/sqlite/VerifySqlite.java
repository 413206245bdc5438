package dev.readout.store.sqlite;

import dev.readout.store.Verification;
import dev.readout.store.format.RecordJson;
import dev.readout.store.sql.VerifyContents;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Looks at the file first, page by page, then at what stands in it. */
record VerifySqlite(DSLContext sql, RecordJson json) {

    private static final int SHOWN = 20;

    Verification verify() {
        var problems = new ArrayList<String>();
        problems.addAll(damage());
        problems.addAll(dangling());
        return new VerifyContents(sql, json).verify(problems);
    }

    /** What SQLite says of its own pages, indexes and constraints. */
    private List<String> damage() {
        return sql.fetch("PRAGMA integrity_check(" + SHOWN + ")").stream()
                .map(row -> String.valueOf(row.get(0)))
                .filter(line -> !line.equals("ok"))
                .map(line -> "the file is damaged: " + line)
                .toList();
    }

    private List<String> dangling() {
        return sql.fetch("PRAGMA foreign_key_check").stream()
                .limit(SHOWN)
                .map(row -> "a row of " + row.get(0) + " points to a row of " + row.get(2) + " that is not there")
                .toList();
    }
}
