package dev.readout.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed, an entry, or the feed that an entry was taken from says of itself. Every part may be missing.
 *
 * @param link the address of the page for people, absolute where a base is known
 * @param id what the publisher calls it for ever; often, but not always, an address
 * @param published when it first came out
 * @param updated when it was last changed
 * @param created when it was made, which few feeds give
 * @param summary a description of the whole, not the whole
 */
public record FeedHead(
        Optional<Markup> title,
        Optional<String> link,
        Optional<String> id,
        List<FeedPerson> authors,
        Optional<FeedDate> published,
        Optional<FeedDate> updated,
        Optional<FeedDate> created,
        Optional<Markup> summary) {

    /** Nothing is said. */
    public static final FeedHead EMPTY = new FeedHead(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public FeedHead {
        authors = List.copyOf(authors);
    }

    FeedHead withTitle(Markup other, String address) {
        var otherLink = Optional.of(address).filter(a -> !a.isEmpty());
        return new FeedHead(Optional.of(other), otherLink, id, authors, published, updated, created, summary);
    }
}
