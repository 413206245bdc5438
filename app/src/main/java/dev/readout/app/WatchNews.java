package dev.readout.app;

import dev.readout.publish.BriefSheet;
import dev.readout.publish.ChangesSheet;
import dev.readout.publish.words.Visible;
import dev.readout.watch.round.News;
import dev.readout.watch.round.Renewal;
import java.nio.file.Path;
import java.time.Duration;

/** Tells on the terminal what happens in a round: articles and changes on standard output, problems on standard error. */
final class WatchNews {

    private final Console console;
    private int outside;
    private int problems;
    private boolean told;

    WatchNews(Console console) {
        this.console = console;
    }

    void begin() {
        outside = 0;
        problems = 0;
        told = false;
    }

    void tell(News news) {
        told = true;
        var line = Visible.line(news.words()) + " (" + Visible.line(news.subject()) + ")";
        switch (news.kind()) {
            case ARTICLE -> console.out().println("new     " + line);
            case EDITED -> console.out().println("edited  " + line);
            case OUTSIDE -> outside++;
            case PROBLEM, GIVEN_UP -> {
                problems++;
                console.err().println("readout: " + Visible.line(news.subject()) + ": " + Visible.line(news.words()));
            }
        }
        console.out().flush();
    }

    /** The first dossier in brief; of a later one what changed. */
    void renewed(Renewal renewal, Path page) {
        told = true;
        var terminal = console.terminal();
        var sheet = renewal.since()
                .map(since -> new ChangesSheet(terminal.ink(), terminal.columns())
                        .print(renewal.dossier(), since, renewal.changes()))
                .orElseGet(() -> new BriefSheet(terminal.ink(), terminal.columns()).print(renewal.dossier()));
        console.out().println();
        console.out().print(sheet);
        console.out()
                .println("\nThe page, as of today: "
                        + page.toAbsolutePath().normalize().toUri());
    }

    void stopped() {
        told = true;
        console.err().println("readout: stopped; what was done is kept");
    }

    /** Whether all went well; to somebody who looks on, also that there was nothing to tell. */
    boolean end(Duration rest) {
        if (outside > 0)
            console.out().println(outside + (outside == 1 ? " does" : " do") + " not belong; --list says why");
        if (!told && console.terminal().output())
            console.out().println("nothing new; there is something to ask again in %d min".formatted(rest.toMinutes()));
        console.out().flush();
        return problems == 0;
    }
}
