package dev.readout.app;

import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Store;
import dev.readout.watch.round.Round;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of an article: that it belongs, that it does not, or that the machine may decide again. */
final class Overrule {

    @Option(names = "--accept", paramLabel = "ARTICLE", description = "This article belongs (its address or id).")
    private @Nullable String accept;

    @Option(names = "--reject", paramLabel = "ARTICLE", description = "This article does not belong.")
    private @Nullable String reject;

    @Option(names = "--undo", paramLabel = "ARTICLE", description = "Take back what you said of this article.")
    private @Nullable String undo;

    @Option(names = "--because", paramLabel = "WORDS", description = "Why, for whoever asks later.")
    private String because = "a person decided so";

    boolean isAsked() {
        return accept != null || reject != null || undo != null;
    }

    /** Says whether every article named is there; those that are, are decided on. */
    boolean apply(Store store, InstantSource clock, PrintWriter out, PrintWriter err) {
        boolean all = decide(store, accept, Verdict.BELONGS, clock, out, err);
        all &= decide(store, reject, Verdict.OUTSIDE, clock, out, err);
        all &= decide(store, undo, Verdict.WITHDRAWN, clock, out, err);
        return all;
    }

    private boolean decide(
            Store store,
            @Nullable String named,
            Verdict verdict,
            InstantSource clock,
            PrintWriter out,
            PrintWriter err) {
        if (named == null) return true;
        var address = FindArticle.in(store, named);
        if (address.isEmpty()) {
            err.println("readout: no article here has the address or id " + named + "; --list shows them");
            return false;
        }
        var author = Author.person(System.getProperty("user.name", "somebody"));
        var decision = new Decision(Round.DOSSIER, address.get(), verdict, author, because, clock.instant());
        store.write(writing -> writing.add(decision));
        out.println(address.get() + ": " + verdict.name().toLowerCase(Locale.ROOT));
        return true;
    }
}
