package dev.readout.app;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a verb prints to: mixed into every verb, so that none looks for it by itself. */
@Command
final class Console {

    private final Terminal terminal = Terminal.ofLauncher();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec verb;

    Terminal terminal() {
        return terminal;
    }

    PrintWriter out() {
        return verb.commandLine().getOut();
    }

    PrintWriter err() {
        return verb.commandLine().getErr();
    }
}
