package dev.readout.publish;

import dev.readout.model.dossier.Dossier;

/** The invented coverages, for tests of other packages. */
public final class FerryStories {

    private FerryStories() {}

    /** One of a policy, with a line of every kind. */
    public static Dossier policy() {
        return FerryPolicy.dossier();
    }

    /** One in which only something is said. */
    public static Dossier speech() {
        return TwoFerries.dossier();
    }
}
