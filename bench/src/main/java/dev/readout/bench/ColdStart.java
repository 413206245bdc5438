package dev.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Wall-clock seconds and peak memory of a whole process, from its start to its end: {@code ColdStart ROUNDS COMMAND...},
 * for example {@code ColdStart 5 ./readout read --json ../shared/seeds/a.txt}.
 *
 * <p>The command's output is thrown away. The first round may build or unpack; it is printed and not counted.
 */
public final class ColdStart {

    private static final long LOOK_EVERY_MILLIS = 20;

    private record Run(double seconds, OptionalLong peakMebibytes) {}

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) throw new IllegalArgumentException("usage: ColdStart ROUNDS COMMAND...");
        measure(Integer.parseInt(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length), System.out);
    }

    static void measure(int rounds, List<String> command, PrintStream out) throws IOException, InterruptedException {
        print(out, "first    ", run(command));
        var runs = new ArrayList<Run>();
        for (int round = 1; round <= rounds; round++) {
            var run = run(command);
            print(out, String.format(Locale.ROOT, "round %-3d", round), run);
            runs.add(run);
        }
        var seconds = new Sample(runs.stream().map(Run::seconds).toList());
        out.printf(Locale.ROOT, "seconds   %.2f (%.2f to %.2f)%n", seconds.median(), seconds.least(), seconds.most());
        runs.stream()
                .flatMapToLong(run -> run.peakMebibytes().stream())
                .max()
                .ifPresent(peak -> out.printf(Locale.ROOT, "peak resident memory %d MiB%n", peak));
    }

    /** Runs it once; the peak is the last one seen, which a process no longer exceeds in its last moments. */
    private static Run run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var peak = OptionalLong.empty();
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            var seen = Memory.peakMebibytes(process.pid());
            if (seen.isPresent()) peak = seen;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) throw new IOException(command + " ended with " + process.exitValue());
        return new Run(seconds, peak);
    }

    private static void print(PrintStream out, String name, Run run) {
        out.printf(Locale.ROOT, "%s %.2f s", name, run.seconds());
        run.peakMebibytes().ifPresent(peak -> out.printf(Locale.ROOT, ", %d MiB", peak));
        out.println();
    }
}
