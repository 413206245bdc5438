package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.api.Api;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.InstantSource;
import java.time.ZoneId;

/** The desk, listening on the loopback address until it is closed. */
public final class DeskServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long MOST_BYTES = 64 * 1024L;

    private final Javalin server;
    private final Live live;

    private DeskServer(Javalin server, Live live) {
        this.server = server;
        this.live = live;
    }

    /**
     * How a desk is opened.
     *
     * @param port where to listen; 0 for any that is free
     * @param zone whose days changes are told in
     * @param token that a changing request must bring
     * @param person who sits at it
     */
    public record Settings(int port, ZoneId zone, String token, String person) {}

    /**
     * Starts a desk.
     *
     * @throws BindException if another program listens there
     */
    public static DeskServer start(Settings settings, Desk desk) throws BindException {
        var looks = new Looks(desk, InstantSource.system(), settings.zone());
        var live = new Live(desk.chronicle(), looks, settings.person());
        var server = Javalin.create(config -> {
            configure(config, settings, desk, looks);
            live.register(config.routes);
        });
        try {
            return new DeskServer(server.start(LOOPBACK, settings.port()), live);
        } catch (JavalinBindException e) {
            live.close();
            throw (BindException) new BindException("port " + settings.port()
                            + " is taken: end what listens there, or name another with --port")
                    .initCause(e);
        }
    }

    private static void configure(JavalinConfig config, Settings settings, Desk desk, Looks looks) {
        var dossiers = desk.dossiers();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MOST_BYTES;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(request -> {
            Answers.guard(request);
            Guard.check(request);
        });
        var pages = new DeskPages();
        new Pages(dossiers, pages, looks, settings).register(config.routes);
        var frames = new Frames(settings.token(), settings.person());
        new Rulings(dossiers, desk.hand(), pages, frames, InstantSource.system(), settings.zone())
                .register(config.routes);
        new Forms(dossiers).register(config.routes);
        var alerts = new Alerts(desk, frames);
        alerts.register(config.routes);
        new Searching(desk, alerts, pages).register(config.routes);
        new Api(dossiers, desk.library()).register(config.routes);
        new Problems(pages).register(config.routes);
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        live.close();
        server.stop();
    }
}
