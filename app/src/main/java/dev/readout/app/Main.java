package dev.readout.app;

import dev.readout.publish.words.Visible;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code ./readout}: the one command, and its verbs. */
@Command(
        name = "readout",
        description = "Where a public policy stands, from the coverage of it, every line clicking down to its words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            DemoCommand.class,
            DossierCommand.class,
            BriefCommand.class,
            OptionsCommand.class,
            DueCommand.class,
            ChangesCommand.class,
            SaidCommand.class,
            TimelineCommand.class,
            SearchCommand.class,
            WatchCommand.class,
            ServeCommand.class,
            AccountCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RestoreCommand.class,
            VersionsCommand.class,
            VerifyCommand.class,
            McpCommand.class,
            ReadCommand.class,
            EvalCommand.class,
            CompletionCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some input could not be read", "2:the command line is wrong", "3:cannot start"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout demo                        the dossier of the sample coverage",
            "  readout dossier coverage/           a folder of articles to a page one would send on",
            "  readout brief coverage/             where the policy stands, in a dozen sentences",
            "  readout due coverage/               what is promised, and what became of it",
            "  readout said coverage/ --by NAME    who said what, on the terminal",
            "  readout search WORDS coverage/      articles and findings by their words",
            "  readout watch strait-fee/           keeps a dossier current from feeds",
            "  readout import coverage/            keeps a folder of articles for the desk",
            "  readout serve                       the desk in your browser: all that was kept, any day",
            "  readout read article.txt            what one article says",
            "  readout help dossier                all that a verb can do",
            "  source <(readout completion)        completion in bash and zsh"
        })
public final class Main {

    static final int DONE = 0;
    static final int SOME_UNREADABLE = 1;
    static final int USAGE = 2;

    private static final int HELP_COLUMNS = 100;

    Main() {}

    public static void main(String[] arguments) {
        var output = StandardOutput.install();
        int exitCode = run(arguments);
        System.out.flush();
        output.problem().ifPresent(problem -> System.err.println("readout: " + problem));
        System.exit(output.problem().isPresent() ? SOME_UNREADABLE : exitCode);
    }

    /** Runs one command line and gives its exit code; prints to the process's own streams. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** All verbs, as they are typed. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Main::explain)
                .registerConverter(LocalDate.class, Main::day)
                .setUsageHelpWidth(HELP_COLUMNS)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("write a day as 2019-06-01, not as '" + words + "'");
        }
    }

    /** One line instead of a stack trace; {@code READOUT_DEBUG=1} prints the trace as well. */
    private static int explain(Exception e, CommandLine commandLine, CommandLine.ParseResult result) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        commandLine.getErr().println("readout: " + Visible.line(message));
        if (System.getenv("READOUT_DEBUG") != null) e.printStackTrace(commandLine.getErr());
        return SOME_UNREADABLE;
    }
}
