package dev.readout.app;

import dev.readout.intake.fetch.SendOnce;
import dev.readout.intake.fetch.SendOnce.Sent;
import dev.readout.server.alert.Carried;
import dev.readout.server.alert.HookCarrier;
import java.util.Map;
import java.util.Set;

/** Sends letters to addresses; says by the answer what became of each. */
record WebhookPost(SendOnce send) implements HookCarrier.Post {

    private static final int TROUBLE = 500;

    /** Answers that say: not now. */
    private static final Set<Integer> LATER = Set.of(408, 409, 425, 429);

    @Override
    public Carried post(String address, Map<String, String> headers, String content) {
        return switch (send.post(address, headers, content)) {
            case Sent.Answered(int status) -> answered(status);
            case Sent.Unsent(var why) -> new Carried.NotYet(why);
            case Sent.Forbidden(var why) -> new Carried.Never(why);
            case Sent.Unanswered(var why) -> new Carried.Perhaps(why);
        };
    }

    @Override
    public boolean refuses(String address) {
        return send.refuses(address);
    }

    private static Carried answered(int status) {
        if (status >= 200 && status < 300) return new Carried.Arrived();
        var why = "its server answered " + status;
        return status >= TROUBLE || LATER.contains(status) ? new Carried.NotYet(why) : new Carried.Never(why);
    }
}
