package dev.readout.server.http;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.api.Problem;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a request asks for. */
final class Asked {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private Asked() {}

    /** @throws Problem if there is no such dossier, or the day is none */
    static Folded dossier(Context request, Dossiers dossiers) {
        var name = request.pathParam("name");
        return dossiers.find(name, asOf(request, dossiers.zone()))
                .orElseThrow(() -> Problem.notFound("No dossier is called '" + name + "'."));
    }

    /** @throws Problem if the day or the instant is none */
    static AsOf asOf(Context request, ZoneId zone) {
        return new AsOf(
                named(request, "asOf", "2019-06-01", LocalDate::parse),
                named(request, "knownOn", AsOf.KNOWN_FORM, words -> AsOf.Known.parse(words, zone)));
    }

    private static <T> Optional<T> named(Context request, String name, String form, Function<String, T> parse) {
        var words = request.queryParam(name);
        if (words == null || words.isBlank()) return Optional.empty();
        try {
            return Optional.of(parse.apply(words.strip()));
        } catch (DateTimeException e) {
            throw Problem.badRequest("Write " + name + " as " + form + ", not as '" + words + "'.");
        }
    }

    /**
     * A number that is not named is 0.
     *
     * @throws Problem if it is none
     */
    static int number(Context request, String name) {
        var words = request.queryParam(name);
        if (words == null || words.isBlank()) return 0;
        if (!words.matches("\\d{1,9}")) throw Problem.badRequest(name + " is a number, not '" + words + "'.");
        return Integer.parseInt(words);
    }

    /** The words that {@code at=START-END} points to; nothing where the article has no such place. */
    static List<Span> words(Context request, Article article) {
        var words = request.queryParam("at");
        var parts = PLACE.matcher(words == null ? "" : words);
        if (!parts.matches()) return List.of();
        int start = Integer.parseInt(parts.group(1));
        int end = Math.min(Integer.parseInt(parts.group(2)), article.text().length());
        return start < end ? List.of(new Span(start, end)) : List.of();
    }

    /** @throws Problem if the dossier has no such article as of that day */
    static ArticleId article(Context request, Folded in) {
        var id = new ArticleId(request.pathParam("article"));
        return in.dossier().readings().stream()
                .map(reading -> reading.article().id())
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound("As of " + in.day() + " the dossier has no article '" + id.value() + "'."));
    }
}
