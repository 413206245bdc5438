package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandTest {

    private static final String PASSWORD = "four words will do";

    private final InputStream before = System.in;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    @Test
    void makesListsAndRemovesAccountsAndTokens() {
        assertThat(add("ada", PASSWORD).out()).isEqualTo("ada may come in as admin\n");
        var made = run("token", "ada", "--scope", "write", "--until", "2099-12-31");
        assertThat(made.out()).matches("readout_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\n");
        var id = made.out().split("_")[1];

        assertThat(run("list").out())
                .isEqualTo("admin    ada\ntoken    " + id + " of ada, to write, until 2099-12-31\n");
        assertThat(run("revoke", id).exitCode()).isEqualTo(Main.DONE);
        assertThat(run("remove", "ADA").exitCode()).isEqualTo(Main.DONE);
        assertThat(run("list").out()).isEmpty();
        assertThat(run("log").out())
                .contains("removed the account", "took back the token " + id, "added the account ada as ADMIN")
                .doesNotContain(PASSWORD, made.out().strip());
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertThat(add("ada", "short").err())
                .isEqualTo("readout: a password has at least 12 characters: three or four words will do\n");
        assertThat(add("ada", "").err()).startsWith("readout: no password was given");
        assertThat(run("remove", "ada").err()).isEqualTo("readout: nobody called 'ada' has an account\n");
        assertThat(run("add", "ada", PASSWORD, "--role", "admin").exitCode()).isEqualTo(Main.USAGE);
    }

    @Test
    void opensTheDeskToOthersOnlyWithAnAccount() {
        var refused = "readout: others could reach the desk, and nobody has an account yet: make one first:"
                + " readout account add NAME --role admin --data " + data + "\n";

        assertThat(serve("--host", "0.0.0.0").err()).isEqualTo(refused);
        assertThat(serve("--origin", "https://desk.example").err()).isEqualTo(refused);
        add("ada", PASSWORD);
        run("remove", "ada");
        assertThat(serve("--host", "0.0.0.0").err()).isEqualTo(refused);
    }

    @Test
    void takesNoOriginThatIsNone() {
        add("ada", PASSWORD);

        assertThat(serve("--origin", "desk.example").err()).contains("an origin is like https://desk.example");
        assertThat(serve("--origin", "https://desk.example/path").err()).contains("an origin is like");
    }

    private CommandLineRun add(String name, String password) {
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        return run("add", name, "--role", "admin");
    }

    private CommandLineRun run(String... arguments) {
        var all = new ArrayList<>(List.of("account"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private CommandLineRun serve(String option, String value) {
        return CommandLineRun.of("serve", "--data", data.toString(), "--port", "0", option, value);
    }
}
