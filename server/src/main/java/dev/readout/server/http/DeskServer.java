package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.publish.DeskPages;
import dev.readout.server.alert.Teller;
import dev.readout.server.api.Api;
import dev.readout.server.api.Writes;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The desk, listening until it is closed: on the loopback address, unless it has an entrance and is told otherwise. */
public final class DeskServer implements AutoCloseable {

    /** How long what is found may be untold. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    private final Javalin server;
    private final Live live;
    private final Reach reach;
    private final Teller teller;

    private DeskServer(Javalin server, Live live, Reach reach, Teller teller) {
        this.server = server;
        this.live = live;
        this.reach = reach;
        this.teller = teller;
    }

    /**
     * How a desk is opened.
     *
     * @param port where to listen; 0 for any that is free
     * @param zone whose days changes are told in
     * @param token that a changing request must bring
     * @param person who sits at it
     * @param reach from where it can be reached
     * @param entrance who may come in, asked for at every request; absent as long as the desk's user is whoever reaches it
     */
    public record Settings(
            int port, ZoneId zone, String token, String person, Reach reach, Supplier<Optional<Entrance>> entrance) {

        /** Of a desk for this machine alone, at which nobody signs in. */
        public Settings(int port, ZoneId zone, String token, String person) {
            this(port, zone, token, person, Reach.LOOPBACK, Optional::empty);
        }

        private Door door() {
            return entrance.get().<Door>map(Door.Shared::new).orElseGet(() -> new Door.Own(token, person));
        }
    }

    /**
     * Starts a desk at which no model asks.
     *
     * @throws BindException if another program listens there
     */
    public static DeskServer start(Settings settings, Desk desk) throws BindException {
        return start(settings, desk, Optional.empty());
    }

    /**
     * Starts a desk.
     *
     * @param models answers what language models ask
     * @throws BindException if another program listens there
     */
    public static DeskServer start(Settings settings, Desk desk, Optional<Models> models) throws BindException {
        var looks = new Looks(desk, InstantSource.system(), settings.zone());
        var live = new Live(desk.chronicle(), looks);
        var server = Javalin.create(config -> {
            configure(config, settings, desk, looks);
            live.register(config.routes);
            models.ifPresent(of ->
                    config.routes.post(Models.PATH, request -> of.servlet().service(request.req(), request.res())));
        });
        try {
            var reach = settings.reach();
            var started = server.start(reach.host(), settings.port());
            var matches = new FreshMatches(desk, reach.address(started.port()), settings.entrance());
            var teller = new Teller(
                    desk.telling().book(),
                    desk.notebook(),
                    matches,
                    desk.telling().carrier(),
                    InstantSource.system(),
                    BETWEEN_LOOKS);
            return new DeskServer(started, live, reach, teller.start());
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
        config.http.maxRequestSize = Admission.MOST_OF_AN_ARTICLE;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        var pages = new DeskPages();
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new RefusedEarly(pages)));
        config.jetty.modifyServletContextHandler(within -> within.setErrorHandler(new RefusedEarly(pages)));
        var guard = new Guard(settings.reach());
        new Admission(guard, settings::door).register(config.routes);
        new SigningIn(settings.entrance(), guard, pages, settings.zone()).register(config.routes);
        new Pages(desk, pages, looks, settings.zone()).register(config.routes);
        new Rulings(dossiers, desk.hand(), pages, InstantSource.system(), settings.zone()).register(config.routes);
        new Inbox(desk, pages, settings.zone()).register(config.routes);
        new Forms(dossiers).register(config.routes);
        var alerts = new Alerts(desk, pages, settings.entrance(), guard);
        alerts.register(config.routes);
        new Subscribed(settings.entrance(), dossiers, alerts).register(config.routes);
        new SettingsPage(settings, desk, alerts, pages, guard).register(config.routes);
        new Searching(desk, alerts, pages).register(config.routes);
        new Api(dossiers, desk.library()).register(config.routes);
        new Writes(dossiers, desk.hand(), desk.intake(), InstantSource.system()).register(config.routes);
        new Problems(pages).register(config.routes);
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** What can be asked of it: a method and a path each, as {@link Permissions} has them. */
    Set<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> Permissions.line(endpoint.method, endpoint.path))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where a browser finds it, ending in a slash. */
    public String address() {
        return reach.address(port());
    }

    @Override
    public void close() {
        teller.close();
        live.close();
        server.stop();
    }
}
