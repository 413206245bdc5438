package dev.readout.server.http;

import dev.readout.publish.page.RuleView.Frame;
import dev.readout.server.api.Caller;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What every form about a dossier carries. */
final class Frames {

    private Frames() {}

    /** @param day as of which the dossier is looked at; today if none is named */
    static Frame of(Context request, String name, String title, Optional<LocalDate> day) {
        var caller = Caller.of(request);
        var dossier = Addresses.dossier(name);
        var asOf = Addresses.asOf(day);
        var form = UUID.randomUUID().toString();
        return new Frame(
                dossier + asOf,
                title,
                dossier + "/rulings" + asOf,
                caller.formToken().orElse(""),
                form,
                caller.person(),
                caller.signedIn());
    }
}
