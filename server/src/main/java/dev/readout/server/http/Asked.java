package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a request asks for. */
final class Asked {

    private Asked() {}

    /** @throws DeskProblem if there is no such dossier, or the day is none */
    static Folded dossier(Context request, Dossiers dossiers) {
        var name = request.pathParam("name");
        return dossiers.find(name, day(request))
                .orElseThrow(() -> DeskProblem.notFound("No dossier is called '" + name + "'."));
    }

    /** @throws DeskProblem if the day is none */
    static Optional<LocalDate> day(Context request) {
        var words = request.queryParam("asOf");
        if (words == null || words.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException e) {
            throw DeskProblem.badRequest("Write asOf as 2019-06-01, not as '" + words + "'.");
        }
    }

    /** @throws DeskProblem if the dossier has no such article as of that day */
    static ArticleId article(Context request, Folded in) {
        var id = new ArticleId(request.pathParam("article"));
        return in.dossier().readings().stream()
                .map(reading -> reading.article().id())
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> DeskProblem.notFound(
                        "As of " + in.day() + " the dossier has no article '" + id.value() + "'."));
    }
}
