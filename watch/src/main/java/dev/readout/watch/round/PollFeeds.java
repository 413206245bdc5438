package dev.readout.watch.round;

import dev.readout.intake.feed.DiscoverFeeds;
import dev.readout.intake.feed.Feed;
import dev.readout.intake.feed.FeedEntry;
import dev.readout.intake.fetch.Fetched;
import dev.readout.intake.fetch.Validators;
import dev.readout.intake.fetch.WebAddress;
import dev.readout.intake.text.DecodeMarkup;
import dev.readout.intake.text.Decoded;
import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.watch.round.Requests.Request;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the feeds whose time has come, and keeps what they name together with what they answered. */
final class PollFeeds {

    /** A feed that names more at once is read so far; the rest it names again the next time. */
    private static final int MOST_ENTRIES = 1_000;

    private static final int MOST_OFFERED = 3;

    private final Desk desk;
    private final DecodeMarkup page = new DecodeMarkup();
    private final StageRunner runner = new StageRunner(1);

    PollFeeds(Desk desk) {
        this.desk = desk;
    }

    void poll(List<URI> feeds) throws InterruptedException {
        var now = desk.clock().instant();
        var due = new ArrayList<Request<PollState>>();
        for (var feed : feeds) {
            var state = desk.store()
                    .poll(feed.toString())
                    .orElseGet(() -> PollState.first(feed.toString(), PollState.Kind.FEED, now));
            if (state.next().isAfter(now)) continue;
            WebAddress.of(feed.toString())
                    .ifPresentOrElse(
                            address -> due.add(new Request<>(state, address, Polls.validators(state))),
                            () -> fail(state, "is not an address of the web", Duration.ZERO));
        }
        new Requests(desk.fetch(), desk.stop()).ask(due, this::answered);
    }

    private void answered(PollState state, Fetched fetched) {
        switch (fetched) {
            case Fetched.Received(var document, var validators) -> {
                switch (runner.run(desk.feeds(), document)) {
                    case Outcome.Kept<Feed>(var feed) -> keep(state, feed, validators);
                    case Outcome.Dropped<Feed>(var reason) ->
                        fail(state, reason.message() + offered(state, document), Duration.ZERO);
                    case Outcome.Failed<Feed>(var retry, var cause) ->
                        fail(state, "could not be read: " + cause, Duration.ZERO);
                }
            }
            case Fetched.Unchanged() -> unchanged(state);
            case Fetched.Later(var why, var pause) -> fail(state, why, pause);
            case Fetched.Refused(var why) -> fail(state, why, Schedule.WHOLE);
        }
    }

    /** Where the feeds are, if a page stands there that says so. */
    private String offered(PollState state, RawText document) {
        var address = WebAddress.of(state.address());
        if (address.isEmpty() || !(runner.run(page, document) instanceof Outcome.Kept<Decoded>(var source))) return "";
        var feeds = DiscoverFeeds.in(source.text(), address.get()).stream()
                .limit(MOST_OFFERED)
                .map(offer -> offer.address().toString())
                .toList();
        return feeds.isEmpty() ? "" : ", which the page says is " + String.join(" or ", feeds);
    }

    private void keep(PollState state, Feed feed, Validators validators) {
        var now = desk.clock().instant();
        var leads = leads(state.address(), feed, now);
        desk.store().write(writing -> {
            leads.forEach(writing::keepIfNew);
            writing.keep(Polls.succeeded(state, validators, now, Schedule.nextPoll(now, validators)));
            return leads.size();
        });
    }

    private static List<Lead> leads(String feed, Feed read, Instant now) {
        return read.entries().stream()
                .limit(MOST_ENTRIES)
                .flatMap(entry -> lead(feed, entry, now).stream())
                .toList();
    }

    private static Optional<Lead> lead(String feed, FeedEntry entry, Instant now) {
        return entry.address()
                .flatMap(WebAddress::of)
                .map(address -> Lead.to(address.withoutFragment().toString(), feed, entry.claims(), now));
    }

    /** Only what was asked for with a condition can be unchanged: all else is a server's mistake. */
    private void unchanged(PollState state) {
        var validators = Polls.validators(state);
        if (validators.isEmpty()) {
            fail(state, "says that nothing changed, but was not asked so", Duration.ZERO);
            return;
        }
        var now = desk.clock().instant();
        Polls.keep(desk.store(), Polls.succeeded(state, validators, now, Schedule.nextPoll(now, validators)));
    }

    /** What was learnt before stays as it was, but for being asked without condition the next time. */
    private void fail(PollState state, String why, Duration pause) {
        Polls.keep(desk.store(), Polls.failed(state, why, desk.clock().instant(), pause));
        desk.news().accept(new News(News.Kind.PROBLEM, state.address(), why));
    }
}
