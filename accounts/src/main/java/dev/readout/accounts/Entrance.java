package dev.readout.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a door asks: signs people in, knows who is signed in, opens tokens. Threads may share it. */
public final class Entrance {

    private static final int BY_NAME = 10;
    private static final int BY_ORIGIN = 30;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final InstantSource clock;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts byName;
    private final Attempts byOrigin;
    private final Subscriptions subscriptions;

    public Entrance(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.sessions = new Sessions(clock);
        this.byName = new Attempts(BY_NAME, WITHIN, clock);
        this.byOrigin = new Attempts(BY_ORIGIN, WITHIN, clock);
        this.subscriptions = new Subscriptions(accounts, clock);
    }

    /**
     * Somebody wants to sign in.
     *
     * @param from where they ask from, as far as it is one who tries
     */
    public SignIn signIn(String name, char[] password, String from) {
        var called = name.toLowerCase(Locale.ROOT);
        var wait = longer(byOrigin.count(from), byName.count(called));
        if (!wait.isZero()) return new SignIn.TooOften(wait);
        var account = accounts.find(name);
        boolean known = account.map(of -> isTheirs(of, password)).orElseGet(() -> passwords.matchesNobody(password));
        if (account.isEmpty() || !known) {
            accounts.note(clock.instant(), account.map(Account::name).orElse(""), from, "was not signed in");
            return new SignIn.Wrong();
        }
        byName.forget(called);
        byOrigin.forget(from);
        note(account.get().name(), from, "signed in");
        return new SignIn.Welcome(account.get(), sessions.open(account.get()));
    }

    private boolean isTheirs(Account account, char[] password) {
        return accounts.passwordHash(account.name())
                .map(hash -> passwords.matches(password, hash))
                .orElse(false);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whose browser brings this key; nobody's once the account is gone or has another password. */
    public Optional<Visitor> bySession(String key) {
        return sessions.find(key)
                .flatMap(session -> accounts.find(session.account())
                        .filter(account -> account.stamp().equals(session.stamp()))
                        .map(account -> new Visitor(account.name(), account.role(), Optional.of(session.formToken()))));
    }

    public void signOut(String key, String from) {
        bySession(key).ifPresent(visitor -> note(visitor.name(), from, "signed out"));
        sessions.close(key);
    }

    /** On whose behalf a program comes with these words. */
    public Optional<Visitor> byToken(String words) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return TokenWords.read(words)
                .flatMap(read -> accounts.token(read.id(), read.secretHash()))
                .filter(token -> !token.until().isBefore(today))
                .flatMap(token -> accounts.find(token.account())
                        .map(account ->
                                new Visitor(account.name(), token.scope().of(account.role()), Optional.empty())));
    }

    /** What calendars and readers of feeds may ask for. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** Takes back a token of one's own. Says whether there was one. */
    public boolean revoke(String person, String id, String from) {
        boolean own = accounts.tokens().stream()
                .anyMatch(token -> token.id().equals(id) && token.account().equalsIgnoreCase(person));
        boolean gone = own && accounts.revoke(id);
        if (gone) note(person, from, "took back the token " + id);
        return gone;
    }

    /** Adds to the log of what was done. */
    public void note(String person, String from, String deed) {
        accounts.note(clock.instant(), person, from, deed);
    }

    public List<Account> accounts() {
        return accounts.all();
    }

    public List<AccessToken> tokens() {
        return accounts.tokens();
    }

    /** What was done lately, the last first. */
    public List<AuditEntry> log(int most) {
        return accounts.lastEntries(most);
    }
}
