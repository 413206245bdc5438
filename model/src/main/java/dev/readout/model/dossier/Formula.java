package dev.readout.model.dossier;

import dev.readout.model.Wording;
import java.util.List;

/**
 * A phrase whose exact words matter, and who used which form of it when.
 *
 * @param id unique within the dossier
 * @param name its most used form
 * @param forms in the order of their first use
 * @param reports every use, in the order of time
 */
public record Formula(LineId id, String name, List<Form> forms, List<Report<Wording>> reports) implements Line {

    /**
     * One form of a formula.
     *
     * @param words in lower case
     * @param uses in the order of time; the first is its first use
     */
    public record Form(String words, List<Report<Wording>> uses) {

        public Form {
            uses = List.copyOf(uses);
        }
    }

    public Formula {
        forms = List.copyOf(forms);
        reports = List.copyOf(reports);
    }
}
