package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Passwords;
import dev.readout.accounts.Register;
import dev.readout.accounts.Role;
import dev.readout.accounts.sqlite.SqliteAccounts;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import dev.readout.store.memory.MemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first account, made while the desk is open. */
class FirstAccountTest {

    private static final Passwords QUICK = new Passwords(64, 1);
    private static final InstantSource CLOCK = InstantSource.fixed(FerryFee.NOON);

    @Test
    void holdsAtTheNextRequest(@TempDir Path folder) throws IOException {
        var store = new MemoryStore();
        FerryFee.in(store);
        var entrance = new AtomicReference<Optional<Entrance>>(Optional.empty());
        var settings = new DeskServer.Settings(0, ZoneOffset.UTC, "secret", "Ada", Reach.LOOPBACK, entrance::get);
        try (var ferry = new FerryDesk(store, CLOCK, settings);
                var accounts = SqliteAccounts.open(folder.resolve("accounts.db"))) {
            var desk = ferry.server();
            assertThat(Ask.get(desk, "/").answer().status()).isEqualTo(200);
            assertThat(Ask.get(desk, "/sign-in").answer().status()).isEqualTo(404);
            assertThat(Ask.get(desk, "/accounts").answer().status()).isEqualTo(404);

            new Register(accounts, QUICK, "root", CLOCK).add("ann", Role.ADMIN, "four words will do".toCharArray());
            entrance.set(Optional.of(new Entrance(accounts, QUICK, CLOCK)));

            assertThat(Ask.get(desk, "/").answer().status()).isEqualTo(401);
            assertThat(Ask.get(desk, "/")
                            .with("Authorization", "Bearer secret")
                            .answer()
                            .status())
                    .as("the token of the desk for one machine says nobody's name")
                    .isEqualTo(401);
            assertThat(Ask.post(desk, "/searches", "token=secret&name=x&query=q=fee")
                            .answer()
                            .status())
                    .isEqualTo(401);
            assertThat(Ask.get(desk, "/sign-in").answer().status()).isEqualTo(200);
        }
    }
}
