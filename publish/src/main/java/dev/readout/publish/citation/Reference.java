package dev.readout.publish.citation;

import dev.readout.model.Article;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article is cited by.
 *
 * @param id the article's
 * @param title its headline, whole; else its first words, or its file
 * @param authors in the order of the byline
 * @param outlet who published it, if that is known
 * @param from the first day on which it may have come out; absent when that is open
 * @param to the last; the same as the first where the day is known
 * @param address where it is on the web, if it came from there
 * @param language BCP 47, if it is known
 * @param section the part of the outlet it stood in, if its page says so
 * @param note what else whoever cites it should know; may be empty
 */
public record Reference(
        String id,
        String title,
        List<Author> authors,
        Optional<String> outlet,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> address,
        Optional<String> language,
        Optional<String> section,
        String note) {

    private static final String FORBIDDEN = "{}\\\"<>^`|";

    public Reference {
        authors = List.copyOf(authors);
    }

    /** The articles of a dossier, in the order they came out. */
    public static List<Reference> of(Dossier dossier) {
        return dossier.readings().stream()
                .map(Reading::article)
                .map(Reference::of)
                .toList();
    }

    static Reference of(Article article) {
        var published = article.published();
        boolean bounded = published.interval().from().isPresent()
                && published.interval().to().isPresent();
        return new Reference(
                article.id().value(),
                article.title().map(Printed::value).map(Visible::line).orElseGet(() -> Titles.of(article)),
                Byline.of(article),
                Optional.of(Outlets.name(article)).filter(name -> !name.equals(Outlets.UNNAMED)),
                bounded ? day(published.interval().from()) : Optional.empty(),
                bounded ? day(published.interval().to()) : Optional.empty(),
                address(article),
                Optional.of(article.language()).filter(code -> !code.equals("und")),
                article.provenance().flatMap(Provenance::section).map(Visible::line),
                note(article));
    }

    /** Whether it is known on which day it came out. */
    public boolean isDated() {
        return from.isPresent() && from.equals(to);
    }

    private static Optional<LocalDate> day(Optional<Moment> moment) {
        return moment.map(Moment::date);
    }

    /** The address of an article, where it is one of the web. */
    public static Optional<String> address(Article article) {
        return article.provenance()
                .flatMap(Provenance::canonical)
                .or(() -> Optional.of(article.source()))
                .filter(source -> source.startsWith("http://") || source.startsWith("https://"))
                .map(Reference::plain);
    }

    /** As it stands, but for characters that no address may have (RFC 3986), which are written in percent. */
    private static String plain(String address) {
        var plain = new StringBuilder(address.length());
        address.codePoints().forEach(point -> {
            if (point <= ' ' || FORBIDDEN.indexOf(point) >= 0) plain.append("%%%02X".formatted(point));
            else plain.appendCodePoint(point);
        });
        return plain.toString();
    }

    private static String note(Article article) {
        return Stream.of(
                        article.credit().map(credit -> "Credited to " + Visible.line(credit.value())),
                        article.published().precision() == Published.Precision.DAY
                                        || article.published().precision() == Published.Precision.MINUTE
                                ? Optional.<String>empty()
                                : Optional.of(undated(article.published())))
                .flatMap(Optional::stream)
                .map(words -> words + ".")
                .collect(Collectors.joining(" "));
    }

    private static String undated(Published published) {
        var reason = Visible.line(published.reason()).replaceFirst("\\.$", "");
        return published.interval().isOpen()
                ? "Day of publication not known: " + reason
                : "Published" + Dates.when(published.interval()) + ": " + reason;
    }
}
