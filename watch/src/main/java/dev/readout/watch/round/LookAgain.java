package dev.readout.watch.round;

import dev.readout.intake.fetch.Fetched;
import dev.readout.intake.fetch.Validators;
import dev.readout.intake.fetch.WebAddress;
import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.watch.round.Requests.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks again at the pages of articles that belong, since outlets edit; a changed text becomes a version. */
final class LookAgain {

    private static final int MOST = 500;

    private final Desk desk;
    private final TakeIn takeIn;
    private final StageRunner runner = new StageRunner(1);

    LookAgain(Desk desk, TakeIn takeIn) {
        this.desk = desk;
        this.takeIn = takeIn;
    }

    void look() throws InterruptedException {
        var now = desk.clock().instant();
        var requests = new ArrayList<Request<PollState>>();
        for (var page : desk.store().polls(PollState.Kind.PAGE)) {
            if (page.next().isAfter(now) || requests.size() == MOST) continue;
            WebAddress.of(page.address())
                    .ifPresent(address -> requests.add(new Request<>(page, address, Polls.validators(page))));
        }
        new Requests(desk.fetch(), desk.stop()).ask(requests, this::answered);
    }

    private void answered(PollState page, Fetched fetched) {
        switch (fetched) {
            case Fetched.Received(var document, var validators) -> received(page, document, validators);
            case Fetched.Unchanged() -> unchanged(page);
            case Fetched.Later(var why, var pause) -> fail(page, why, pause);
            case Fetched.Refused(var why) -> fail(page, why, Schedule.WHOLE);
        }
    }

    private void received(PollState page, RawText document, Validators validators) {
        var lead = desk.store().lead(page.address());
        var declared = document.claiming(lead.map(Lead::claims).orElse(List.of()));
        switch (runner.run(desk.documents(), declared)) {
            case Outcome.Kept<Article>(var article) -> {
                var found = new TakeIn.Found(article, document, Addresses.of(article, page.address()));
                takeIn.take(found, (writing, belongs) -> writing.keep(next(page, validators)));
            }
            case Outcome.Dropped<Article>(var reason) -> fail(page, reason.message(), Duration.ZERO);
            case Outcome.Failed<Article>(var retry, var cause) ->
                fail(page, "could not be read: " + cause, Duration.ZERO);
        }
    }

    private void unchanged(PollState page) {
        if (Polls.validators(page).isEmpty()) {
            fail(page, "says that nothing changed, but was not asked so", Duration.ZERO);
        } else {
            Polls.keep(desk.store(), next(page, Polls.validators(page)));
        }
    }

    private PollState next(PollState page, Validators validators) {
        var now = desk.clock().instant();
        Instant known = desk.store().lead(page.address()).map(Lead::found).orElse(now);
        return Polls.succeeded(page, validators, now, Schedule.nextLook(now, known, validators));
    }

    private void fail(PollState page, String why, Duration pause) {
        Polls.keep(desk.store(), Polls.failed(page, why, desk.clock().instant(), pause));
        desk.news().accept(new News(News.Kind.PROBLEM, page.address(), why));
    }
}
