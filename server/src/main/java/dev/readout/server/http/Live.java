package dev.readout.server.http;

import dev.readout.server.Chronicle;
import dev.readout.server.Chronicle.Tally;
import dev.readout.server.Notebook.Mark;
import dev.readout.server.api.Caller;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells pages that stand open what changes in their dossier, by server-sent events: {@code news} with how much changed since the page was
 * loaded, each time that grows.
 */
final class Live implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int ROUNDS_TO_COMMENT = 15;
    private static final int MOST = 200;

    /** Then a line ends, and the page asks anew: so nobody is told for long who may no longer look. */
    private static final int MOST_ROUNDS = 300;

    /** A page: its dossier as it was loaded, and what it was told. */
    private static final class Page {
        private final String name;
        private final Mark loaded;
        private final String person;
        private Tally told = new Tally(0, 0, 0);
        private int rounds;

        /** @param person who looks at it, whose own corrections are no news */
        Page(String name, Mark loaded, String person) {
            this.name = name;
            this.loaded = loaded;
            this.person = person;
        }
    }

    private final Chronicle chronicle;
    private final Looks looks;
    private final Map<SseClient, Page> open = new ConcurrentHashMap<>();
    private final Thread teller = Thread.ofPlatform().name("live").daemon().unstarted(this::tell);

    Live(Chronicle chronicle, Looks looks) {
        this.chronicle = chronicle;
        this.looks = looks;
    }

    void register(RoutesConfig routes) {
        routes.sse("/dossiers/{name}/live", this::follow);
        teller.start();
    }

    private void follow(SseClient page) {
        var after = page.ctx().queryParam("after");
        var loaded = looks.mark(after == null ? "" : after);
        if (open.size() >= MOST) return;
        var person = Caller.of(page.ctx()).person();
        page.keepAlive();
        page.onClose(() -> open.remove(page));
        page.sendComment("here");
        open.put(page, new Page(page.ctx().pathParam("name"), loaded, person));
    }

    private void tell() {
        try {
            for (int round = 1; ; round++) {
                Thread.sleep(BETWEEN);
                boolean comment = round % ROUNDS_TO_COMMENT == 0;
                open.forEach((client, page) -> tell(client, page, comment));
            }
        } catch (InterruptedException e) {
            open.keySet().forEach(SseClient::close);
        }
    }

    /** A comment now and then keeps the line open, and shows when nobody is there any more. */
    private void tell(SseClient client, Page page, boolean comment) {
        if (client.terminated() || ++page.rounds > MOST_ROUNDS) {
            open.remove(client);
            client.close();
            return;
        }
        var tally = chronicle.tally(page.name, page.loaded, page.person);
        if (!tally.equals(page.told) && !tally.isNothing()) client.sendEvent("news", NewsSince.line(tally));
        else if (comment) client.sendComment("still here");
        page.told = tally;
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
