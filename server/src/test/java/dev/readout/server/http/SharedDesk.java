package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Passwords;
import dev.readout.accounts.Register;
import dev.readout.accounts.Role;
import dev.readout.accounts.Scope;
import dev.readout.accounts.sqlite.SqliteAccounts;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import dev.readout.server.Intake;
import dev.readout.server.StoredDossiers;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.memory.MemoryStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A desk with the ferry fee that three people share: rea, a reader, ann, an analyst, and adm, an admin. */
final class SharedDesk implements AutoCloseable {

    static final String FERRY = "/dossiers/ferry%20fee";
    static final String PASSWORD = "four words will do";
    static final String ORIGIN = "https://desk.example";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Passwords QUICK = new Passwords(64, 1);
    private static final InstantSource CLOCK = InstantSource.fixed(FerryFee.NOON);

    final MemoryStore store = new MemoryStore();
    final SqliteAccounts accounts;
    final Register register;
    final StoredDossiers dossiers;
    final DeskServer desk;
    private final FerryDesk ferry;

    SharedDesk(Path folder) throws IOException {
        FerryFee.in(store);
        accounts = SqliteAccounts.open(folder.resolve("accounts.db"));
        register = new Register(accounts, QUICK, "root", CLOCK);
        register.add("rea", Role.READER, PASSWORD.toCharArray());
        register.add("ann", Role.ANALYST, PASSWORD.toCharArray());
        register.add("adm", Role.ADMIN, PASSWORD.toCharArray());
        var reach = new Reach("127.0.0.1", List.of(URI.create(ORIGIN)));
        var entrance = Optional.of(new Entrance(accounts, QUICK, CLOCK));
        ferry = new FerryDesk(
                store, CLOCK, new DeskServer.Settings(0, ZoneOffset.UTC, "secret", "Ada", reach, () -> entrance));
        dossiers = ferry.dossiers();
        desk = ferry.server();
    }

    /** What is found on behalf of those who may come in. */
    FreshMatches matches() {
        var entrance = Optional.of(new Entrance(accounts, QUICK, CLOCK));
        var seen = new Desk(dossiers, dossiers, dossiers, ferry.library(), KeptNotebook.inMemory(), Intake.NONE);
        return new FreshMatches(seen, ORIGIN + "/", () -> entrance);
    }

    String token(String name, Scope scope) {
        return register.issue(name, scope, LocalDate.of(2031, 12, 31));
    }

    /** What a browser sends after it signed in. */
    String cookie(String name) throws IOException {
        var answer = signIn(name, PASSWORD, "/").answer();
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }

    Ask signIn(String name, String password, String next) throws IOException {
        var page = Ask.get(desk, "/sign-in").answer();
        var form = "name=" + name + "&password=" + escaped(password) + "&next=" + escaped(next) + "&token="
                + formToken(page.body());
        return Ask.post(desk, "/sign-in", form)
                .with("Cookie", page.header("Set-Cookie").replaceFirst(";.*", ""));
    }

    /** What the forms of somebody carry. */
    String formToken(String cookie, String path) throws IOException {
        return formToken(Ask.get(desk, path).with("Cookie", cookie).answer().body());
    }

    static String formToken(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new AssertionError("no form: " + page);
        return found.group(1);
    }

    static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        ferry.close();
        accounts.close();
    }
}
