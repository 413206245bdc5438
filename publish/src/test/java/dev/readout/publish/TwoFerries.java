package dev.readout.publish;

import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;

/** Two invented articles that report the same words of one minister, and one thing each that the other does not. */
final class TwoFerries {

    private TwoFerries() {}

    static Dossier dossier() {
        var story = new Story();
        story.article(
                        "Pier Gazette",
                        LocalDate.of(2019, 5, 7),
                        "Ferry to sail\n\nAnn Lee said: We will sail in March.\n\nAnn Lee added: =1+1, or *more*.")
                .title("Ferry to sail")
                .says("sail", "Ann Lee", "said", "We will sail in March")
                .says("sum", "Ann Lee", "added", "=1+1, or *more*");
        story.article(
                        "Evening Anchor",
                        LocalDate.of(2019, 5, 8),
                        "Ann Lee told us: We will sail in March, \"God\" willing.")
                .says("sail", "Ann Lee", "told", "We will sail in March, \"God\" willing");
        return story.dossier("Ferries & <fees>");
    }
}
