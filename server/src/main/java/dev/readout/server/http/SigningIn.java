package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Secrets;
import dev.readout.accounts.SignIn;
import dev.readout.publish.DeskPages;
import dev.readout.publish.page.AccountView;
import dev.readout.publish.page.SignInView;
import dev.readout.publish.words.Visible;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where people sign in and out of a shared desk, and where its admins see who did what. */
final class SigningIn {

    private static final String PAGE = "/sign-in";
    private static final String FORM_COOKIE = "readout-form";
    private static final Pattern FORM_TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int HOUR_SECONDS = 3_600;
    private static final int SHOWN = 500;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

    private final Supplier<Optional<Entrance>> entrance;
    private final Guard guard;
    private final DeskPages pages;
    private final ZoneId zone;

    /** @param entrance absent as long as nobody has an account */
    SigningIn(Supplier<Optional<Entrance>> entrance, Guard guard, DeskPages pages, ZoneId zone) {
        this.entrance = entrance;
        this.guard = guard;
        this.pages = pages;
        this.zone = zone;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, PAGE, this::ask);
        routes.post(PAGE, this::signIn);
        routes.post("/sign-out", this::signOut);
        Look.at(routes, "/account", this::account);
        Look.at(routes, "/accounts", this::accounts);
    }

    /** @throws Problem if nobody has an account */
    private Entrance entrance() {
        return entrance.get()
                .orElseThrow(() -> Problem.notFound("Nobody signs in at this desk: nobody has an account yet."));
    }

    private void ask(Context request) {
        entrance();
        show(request, "");
    }

    /** Where somebody signs in who wanted to see this. */
    static String addressFor(Context request) {
        var query = request.queryString();
        var wanted = request.req().getRequestURI() + (query == null ? "" : "?" + query);
        return wanted.equals("/") ? PAGE : PAGE + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** A form that nobody signed in for carries what its cookie carries, so that no other page can send it. */
    private void show(Context request, String problem) {
        var token = formToken(request).orElseGet(Secrets::fresh);
        request.cookie(SessionCookie.cookie(request, FORM_COOKIE, token, HOUR_SECONDS));
        Answers.page(request, pages.signIn(new SignInView.Form(token, next(request), problem)));
    }

    private void signIn(Context request) {
        var entrance = entrance();
        var token = formToken(request);
        var given = request.formParam("token");
        if (token.isEmpty() || given == null || !Secrets.same(given, token.get())) {
            throw new Problem(403, "No token", "Load the page again, and allow its cookie.");
        }
        var password = field(request, "password").toCharArray();
        switch (entrance.signIn(field(request, "name").strip(), password, guard.from(request))) {
            case SignIn.Welcome(var account, var key) -> {
                SessionCookie.write(request, key);
                request.redirect(next(request), HttpStatus.SEE_OTHER);
            }
            case SignIn.Wrong() -> {
                request.status(HttpStatus.UNAUTHORIZED);
                show(request, "The name or the password is wrong.");
            }
            case SignIn.TooOften(var again) -> {
                request.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", String.valueOf(again.toSeconds() + 1));
                show(request, "That was tried too often. Try again in " + minutes(again) + ".");
            }
        }
    }

    private static String minutes(Duration wait) {
        long minutes = wait.toMinutes() + 1;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    private void signOut(Context request) {
        SessionCookie.read(request).ifPresent(key -> entrance().signOut(key, guard.from(request)));
        SessionCookie.clear(request);
        request.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    private void account(Context request) {
        entrance();
        var caller = Caller.of(request);
        var role = caller.role().name().toLowerCase(Locale.ROOT);
        Answers.page(
                request, pages.account(caller.person(), role, caller.formToken().orElse("")));
    }

    private void accounts(Context request) {
        var entrance = entrance();
        var people = entrance.accounts().stream()
                .map(one -> new AccountView.Person(one.name(), word(one.role())))
                .toList();
        var tokens = entrance.tokens().stream()
                .map(one -> new AccountView.Token(
                        one.id(), one.account(), word(one.scope()), one.until().toString()))
                .toList();
        var log = entrance.log(SHOWN).stream()
                .map(entry -> new AccountView.Entry(
                        MINUTE.format(entry.at().atZone(zone)),
                        entry.person().isEmpty() ? "somebody" : entry.person(),
                        entry.origin(),
                        Visible.line(entry.deed())))
                .toList();
        Answers.page(request, pages.accounts(people, tokens, log));
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> formToken(Context request) {
        return Optional.ofNullable(request.cookie(FORM_COOKIE))
                .filter(token -> FORM_TOKEN.matcher(token).matches());
    }

    /** Where they wanted to go: a place on this desk, or its first page. */
    private static String next(Context request) {
        var asked = request.method().name().equals("POST") ? field(request, "next") : request.queryParam("next");
        return asked != null && asked.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? asked : "/";
    }

    private static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value;
    }
}
