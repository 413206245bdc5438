package dev.readout.publish;

import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Evidence;

/** What names an agreement in a file: made from its kind and its first and last words. */
final class AgreementId {

    private AgreementId() {}

    static String of(Agreement agreement) {
        return "g-" + place(agreement.evidence().getFirst()) + "-"
                + place(agreement.evidence().getLast()) + "-"
                + JsonFields.word(agreement.kind()).replace('_', '-');
    }

    private static String place(Evidence evidence) {
        return evidence.article().value().substring(2) + "-" + evidence.span().start();
    }
}
