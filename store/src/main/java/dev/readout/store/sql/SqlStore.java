package dev.readout.store.sql;

import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Edition;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A store in a database that is asked in SQL: all that can be asked, whichever database it is. */
public interface SqlStore extends Store {

    /** Asks one question, on a connection that only reads. */
    <T> T ask(Function<SqlQueries, T> question);

    @Override
    default long lastChange() {
        return ask(SqlQueries::lastChange);
    }

    @Override
    default List<StoreChange> changesAfter(long number, int most) {
        return ask(queries -> queries.changesAfter(number, most));
    }

    @Override
    default List<String> addresses() {
        return ask(SqlQueries::addresses);
    }

    @Override
    default Map<String, VersionId> current() {
        return ask(SqlQueries::current);
    }

    @Override
    default Optional<Version> version(VersionId id) {
        return ask(queries -> queries.version(id));
    }

    @Override
    default List<Version> versions(String address) {
        return ask(queries -> queries.versions(address));
    }

    @Override
    default Optional<Reading> reading(VersionId version, String reader) {
        return ask(queries -> queries.reading(version, reader));
    }

    @Override
    default Optional<Reading> latestReading(VersionId version) {
        return ask(queries -> queries.latestReading(version));
    }

    @Override
    default Optional<Reading> earlierReading(VersionId version) {
        return ask(queries -> queries.earlierReading(version));
    }

    @Override
    default Map<String, VersionId> current(Instant known) {
        return ask(queries -> queries.current(known));
    }

    @Override
    default Optional<Reading> latestReading(VersionId version, Instant known) {
        return ask(queries -> queries.latestReading(version, known));
    }

    @Override
    default Set<VersionId> readAfter(Instant known) {
        return ask(queries -> queries.readAfter(known));
    }

    @Override
    default Map<String, Interval> publicOn() {
        return ask(SqlQueries::publicOn);
    }

    @Override
    default Optional<byte[]> bytes(ContentHash hash) {
        return ask(queries -> queries.bytes(hash));
    }

    @Override
    default Optional<PollState> poll(String address) {
        return ask(queries -> queries.poll(address));
    }

    @Override
    default List<PollState> polls(PollState.Kind kind) {
        return ask(queries -> queries.polls(kind));
    }

    @Override
    default Optional<Lead> lead(String address) {
        return ask(queries -> queries.lead(address));
    }

    @Override
    default List<Lead> leads(Lead.State state) {
        return ask(queries -> queries.leads(state));
    }

    @Override
    default List<Decision> decisions(String dossier) {
        return ask(queries -> queries.decisions(dossier));
    }

    @Override
    default List<Ruling.Entry> rulings(String dossier) {
        return ask(queries -> queries.rulings(dossier));
    }

    @Override
    default Optional<Edition> lastEdition(String dossier) {
        return ask(queries -> queries.lastEdition(dossier));
    }
}
