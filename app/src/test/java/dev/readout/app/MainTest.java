package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void saysWhatIsWrongWithTheCommandLineAndExitsWithTwo() {
        var run = CommandLineRun.of("read");

        assertThat(run.exitCode()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("FILE");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesFewerThreadsThanOne() {
        assertThat(CommandLineRun.of("read", "a.txt", "--threads", "0").exitCode())
                .isEqualTo(Main.USAGE);
    }

    @Test
    void namesAMissingFileInOneLineWithoutLoadingAnything() {
        var run = CommandLineRun.of("read", "no-such-file.txt");

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err()).isEqualTo("readout: no-such-file.txt: there is no such file: check the path\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "dossier",
                "brief",
                "options",
                "due",
                "changes",
                "said",
                "timeline",
                "search",
                "mcp",
                "read",
                "import",
                "export",
                "serve",
                "eval",
                "completion"
            })
    void everyVerbHasHelpWithExamples(String verb) {
        var run = CommandLineRun.of("help", verb);

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("Examples:", "readout " + verb);
    }

    @Test
    void printsItsVersion() {
        assertThat(CommandLineRun.of("--version").out()).startsWith("readout ");
    }
}
