package dev.readout.app;

import dev.readout.eval.floors.Floors;
import dev.readout.eval.floors.Verdict;
import dev.readout.eval.measure.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Holds scores to their floors, or raises the floors to the scores. */
final class Gate {

    @Option(names = "--check", description = "Exit with 1 when a score is below its floor.", required = true)
    private boolean check;

    @Option(names = "--update", description = "Raise the floors to what is reached now.", required = true)
    private boolean update;

    @Option(
            names = "--allow-regression",
            description = "Set the floors to what is reached now, even where that is lower: needs a page in docs/decisions.",
            required = true)
    private boolean allowRegression;

    private static final Path FILE = Path.of("eval", "floors.json");

    /** Exit code: 0 when all floors hold, 1 when one does not. */
    int hold(Map<String, String> digests, List<Score> scores, PrintWriter err) throws IOException {
        if (check) return check(digests, scores, err);
        var floors = Files.exists(FILE) ? Floors.read(FILE) : Floors.none();
        floors.updated(digests, scores, allowRegression).write(FILE);
        err.println("readout: wrote " + FILE);
        return Main.DONE;
    }

    private static int check(Map<String, String> digests, List<Score> scores, PrintWriter err) {
        var verdicts = Floors.read(FILE).check(digests, scores);
        verdicts.forEach(verdict -> err.println("readout: " + verdict.line()));
        if (verdicts.stream().anyMatch(Verdict::fails)) return Main.SOME_UNREADABLE;
        if (!digests.isEmpty()) err.println("readout: all floors hold");
        return Main.DONE;
    }
}
