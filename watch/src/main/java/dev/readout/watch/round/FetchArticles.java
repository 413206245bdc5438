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
import java.util.ArrayList;

/** Fetches the pages that feeds named, and takes in the articles on them. */
final class FetchArticles {

    /** So many pages are fetched in a round; the rest waits for the next. */
    private static final int MOST = 500;

    private static final int MOST_ATTEMPTS = 6;

    private final Desk desk;
    private final TakeIn takeIn;
    private final StageRunner runner = new StageRunner(1);

    FetchArticles(Desk desk, TakeIn takeIn) {
        this.desk = desk;
        this.takeIn = takeIn;
    }

    void fetch() throws InterruptedException {
        var now = desk.clock().instant();
        var requests = new ArrayList<Request<Lead>>();
        for (var lead : desk.store().leads(Lead.State.WAITING)) {
            if (lead.next().isAfter(now) || requests.size() == MOST) continue;
            WebAddress.of(lead.address())
                    .ifPresentOrElse(
                            address -> requests.add(new Request<>(lead, address, Validators.NONE)),
                            () -> giveUp(lead, "is not an address of the web"));
        }
        new Requests(desk.fetch(), desk.stop()).ask(requests, this::answered);
    }

    private void answered(Lead lead, Fetched fetched) {
        switch (fetched) {
            case Fetched.Received(var document, var validators) -> received(lead, document, validators);
            case Fetched.Unchanged() -> later(lead, "says that nothing changed, but was not asked so", Duration.ZERO);
            case Fetched.Later(var why, var pause) -> later(lead, why, pause);
            case Fetched.Refused(var why) -> giveUp(lead, why);
        }
    }

    private void received(Lead lead, RawText document, Validators validators) {
        var declared = document.claiming(lead.claims());
        switch (runner.run(desk.documents(), declared)) {
            case Outcome.Kept<Article>(var article) -> take(lead, article, document, validators);
            case Outcome.Dropped<Article>(var reason) -> giveUp(lead, reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> giveUp(lead, "could not be read: " + cause);
        }
    }

    private void take(Lead lead, Article article, RawText document, Validators validators) {
        var now = desk.clock().instant();
        var first = PollState.first(lead.address(), PollState.Kind.PAGE, now);
        var next = Schedule.nextLook(now, now, validators);
        var found = new TakeIn.Found(article, document, Addresses.of(article, lead.address()));
        takeIn.take(found, (writing, belongs) -> {
            if (belongs) writing.keep(Polls.succeeded(first, validators, now, next));
            writing.keep(lead.done());
        });
    }

    private void later(Lead lead, String why, Duration pause) {
        if (lead.attempts() + 1 >= MOST_ATTEMPTS) {
            giveUp(lead, why);
            return;
        }
        var next = Schedule.afterFailure(desk.clock().instant(), lead.attempts() + 1, pause);
        keep(lead.later(next, why), News.Kind.PROBLEM, why);
    }

    private void giveUp(Lead lead, String why) {
        keep(lead.givenUp(why), News.Kind.GIVEN_UP, why);
    }

    private void keep(Lead lead, News.Kind kind, String why) {
        desk.store().write(writing -> {
            writing.keep(lead);
            return lead;
        });
        desk.news().accept(new News(kind, lead.address(), why));
    }
}
