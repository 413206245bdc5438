package dev.readout.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.accounts.sqlite.SqliteAccounts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntranceTest {

    private static final String RIGHT = "four words will do";
    private static final String WRONG = "four words will not";
    private static final String HERE = "192.0.2.7";
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 10);

    private static final Passwords QUICK = new Passwords(64, 1);

    private final HandClock clock = new HandClock();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SqliteAccounts accounts;

    @SuppressWarnings("NullAway.Init")
    private Register register;

    @SuppressWarnings("NullAway.Init")
    private Entrance entrance;

    @BeforeEach
    void open() {
        accounts = SqliteAccounts.open(folder.resolve("accounts.db"));
        register = new Register(accounts, QUICK, "root", clock);
        entrance = new Entrance(accounts, QUICK, clock);
        register.add("Ada", Role.ANALYST, RIGHT.toCharArray());
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void letsInWhoeverKnowsThePassword() {
        var visitor = entrance.bySession(key("ada")).orElseThrow();

        assertThat(visitor.name()).isEqualTo("Ada");
        assertThat(visitor.role()).isEqualTo(Role.ANALYST);
        assertThat(visitor.formToken()).isPresent();
    }

    @Test
    void doesNotSayWhetherTheNameOrThePasswordIsWrong() {
        assertThat(signIn("Ada", WRONG)).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("Bea", RIGHT)).isEqualTo(new SignIn.Wrong());
        assertThat(entrance.bySession("anything")).isEmpty();
    }

    @Test
    void opensOneThingToASubscriptionUntilItsOwnerTakesItBack() {
        register.add("Bea", Role.READER, RIGHT.toCharArray());
        var subscriptions = entrance.subscriptions();
        var secret = subscriptions.make("Ada", "/dossiers/fee/due.ics", HERE);

        var found = subscriptions.find(secret).orElseThrow();
        assertThat(found.account()).isEqualTo("Ada");
        assertThat(found.address()).isEqualTo("/dossiers/fee/due.ics");
        assertThat(subscriptions.of("ada"))
                .singleElement()
                .satisfies(one -> assertThat(one.used()).isPresent());
        assertThat(entrance.byToken(secret)).isEmpty();
        assertThat(entrance.bySession(secret)).isEmpty();
        assertThat(entrance.log(9).toString())
                .contains("to /dossiers/fee/due.ics")
                .doesNotContain(secret);

        assertThat(subscriptions.takeBack("Bea", found.id(), HERE)).isFalse();
        assertThat(subscriptions.find(secret)).isPresent();
        assertThat(subscriptions.takeBack("Ada", found.id(), HERE)).isTrue();
        assertThat(subscriptions.find(secret)).isEmpty();
    }

    @Test
    void endsASubscriptionWithItsAccount() {
        var secret = entrance.subscriptions().make("Ada", "/dossiers/fee/due.ics", HERE);

        register.remove("Ada");

        assertThat(entrance.subscriptions().find(secret)).isEmpty();
    }

    @Test
    void letsPeopleTakeBackTokensOfTheirOwn() {
        register.add("Bea", Role.READER, RIGHT.toCharArray());
        register.issue("Ada", Scope.READ, LAST_DAY);
        var id = entrance.tokens().getFirst().id();

        assertThat(entrance.revoke("Bea", id, HERE)).isFalse();
        assertThat(entrance.revoke("Ada", id, HERE)).isTrue();
        assertThat(entrance.tokens()).isEmpty();
    }

    @Test
    void waitsAfterTenWrongPasswordsForAnAccountWhereverTheyComeFrom() {
        for (int i = 0; i < 10; i++) entrance.signIn("Ada", WRONG.toCharArray(), "192.0.2." + i);

        assertThat(entrance.signIn("ADA", RIGHT.toCharArray(), "198.51.100.1"))
                .isEqualTo(new SignIn.TooOften(Duration.ofMinutes(15)));
        clock.pass(Duration.ofMinutes(15));
        assertThat(signIn("Ada", RIGHT)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void waitsAfterThirtyWrongNamesFromOnePlace() {
        for (int i = 0; i < 30; i++) signIn("name" + i, "x");

        assertThat(signIn("Ada", RIGHT)).isInstanceOf(SignIn.TooOften.class);
        assertThat(entrance.signIn("Ada", RIGHT.toCharArray(), "198.51.100.1")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void forgetsWhoDoesNothingAndAfterAWeekEverybody() {
        var idle = key("Ada");
        clock.pass(Duration.ofHours(12));
        assertThat(entrance.bySession(idle)).isEmpty();

        var busy = key("Ada");
        for (int hour = 0; hour < 7 * 24 - 1; hour++) {
            clock.pass(Duration.ofHours(1));
            assertThat(entrance.bySession(busy)).isPresent();
        }
        clock.pass(Duration.ofHours(1));
        assertThat(entrance.bySession(busy)).isEmpty();
    }

    @Test
    void forgetsWhoSignsOutAndWhoseAccountOrPasswordIsAnother() {
        var out = key("Ada");
        entrance.signOut(out, HERE);
        assertThat(entrance.bySession(out)).isEmpty();

        var older = key("Ada");
        register.changePassword("ada", "another four words".toCharArray());
        assertThat(entrance.bySession(older)).isEmpty();

        register.changePassword("Ada", RIGHT.toCharArray());
        var removed = key("Ada");
        register.remove("Ada");
        register.add("Ada", Role.ADMIN, RIGHT.toCharArray());
        assertThat(entrance.bySession(removed)).isEmpty();
    }

    @Test
    void opensATokenForNoMoreThanItsScopeAndItsAccount() {
        register.add("Bea", Role.READER, RIGHT.toCharArray());
        register.add("Cy", Role.ADMIN, RIGHT.toCharArray());

        assertThat(role(register.issue("Ada", Scope.READ, LAST_DAY))).contains(Role.READER);
        assertThat(role(register.issue("Ada", Scope.WRITE, LAST_DAY))).contains(Role.ANALYST);
        assertThat(role(register.issue("Bea", Scope.WRITE, LAST_DAY))).contains(Role.READER);
        assertThat(role(register.issue("Cy", Scope.WRITE, LAST_DAY))).contains(Role.ANALYST);
    }

    @Test
    void opensATokenUntilItsLastDayIsOverOrItIsTakenBack() {
        var token = register.issue("Ada", Scope.READ, LAST_DAY);
        var other = register.issue("Ada", Scope.READ, LAST_DAY);

        register.revoke(accounts.tokens().stream()
                .filter(one -> other.contains(one.id()))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(entrance.byToken(other)).isEmpty();
        clock.pass(Duration.ofHours(35));
        assertThat(entrance.byToken(token)).isPresent();
        clock.pass(Duration.ofHours(1));
        assertThat(entrance.byToken(token)).isEmpty();
    }

    @Test
    void opensNoTokenThatIsAltered() {
        var token = register.issue("Ada", Scope.READ, LAST_DAY);
        var last = token.endsWith("A") ? "B" : "A";

        assertThat(entrance.byToken(token.substring(0, token.length() - 1) + last))
                .isEmpty();
        assertThat(entrance.byToken(token + " ")).isEmpty();
        assertThat(entrance.byToken("")).isEmpty();
    }

    @Test
    void notesWhoCameAndWhatWasDoneButNoSecretAndNoWordOfWhoeverIsUnknown() {
        var token = register.issue("Ada", Scope.WRITE, LAST_DAY);
        signIn("Ada", WRONG);
        signIn("my secret typed into the wrong field", WRONG);
        var key = key("Ada");

        assertThat(entrance.log(100))
                .extracting(AuditEntry::deed)
                .startsWith("signed in", "was not signed in", "was not signed in")
                .contains("added the account Ada as ANALYST");
        assertThat(entrance.log(100).toString())
                .doesNotContain(RIGHT, WRONG, token, token.substring(token.lastIndexOf('_')), key, "secret typed");
    }

    @Test
    void keepsPasswordsAsArgon2idAsOwaspAdvises() {
        assertThat(new Passwords().hash(RIGHT.toCharArray())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void refusesShortPasswordsOddNamesAndNamesThatAreTaken() {
        assertThatThrownBy(() -> register.add("Bea", Role.READER, "short".toCharArray()))
                .hasMessageContaining("at least 12");
        assertThatThrownBy(() -> register.add("Bea/../x", Role.READER, RIGHT.toCharArray()))
                .hasMessageContaining("digits");
        assertThatThrownBy(() -> register.add("ADA", Role.READER, RIGHT.toCharArray()))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> register.remove("Bea")).hasMessageContaining("nobody called 'Bea'");
        assertThatThrownBy(() -> register.revoke("x")).hasMessageContaining("no token");
    }

    private String key(String name) {
        return signIn(name, RIGHT) instanceof SignIn.Welcome(var account, var key) ? key : "";
    }

    private SignIn signIn(String name, String password) {
        return entrance.signIn(name, password.toCharArray(), HERE);
    }

    private Optional<Role> role(String token) {
        return entrance.byToken(token).map(Visitor::role);
    }
}
