package dev.readout.app;

import dev.readout.accounts.AccessToken;
import dev.readout.accounts.Account;
import dev.readout.accounts.Role;
import dev.readout.accounts.Scope;
import dev.readout.accounts.sqlite.SqliteAccounts;
import dev.readout.publish.words.Visible;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout account}: who may come to a desk that a team shares. */
@Command(
        name = "account",
        description = {
            "Who may come to the desk. As soon as somebody has an account, everybody signs in; `readout serve --host` lets"
                    + " other machines in only then. A reader looks, an analyst decides, an admin also sees who did what.",
            "Passwords are asked for, or read from standard input; they are never arguments. What is changed here holds at once, also"
                    + " for a desk that is open."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            AccountCommand.Add.class,
            AccountCommand.ListAll.class,
            AccountCommand.ChangePassword.class,
            AccountCommand.Remove.class,
            AccountCommand.Token.class,
            AccountCommand.Revoke.class,
            AccountCommand.Log.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout account add ada --role admin                     asks for a password",
            "  readout account token ada --scope write --until 2031-12-31   for a program of hers; shown once",
            "  readout account list                                     who there is, and their tokens",
            "  readout account revoke 3f2a91c07b1e                      takes a token back",
            "  readout account log                                      who did what"
        })
final class AccountCommand {

    /** {@code account add}. */
    @Command(name = "add", description = "Makes an account; asks for its password.", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Mixin
        private final Console console = new Console();

        @Mixin
        private final AccountsOption accounts = new AccountsOption();

        @Parameters(paramLabel = "NAME", description = "What they are called; what they decide is signed with it.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "${COMPLETION-CANDIDATES}")
        @SuppressWarnings("NullAway.Init")
        private Role role;

        @Override
        public Integer call() throws IOException {
            var password = PasswordPrompt.ask(name, console);
            try (var opened = accounts.open()) {
                var added = AccountsOption.register(opened).add(name, role, password);
                console.out().println(added.name() + " may come in as " + word(role));
                return Main.DONE;
            } finally {
                Arrays.fill(password, ' ');
            }
        }
    }

    /** One verb, over accounts that are opened for it. */
    abstract static class Verb implements Callable<Integer> {

        @Mixin
        private final Console console = new Console();

        @Mixin
        private final AccountsOption accounts = new AccountsOption();

        final Console console() {
            return console;
        }

        abstract void over(SqliteAccounts opened);

        @Override
        public final Integer call() {
            try (var opened = accounts.open()) {
                over(opened);
                return Main.DONE;
            }
        }
    }

    /** {@code account list}. */
    @Command(name = "list", description = "Who has an account, and which tokens.", mixinStandardHelpOptions = true)
    static final class ListAll extends Verb {

        @Override
        void over(SqliteAccounts opened) {
            opened.all().forEach(account -> console().out().println(line(account)));
            opened.tokens().forEach(token -> console().out().println(line(token)));
        }

        private static String line(Account account) {
            return "%-8s %s".formatted(word(account.role()), account.name());
        }

        private static String line(AccessToken token) {
            return "token    %s of %s, to %s, until %s"
                    .formatted(token.id(), token.account(), word(token.scope()), token.until());
        }
    }

    /** {@code account password}. */
    @Command(
            name = "password",
            description = "Gives somebody another password; whoever signed in with the old one is out.",
            mixinStandardHelpOptions = true)
    static final class ChangePassword implements Callable<Integer> {

        @Mixin
        private final Console console = new Console();

        @Mixin
        private final AccountsOption accounts = new AccountsOption();

        @Parameters(paramLabel = "NAME", description = "Whose.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Override
        public Integer call() throws IOException {
            var password = PasswordPrompt.ask(name, console);
            try (var opened = accounts.open()) {
                AccountsOption.register(opened).changePassword(name, password);
                console.out().println(name + " has another password");
                return Main.DONE;
            } finally {
                Arrays.fill(password, ' ');
            }
        }
    }

    /** {@code account remove}. */
    @Command(name = "remove", description = "Takes an account away, with its tokens.", mixinStandardHelpOptions = true)
    static final class Remove extends Verb {

        @Parameters(paramLabel = "NAME", description = "Whose.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Override
        void over(SqliteAccounts opened) {
            AccountsOption.register(opened).remove(name);
            console().out().println(name + " may no longer come in");
        }
    }

    /** {@code account token}. */
    @Command(
            name = "token",
            description = "Makes a token that a program comes in with on somebody's behalf. It is shown once.",
            mixinStandardHelpOptions = true)
    static final class Token extends Verb {

        @Parameters(paramLabel = "NAME", description = "On whose behalf; it never may more than they.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Option(
                names = "--scope",
                paramLabel = "SCOPE",
                description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
        private Scope scope = Scope.READ;

        @Option(names = "--until", paramLabel = "DATE", required = true, description = "The last day it is good for.")
        @SuppressWarnings("NullAway.Init")
        private LocalDate until;

        @Override
        void over(SqliteAccounts opened) {
            console().out().println(AccountsOption.register(opened).issue(name, scope, until));
            console()
                    .err()
                    .println("Keep it now: it is shown once. A program brings it as Authorization: Bearer TOKEN");
        }
    }

    /** {@code account revoke}. */
    @Command(name = "revoke", description = "Takes a token back.", mixinStandardHelpOptions = true)
    static final class Revoke extends Verb {

        @Parameters(paramLabel = "ID", description = "Which, as `readout account list` names it.")
        @SuppressWarnings("NullAway.Init")
        private String id;

        @Override
        void over(SqliteAccounts opened) {
            AccountsOption.register(opened).revoke(id);
            console().out().println(id + " is good for nothing any more");
        }
    }

    /** {@code account log}. */
    @Command(name = "log", description = "Who did what, the last first.", mixinStandardHelpOptions = true)
    static final class Log extends Verb {

        @Option(names = "--most", paramLabel = "N", description = "So many entries; default: ${DEFAULT-VALUE}.")
        private int most = 100;

        @Override
        void over(SqliteAccounts opened) {
            opened.lastEntries(most)
                    .forEach(entry -> console()
                            .out()
                            .println("%s %s (%s) %s"
                                    .formatted(
                                            entry.at(),
                                            entry.person().isEmpty() ? "somebody" : entry.person(),
                                            entry.origin(),
                                            Visible.line(entry.deed()))));
        }
    }

    AccountCommand() {}

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
