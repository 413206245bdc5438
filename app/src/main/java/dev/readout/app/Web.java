package dev.readout.app;

import dev.readout.intake.fetch.FetchSettings;
import dev.readout.intake.fetch.Fetched;
import dev.readout.intake.fetch.PoliteFetch;
import dev.readout.intake.fetch.WebAddress;
import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import org.jspecify.annotations.Nullable;

/** Fetches the addresses that a user names; opens no connection before the first. Threads may share it. */
final class Web implements AutoCloseable {

    private final FetchSettings settings;
    private @Nullable PoliteFetch fetch;

    Web(FetchSettings settings) {
        this.settings = settings;
    }

    private record Unfetched(String message) implements Outcome.Reason {}

    /** Whether a user's words are meant as an address rather than a file. */
    static boolean isAddress(String named) {
        return named.regionMatches(true, 0, "http://", 0, 7) || named.regionMatches(true, 0, "https://", 0, 8);
    }

    /** What lies at an address, or why it is not had. */
    Outcome<RawText> fetch(String named) {
        var address = WebAddress.of(named);
        if (address.isEmpty())
            return Outcome.dropped(new Unfetched("is not an address of the web that can be read: check it"));
        return switch (fetcher().get(address.get())) {
            case Fetched.Received(var document, var validators) -> Outcome.kept(document);
            case Fetched.Unchanged() -> Outcome.dropped(new Unfetched("has not changed"));
            case Fetched.Refused(var why) -> Outcome.dropped(new Unfetched(why));
            case Fetched.Later(var why, var pause) ->
                Outcome.dropped(new Unfetched(why + "; try again in " + Math.max(1, pause.toMinutes()) + " min"));
        };
    }

    private synchronized PoliteFetch fetcher() {
        if (fetch == null) fetch = PoliteFetch.open(settings);
        return fetch;
    }

    @Override
    public synchronized void close() {
        if (fetch != null) fetch.close();
    }
}
