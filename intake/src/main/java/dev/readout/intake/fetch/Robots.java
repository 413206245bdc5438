package dev.readout.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.readout.intake.fetch.Transport.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What hosts allow in robots.txt, asked once a day: a host without one allows all; one that is busy or broken, or cannot be
 * reached, or packs it in a way that was not asked for, forbids all for now. Of a long one the lines within the first 500 KiB count. Threads may
 * share it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class Robots {

    private static final Limit LIMIT = Limit.cutting(512_000);
    private static final int MOST_HOSTS = 5_000;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);
    private static final List<String> NAMES = List.of("readout");

    /** Gets robots.txt with all its redirects; nothing if they lead nowhere. */
    @FunctionalInterface
    interface Source {
        Optional<Answer> get(WebAddress address, Limit limit) throws IOException;
    }

    /** What a host says of an address. */
    sealed interface Verdict {
        /** @param pause that the host asks for between requests */
        record Allowed(Optional<Duration> pause) implements Verdict {}

        record Forbidden() implements Verdict {}

        /** @param pause until the host is asked again */
        record NotNow(Duration pause) implements Verdict {}
    }

    private record Known(Optional<BaseRobotRules> rules, Instant until) {}

    private final Source source;
    private final InstantSource clock;
    private final Map<String, Known> known = new LinkedHashMap<>();

    Robots(Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** @throws IOException when the host cannot be reached or must not be connected to: then nothing of it may be read */
    Verdict judge(WebAddress address) throws IOException {
        var host = known(address);
        if (host.rules().isEmpty()) return new Verdict.NotNow(Duration.between(clock.instant(), host.until()));
        var rules = host.rules().get();
        if (!rules.isAllowed(address.withoutFragment().toString())) return new Verdict.Forbidden();
        long millis = rules.getCrawlDelay();
        return new Verdict.Allowed(millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty());
    }

    private Known known(WebAddress address) throws IOException {
        var now = clock.instant();
        synchronized (known) {
            var found = known.get(address.origin());
            if (found != null && found.until().isAfter(now)) return found;
        }
        var asked = ask(address.atPath("/robots.txt"), now);
        synchronized (known) {
            if (known.size() >= MOST_HOSTS) known.clear();
            known.put(address.origin(), asked);
        }
        return asked;
    }

    private Known ask(WebAddress robots, Instant now) throws IOException {
        try {
            var answer = source.get(robots, LIMIT);
            if (answer.isEmpty()) return none(now);
            int status = answer.get().status();
            if (status / 100 == 2) return new Known(Optional.of(rules(robots, answer.get())), now.plus(KEPT));
            boolean forNow = status == 429 || status >= 500 || status < 200;
            return forNow ? notNow(now, RetryAfter.of(answer.get(), now)) : none(now);
        } catch (Unacceptable e) {
            return notNow(now, Optional.empty());
        }
    }

    private static Known none(Instant now) {
        return new Known(Optional.of(new SimpleRobotRulesParser().failedFetch(404)), now.plus(KEPT));
    }

    private static Known notNow(Instant now, Optional<Duration> wished) {
        return new Known(Optional.empty(), now.plus(wished.orElse(KEPT_AFTER_FAILURE)));
    }

    private static BaseRobotRules rules(WebAddress robots, Answer answer) {
        return new SimpleRobotRulesParser()
                .parseContent(
                        robots.toString(),
                        wholeLines(answer.body()),
                        answer.header("content-type").orElse("text/plain"),
                        NAMES);
    }

    /** Without the line that the limit may have cut, for a part of a rule is another rule. */
    private static byte[] wholeLines(byte[] body) {
        int end = body.length;
        if (end < LIMIT.bytes()) return body;
        while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') end--;
        return Arrays.copyOf(body, end);
    }
}
