package dev.readout.store.postgres;

import dev.readout.store.StoreException;
import dev.readout.store.format.UnreadableRecord;
import java.sql.SQLException;
import java.util.stream.Stream;

/** What is wrong with a database, in one line that says what to do. */
final class PostgresProblem {

    private PostgresProblem() {}

    /** Whatever was thrown, as a store says it; a {@link StoreException} stays as it is. */
    static StoreException at(String where, Exception thrown) {
        if (thrown instanceof StoreException said) return said;
        if (thrown instanceof UnreadableRecord damage) {
            return new StoreException(where + ": is damaged: " + damage.getMessage() + "; restore a backup", thrown);
        }
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> line((SQLException) cause))
                .findFirst()
                .map(line -> new StoreException(where + ": " + line, thrown))
                .orElseGet(() -> new StoreException(where + ": cannot be used: " + thrown.getMessage(), thrown));
    }

    /** By the classes of SQLSTATE (SQL:2023, and PostgreSQL's appendix A). */
    private static String line(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (state.equals("55P03")) return "another Readout writes to it; wait until it is done, or stop it";
        if (state.equals("53100")) return "the server's disk is full; nothing of the last change was kept";
        if (state.equals("3D000")) return "there is no such database: make it with createdb";
        if (state.equals("25006")) return "is read-only; name the server that takes changes";
        return switch (state.length() < 2 ? state : state.substring(0, 2)) {
            case "08" -> "the server cannot be reached: is it running, and is the address right?";
            case "28" ->
                "the server does not let this user in: check the name, and the password in READOUT_STORE_PASSWORD or ~/.pgpass";
            case "53" -> "the server has no room for more connections; try again";
            case "57" -> "the server is being stopped or started; try again";
            case "42" -> "this user may not do that there: " + first(e);
            default -> "cannot be used: " + first(e);
        };
    }

    private static String first(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason is given");
    }
}
