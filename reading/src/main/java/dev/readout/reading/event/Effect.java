package dev.readout.reading.event;

import dev.readout.model.Plover;
import java.util.Locale;

/** What a governing word does to the deed it governs. */
enum Effect {
    /** Nothing: "held talks", "said it had". */
    PASS,
    /** It is meant to be: cooperation is AGREE, hostility THREATEN. */
    INTENT,
    /** It is refused. */
    REFUSE,
    /** It is asked for. */
    DEMAND,
    /** It is allowed: cooperation is YIELD. */
    PERMIT,
    /** It ends: hostility is YIELD, cooperation SANCTION. */
    CEASE,
    /** It is threatened. */
    THREATEN;

    /** Reads the spelling of knowledge files: lower case. */
    static Effect parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The code of a deed that is so governed. */
    Plover on(Plover code) {
        return switch (this) {
            case PASS -> code;
            case INTENT -> code.isCooperation() ? Plover.AGREE : code.isHostility() ? Plover.THREATEN : code;
            case REFUSE -> Plover.REJECT;
            case DEMAND -> Plover.REQUEST;
            case PERMIT -> code.isCooperation() || code == Plover.REQUEST ? Plover.YIELD : code;
            case CEASE -> ceased(code);
            case THREATEN -> Plover.THREATEN;
        };
    }

    private static Plover ceased(Plover code) {
        boolean eased = code.isHostility() || code == Plover.ACCUSE || code == Plover.REJECT;
        if (eased) return Plover.YIELD;
        return code.isCooperation() ? Plover.SANCTION : code;
    }
}
