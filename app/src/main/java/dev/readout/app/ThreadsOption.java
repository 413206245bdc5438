package dev.readout.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}, for every verb that reads articles. */
final class ThreadsOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec mixee;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Articles read at the same time; default: ${DEFAULT-VALUE}. What is found does not depend on it.")
    private int count = Math.min(4, Runtime.getRuntime().availableProcessors());

    /** @throws ParameterException if the user asked for none */
    int count() {
        if (count < 1) throw new ParameterException(mixee.commandLine(), "--threads must be at least 1, was " + count);
        return count;
    }
}
