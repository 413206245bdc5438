package dev.readout.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Asks for a password: on a terminal twice, without showing it; else it is the first line of standard input. Never an argument. */
final class PasswordPrompt {

    private PasswordPrompt() {}

    /** @throws IOException if none is given, or two that differ */
    static char[] ask(String name, Console console) throws IOException {
        if (!console.terminal().input()) return firstLine();
        console.err().flush();
        var keyboard = Optional.ofNullable(System.console())
                .orElseThrow(() ->
                        new IOException("a password is asked for on the terminal only: do not redirect the output"));
        var password = keyboard.readPassword("Password for %s (not shown): ", name);
        if (password == null) throw new IOException("no password was given");
        var again = keyboard.readPassword("The same again: ");
        if (again != null && !Arrays.equals(password, again))
            throw new IOException("the two differ; nothing was changed");
        return password;
    }

    private static char[] firstLine() throws IOException {
        var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null || line.isEmpty()) throw new IOException("no password was given: write it to standard input");
        return line.toCharArray();
    }
}
