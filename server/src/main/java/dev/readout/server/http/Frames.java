package dev.readout.server.http;

import dev.readout.publish.page.RuleView.Frame;
import dev.readout.server.AsOf;
import dev.readout.server.api.Caller;
import io.javalin.http.Context;
import java.util.UUID;

/** What every form about a dossier carries. */
final class Frames {

    private Frames() {}

    /** @param when the dossier is looked at as of */
    static Frame of(Context request, String name, String title, AsOf when) {
        var caller = Caller.of(request);
        var dossier = Addresses.dossier(name);
        var asOf = Addresses.asOf(when);
        var form = UUID.randomUUID().toString();
        return new Frame(
                dossier + asOf,
                title,
                dossier + "/rulings" + asOf,
                caller.formToken().orElse(""),
                form,
                caller.person(),
                caller.signedIn(),
                caller.decides());
    }
}
