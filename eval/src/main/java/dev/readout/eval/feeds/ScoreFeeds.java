package dev.readout.eval.feeds;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.intake.feed.Feed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts which expectations hold, and the files that were read without an exception. */
public final class ScoreFeeds {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private int files;
    private int survived;
    private int wanted;
    private int right;

    public ScoreFeeds(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    /** A file was read, to a feed or to the finding that it is none. */
    public void add(FeedCase feedCase, Optional<Feed> feed) {
        files++;
        survived++;
        for (var expectation : feedCase.expectations()) {
            wanted++;
            var found = feed.flatMap(read -> new FeedValues(read).at(expectation));
            if (found.equals(Optional.of(expectation.value()))) right++;
            else lose(feedCase, expectation, found);
        }
    }

    /** A file made the reader fail. */
    public void addFailed(FeedCase feedCase) {
        files++;
        wanted += feedCase.expectations().size();
        feedCase.expectations().forEach(expectation -> lose(feedCase, expectation, Optional.empty()));
    }

    private void lose(FeedCase feedCase, Expectation expectation, Optional<String> found) {
        mistakes.accept(new Mistake(
                corpus,
                feedCase.name(),
                String.join(".", expectation.path()),
                found.isPresent() ? Mistake.Kind.DIFFERENT : Mistake.Kind.MISSED,
                "wanted: " + expectation.value() + " | found: " + found.orElse("nothing")));
    }

    public List<Score> scores() {
        return List.of(
                Score.share(corpus, "expectations met", right, wanted),
                Score.share(corpus, "files read without an exception", survived, files));
    }
}
