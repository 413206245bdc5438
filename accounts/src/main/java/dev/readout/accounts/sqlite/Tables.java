package dev.readout.accounts.sqlite;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tables and columns, named as in the migrations. */
final class Tables {

    static final Table<Record> ACCOUNT = table(name("account"));
    static final Field<String> NAME = text("name");
    static final Field<String> ROLE = text("role");
    static final Field<String> PASSWORD = text("password");
    static final Field<String> STAMP = text("stamp");
    static final Field<Long> MADE_AT = number("made_at");

    static final Table<Record> TOKEN = table(name("token"));
    static final Field<String> ID = text("id");
    static final Field<String> OWNER = text("account");
    static final Field<String> SECRET_HASH = text("secret_hash");
    static final Field<String> SCOPE = text("scope");
    static final Field<String> UNTIL = text("until_day");

    static final Table<Record> SUBSCRIPTION = table(name("subscription"));
    static final Field<String> ADDRESS = text("address");
    static final Field<String> USED_ON = text("used_on");

    static final Table<Record> AUDIT = table(name("audit"));
    static final Field<Long> NUMBER = number("number");
    static final Field<Long> AT = number("at");
    static final Field<String> PERSON = text("person");
    static final Field<String> ORIGIN = text("origin");
    static final Field<String> DEED = text("deed");

    static final List<Field<?>> ACCOUNT_ROW = List.of(NAME, ROLE, STAMP, MADE_AT);
    static final List<Field<?>> TOKEN_ROW = List.of(ID, OWNER, SECRET_HASH, SCOPE, UNTIL, MADE_AT);
    static final List<Field<?>> SUBSCRIPTION_ROW = List.of(ID, OWNER, ADDRESS, MADE_AT, USED_ON);
    static final List<Field<?>> AUDIT_ROW = List.of(NUMBER, AT, PERSON, ORIGIN, DEED);

    private Tables() {}

    private static Field<String> text(String column) {
        return field(name(column), SQLDataType.CLOB);
    }

    private static Field<Long> number(String column) {
        return field(name(column), SQLDataType.BIGINT);
    }
}
