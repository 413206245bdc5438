package dev.readout.store;

import dev.readout.model.Interval;
import dev.readout.model.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What must not be forgotten. Threads may share it; one writes at a time.
 *
 * <p>Every method throws {@link StoreException} when the store cannot be reached, is full or is damaged.
 */
public interface Store extends AutoCloseable {

    /**
     * Does one piece of work. When this returns, all of it is kept, whatever happens next; when it throws, nothing is.
     *
     * @return what the work returned
     */
    <T> T write(Function<? super Writing, ? extends T> work);

    /** The number of the last change; 0 in an empty store. */
    long lastChange();

    /** The changes after this number, in their order, at most so many. */
    List<StoreChange> changesAfter(long number, int most);

    /** The addresses of all articles, in the order of the alphabet. */
    List<String> addresses();

    /** The version that was last seen at each address, in the order of the addresses. */
    Map<String, VersionId> current();

    Optional<Version> version(VersionId id);

    /** All states of the text at an address, in the order they became known. */
    List<Version> versions(String address);

    /** What this reader read in a version. */
    Optional<Reading> reading(VersionId version, String reader);

    /** What was last read in a version, by whichever reader. */
    Optional<Reading> latestReading(VersionId version);

    /** What was read in a version before it was last read, by another reader. */
    Optional<Reading> earlierReading(VersionId version);

    /** The version that stood at each address, as far as was known at this instant. */
    Map<String, VersionId> current(Instant known);

    /** What had been read last in a version by this instant, by whichever reader. */
    Optional<Reading> latestReading(VersionId version, Instant known);

    /** The versions in which something was read after this instant. */
    Set<VersionId> readAfter(Instant known);

    /** When the version that stands at each address was public, by its own word, in the order of the addresses. */
    Map<String, Interval> publicOn();

    /** Bytes that were kept. */
    Optional<byte[]> bytes(ContentHash hash);

    Optional<PollState> poll(String address);

    /** What is kept of all addresses of a kind, those to be asked first first. */
    List<PollState> polls(PollState.Kind kind);

    Optional<Lead> lead(String address);

    /** The pointers in a state, those found first first. */
    List<Lead> leads(Lead.State state);

    /** All that was decided on a dossier, oldest first. */
    List<Decision> decisions(String dossier);

    /** All that people ruled on what was found for a dossier, oldest first. */
    List<Ruling.Entry> rulings(String dossier);

    /** What a dossier was last made of. */
    Optional<Edition> lastEdition(String dossier);

    /** Looks at everything. A store that cannot be read at all is a problem like others. */
    Verification verify();

    @Override
    void close();
}
