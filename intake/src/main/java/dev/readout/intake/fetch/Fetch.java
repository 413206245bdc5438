package dev.readout.intake.fetch;

/**
 * Gets what lies at an address of the web, politely. Threads may share it; a call waits until there is an answer, so give
 * each a virtual thread of its own.
 */
@FunctionalInterface
public interface Fetch {

    /**
     * Asks once; nothing is thrown for what a server or the network does.
     *
     * @param known what the last answer that was stored came with, or {@link Validators#NONE}
     */
    Fetched get(WebAddress address, Validators known);

    /** Asks without condition. */
    default Fetched get(WebAddress address) {
        return get(address, Validators.NONE);
    }
}
