package dev.readout.publish.feed;

import dev.readout.model.Moment;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.rows.RowWords;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One piece of news, for a feed: a change, or what a saved search found.
 *
 * @param id an IRI that stays the same for the same change
 * @param title what it is about
 * @param text what changed, and the words that say so, each with its outlet
 * @param href where it is shown; empty where that is not known
 * @param day of the last article that brought it about; of the dossier where only time passed
 */
public record NewsItem(String id, String title, String text, String href, LocalDate day) {

    private static final int LONGEST_TITLE = 120;

    /** The certain changes, the latest first. */
    static List<NewsItem> of(Dossier dossier, LocalDate day, List<Change> changes) {
        var rows = RowWords.of(dossier);
        return changes.stream()
                .filter(change -> dossier.line(change.line()).isCertain())
                .map(change -> of(dossier, day, rows, change))
                .sorted(Comparator.comparing((NewsItem item) -> item.day()).reversed())
                .toList();
    }

    private static NewsItem of(Dossier dossier, LocalDate day, RowWords rows, Change change) {
        var reason = Capital.first(Visible.line(change.reason()));
        var words = Visible.line(rows.of(change.line()));
        var quoted = change.evidence().stream()
                .map(evidence -> "\n“" + Visible.line(dossier.words(evidence)) + "” — " + outlet(dossier, evidence))
                .collect(Collectors.joining());
        return new NewsItem(
                id(dossier, change, reason),
                Excerpt.of(words.isEmpty() ? reason : words, LONGEST_TITLE),
                reason + quoted,
                "",
                change.evidence().stream()
                        .map(evidence -> day(dossier, evidence, day))
                        .max(Comparator.naturalOrder())
                        .orElse(day));
    }

    /** An IRI that is the same for the same words. */
    public static String id(String... named) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join("\n", named).getBytes(StandardCharsets.UTF_8));
    }

    private static String outlet(Dossier dossier, Evidence evidence) {
        return Outlets.name(dossier.article(evidence.article()));
    }

    private static LocalDate day(Dossier dossier, Evidence evidence, LocalDate otherwise) {
        var published = dossier.article(evidence.article()).published().interval();
        return published.to().map(Moment::date).orElse(otherwise);
    }

    private static String id(Dossier dossier, Change change, String reason) {
        return id(dossier.name(), change.line().value(), change.kind().name(), reason);
    }
}
