package dev.readout.app;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come, on standard error, and only where a person looks at it. */
final class Progress implements AutoCloseable {

    private static final int WORTH_SHOWING = 10;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Shown for ten documents or more. */
    static Progress over(int documents, Terminal terminal) {
        if (documents < WORTH_SHOWING || !terminal.showsProgress()) return new Progress(Optional.empty());
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .build()));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
