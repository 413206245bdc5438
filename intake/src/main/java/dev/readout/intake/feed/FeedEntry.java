package dev.readout.intake.feed;

import dev.readout.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article as a feed announces it.
 *
 * @param head title, link, id, authors, dates, summary
 * @param content the article itself, where the feed carries it; often the same in several forms
 * @param source the feed it was taken from: {@code <source>} of RSS and Atom
 * @param credits agencies and publishers named beside the authors: {@code dc:publisher}, {@code dc:source}, {@code
 *     media:credit}
 * @param original the address it had before a service put its own in front: {@code feedburner:origLink}
 */
public record FeedEntry(
        FeedHead head,
        List<Markup> content,
        Optional<FeedHead> source,
        List<String> credits,
        Optional<String> original) {

    public FeedEntry {
        content = List.copyOf(content);
        credits = List.copyOf(credits);
    }

    /** The address to read the article at: the original one where a service stands in front of it. */
    public Optional<String> address() {
        return original.or(head::link);
    }

    /** What it says of its article, for the reader of the page; also where the copy comes from. */
    public List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        head.title().ifPresent(title -> add(claims, Claim.What.TITLE, title.text(), "feed title"));
        for (var author : head.authors()) add(claims, Claim.What.AUTHOR, author.shown(), "feed author");
        head.published().ifPresent(date -> add(claims, Claim.What.PUBLISHED, date.iso(), "feed publication date"));
        head.updated().ifPresent(date -> add(claims, Claim.What.UPDATED, date.iso(), "feed date of update"));
        original.ifPresent(address -> add(claims, Claim.What.CANONICAL, address, "feed original link"));
        source.flatMap(FeedHead::title)
                .ifPresent(title -> add(claims, Claim.What.ORIGIN, title.text(), "feed entry source"));
        for (var credit : credits) add(claims, Claim.What.ORIGIN, credit, "feed credit");
        return List.copyOf(claims);
    }

    private static void add(List<Claim> claims, Claim.What what, String value, String where) {
        if (!value.isBlank()) claims.add(new Claim(what, value.strip(), where));
    }
}
