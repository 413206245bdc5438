package dev.readout.server.http;

import dev.readout.publish.page.RuleView.Frame;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What every form carries, and what it must bring back.
 *
 * @param token that a changing request needs; whoever can read the data folder knows it
 * @param person who sits at this desk
 */
record Frames(String token, String person) {

    private static final String BEARER = "Bearer ";

    /** @param day as of which the dossier is looked at; today if none is named */
    Frame of(String name, String title, Optional<LocalDate> day) {
        var dossier = Addresses.dossier(name);
        var asOf = Addresses.asOf(day);
        var request = UUID.randomUUID().toString();
        return new Frame(dossier + asOf, title, dossier + "/rulings" + asOf, token, request, person);
    }

    /** @throws DeskProblem if the request does not show that it came from this desk or from somebody with its token */
    void check(Context request) {
        var form = request.formParam("token");
        var header = request.header("Authorization");
        var given = header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : form;
        if (given == null || !isSame(given)) {
            throw new DeskProblem(
                    403,
                    "No token",
                    "A change needs this desk's token: load the form again; a program finds it in desk.token of the data folder.");
        }
    }

    private boolean isSame(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
