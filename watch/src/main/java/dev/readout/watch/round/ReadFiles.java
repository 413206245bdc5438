package dev.readout.watch.round;

import dev.readout.intake.fetch.Validators;
import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import dev.readout.store.PollState;
import java.util.List;
import java.util.Optional;

/** Takes in files of articles that somebody saved, those that are new or otherwise than they were. */
final class ReadFiles {

    private final Desk desk;
    private final TakeIn takeIn;
    private final StageRunner runner = new StageRunner(1);

    ReadFiles(Desk desk, TakeIn takeIn) {
        this.desk = desk;
        this.takeIn = takeIn;
    }

    /** @param open gives the bytes of a file */
    <S> void read(List<S> files, Stage<S, RawText> open) {
        for (var file : files) {
            if (desk.stop().getAsBoolean()) return;
            switch (runner.run(open, file)) {
                case Outcome.Kept<RawText>(var raw) -> read(raw);
                case Outcome.Dropped<RawText>(var reason) -> tell(file.toString(), reason.message());
                case Outcome.Failed<RawText>(var retry, var cause) -> tell(file.toString(), "" + cause.getMessage());
            }
        }
    }

    private void read(RawText raw) {
        var now = desk.clock().instant();
        var address = "file:" + raw.source();
        var state = new Validators(Optional.of(raw.sha256()), Optional.empty());
        var known = desk.store().poll(address).orElseGet(() -> PollState.first(address, PollState.Kind.FILE, now));
        if (known.etag().equals(state.etag())) return;
        var next = Polls.succeeded(known, state, now, now);
        switch (runner.run(desk.documents(), raw)) {
            case Outcome.Kept<Article>(var article) ->
                takeIn.take(new TakeIn.Found(article, raw, address), (writing, belongs) -> writing.keep(next));
            case Outcome.Dropped<Article>(var reason) -> skip(next, raw, reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> skip(next, raw, "could not be read: " + cause);
        }
    }

    /** What cannot be read is not tried again until it is otherwise. */
    private void skip(PollState next, RawText raw, String why) {
        Polls.keep(desk.store(), next);
        tell(raw.source(), why);
    }

    private void tell(String file, String why) {
        desk.news().accept(new News(News.Kind.GIVEN_UP, file, why));
    }
}
