package dev.readout.app;

import dev.readout.publish.Ink;

/**
 * Where input comes from and output goes. The launcher knows and says so in system properties, since Java cannot tell standard output
 * from standard error, nor in every version whether somebody types.
 *
 * @param input whether standard input is a terminal
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param columns how wide it is
 */
record Terminal(boolean input, boolean output, boolean error, int columns) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** As the launcher found it; without the launcher, no terminal of 100 columns. */
    static Terminal ofLauncher() {
        int columns = Integer.getInteger("readout.terminal.columns", 100);
        return new Terminal(
                Boolean.getBoolean("readout.terminal.input"),
                Boolean.getBoolean("readout.terminal.output"),
                Boolean.getBoolean("readout.terminal.error"),
                Math.clamp(columns, NARROWEST, WIDEST));
    }

    /** Colours on a terminal, unless the user has set NO_COLOR (no-color.org). */
    Ink ink() {
        return output && System.getenv("NO_COLOR") == null ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Whether a progress bar would be seen and would not run into the output. */
    boolean showsProgress() {
        return error && !output;
    }
}
