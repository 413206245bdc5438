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

/** Holds scores to their floors, or raises the floors to the scores. */
final class Gate {

    private static final Path FILE = Path.of("eval", "floors.json");

    /** What is done with the floors. */
    enum Deed {
        /** Exit with 1 when a score is below its floor. */
        CHECK,
        /** Raise them to what is reached now; none falls. */
        UPDATE,
        /** Set them to what is reached now, even where that is lower. */
        LOWER
    }

    private final Deed deed;

    Gate(Deed deed) {
        this.deed = deed;
    }

    /** Exit code: 0 when all floors hold, 1 when one does not. */
    int hold(Map<String, String> digests, List<Score> scores, PrintWriter err) throws IOException {
        return switch (deed) {
            case CHECK -> check(digests, scores, err);
            case UPDATE -> write(digests, scores, false, err);
            case LOWER -> write(digests, scores, true, err);
        };
    }

    private static int write(Map<String, String> digests, List<Score> scores, boolean allowRegression, PrintWriter err)
            throws IOException {
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
