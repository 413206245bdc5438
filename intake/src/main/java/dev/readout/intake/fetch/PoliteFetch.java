package dev.readout.intake.fetch;

import dev.readout.intake.fetch.Transport.Answer;
import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches as a guest does: asks robots.txt first, waits as long as the host wishes, follows at most five redirects through
 * the same gates, comes back later when told so. Threads may share it; whoever opens it closes it.
 */
public final class PoliteFetch implements Fetch, AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final String ACCEPT =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5";

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    private final FetchSettings settings;
    private final Transport transport;
    private final InstantSource clock;
    private final Pause pause;
    private final Hosts hosts;
    private final Robots robots;

    private PoliteFetch(FetchSettings settings, Transport transport, InstantSource clock, Pause pause) {
        this.settings = settings;
        this.transport = transport;
        this.clock = clock;
        this.pause = pause;
        this.hosts = new Hosts(clock);
        this.robots = new Robots(this::robotsFile, clock);
    }

    /** Opens a fetcher for the web. */
    public static PoliteFetch open(FetchSettings settings) {
        return open(settings, InstantSource.system(), Thread::sleep);
    }

    /** Opens a fetcher that is told the time and how to wait. */
    public static PoliteFetch open(FetchSettings settings, InstantSource clock, Pause pause) {
        return new PoliteFetch(settings, new OkHttpTransport(settings), clock, pause);
    }

    @Override
    public Fetched get(WebAddress address, Validators known) {
        var at = address;
        try {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                var barred = barred(at);
                if (barred.isPresent()) return barred.get();
                var answer = transport.get(at, headers(known), Limit.refusing(settings.limitBytes()));
                var next = redirect(at, answer);
                if (next.isEmpty()) return judged(address, at, known, answer);
                at = next.get();
            }
            return new Fetched.Refused("leads from one address to another more than " + MOST_REDIRECTS + " times");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Later("was interrupted", settings.pause());
        } catch (IOException e) {
            return failed(at, e);
        }
    }

    private Map<String, String> headers(Validators known) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("User-Agent", settings.userAgent());
        headers.put("Accept", ACCEPT);
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    /** Why the address is not asked now or ever; waits for its host's turn if it may be. */
    private Optional<Fetched> barred(WebAddress at) throws IOException, InterruptedException {
        var waiting = hosts.wait(at.host());
        if (waiting.compareTo(settings.longestPause()) > 0) {
            return Optional.of(new Fetched.Later("its server wants to be left alone for now", waiting));
        }
        return switch (robots.judge(at)) {
            case Robots.Verdict.Forbidden() ->
                Optional.of(new Fetched.Refused("its server's robots.txt does not want it read by programs"));
            case Robots.Verdict.NotNow(var wait) ->
                Optional.of(new Fetched.Later("its server's robots.txt cannot be read now", wait));
            case Robots.Verdict.Allowed(var wished) -> {
                var gap = wished.filter(w -> w.compareTo(settings.pause()) > 0).orElse(settings.pause());
                if (gap.compareTo(settings.longestPause()) > 0
                        && hosts.wait(at.host()).isPositive()) {
                    yield Optional.of(new Fetched.Later("its server wants long pauses", hosts.wait(at.host())));
                }
                var wait = hosts.take(at.host(), gap);
                if (wait.isPositive()) pause.of(wait);
                yield Optional.empty();
            }
        };
    }

    private static Optional<WebAddress> redirect(WebAddress at, Answer answer) throws Unacceptable {
        if (!isRedirect(answer)) return Optional.empty();
        var location = answer.header("location");
        var next = location.flatMap(at::resolve);
        if (next.isEmpty()) {
            throw new Unacceptable("leads on to what is no address of the web: " + location.orElse("nowhere"));
        }
        return next;
    }

    private static boolean isRedirect(Answer answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private Fetched judged(WebAddress asked, WebAddress at, Validators known, Answer answer) {
        int status = answer.status();
        if (status == 304) {
            if (!known.isEmpty()) {
                hosts.succeeded(at.host());
                return new Fetched.Unchanged();
            }
            return later(at, answer, "says that nothing has changed, but was not asked that");
        }
        if (status >= 200 && status < 300 && status != 206) return received(asked, at, answer);
        return switch (status) {
            case 404, 410 -> new Fetched.Refused("is not there (" + status + ")");
            case 401, 402, 403, 407, 451 -> new Fetched.Refused("is not handed out by its server (" + status + ")");
            case 408, 425, 429 -> later(at, answer, "its server is busy (" + status + ")");
            default ->
                status >= 500
                        ? later(at, answer, "its server is in trouble (" + status + ")")
                        : new Fetched.Refused("its server answers with " + status);
        };
    }

    private Fetched received(WebAddress asked, WebAddress at, Answer answer) {
        hosts.succeeded(at.host());
        var declared = Declared.from(at.toString(), answer.header("content-type"));
        var validators = new Validators(answer.header("etag"), answer.header("last-modified"));
        return new Fetched.Received(RawText.of(asked.toString(), answer.body(), declared), validators);
    }

    private Fetched later(WebAddress at, Answer answer, String why) {
        var wait = RetryAfter.of(answer, clock.instant()).orElseGet(() -> hosts.backoff(at.host()));
        hosts.leaveAlone(at.host(), wait);
        return new Fetched.Later(why, wait);
    }

    private Fetched failed(WebAddress at, IOException e) {
        return switch (e) {
            case GuardedSockets.ForbiddenAddress forbidden ->
                new Fetched.Refused("leads to an address of this machine or its network, which is not fetched");
            case Unacceptable unacceptable -> new Fetched.Refused(unacceptable.why());
            default -> {
                var wait = hosts.backoff(at.host());
                hosts.leaveAlone(at.host(), wait);
                yield new Fetched.Later(FailureWords.of(e, settings.timeout()), wait);
            }
        };
    }

    /** Robots.txt goes through no gate but that of addresses; none, if it leads on and on. */
    private Optional<Answer> robotsFile(WebAddress address, Limit limit) throws IOException {
        var at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = transport.get(at, headers(Validators.NONE), limit);
            if (!isRedirect(answer)) return Optional.of(answer);
            var next = answer.header("location").flatMap(at::resolve);
            if (next.isEmpty()) return Optional.empty();
            at = next.get();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        transport.close();
    }
}
