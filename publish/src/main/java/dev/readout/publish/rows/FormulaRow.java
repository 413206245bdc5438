package dev.readout.publish.rows;

import dev.readout.model.dossier.Evidence;
import java.util.List;

/**
 * A formula, its forms side by side.
 *
 * @param id its place
 * @param forms in the order of their first use
 * @param carried how many articles and origins use it, empty for one
 * @param doubt why it is uncertain, empty when it is certain
 */
public record FormulaRow(String id, List<Form> forms, String carried, String doubt) {

    /**
     * One form, in the words around its first use.
     *
     * @param before printed words before it
     * @param words as printed
     * @param after printed words after it
     * @param first when, by whom and how it was used first
     * @param uses how often, empty for once
     * @param evidence all its uses, the first first
     */
    public record Form(String before, String words, String after, String first, String uses, List<Evidence> evidence) {

        public Form {
            evidence = List.copyOf(evidence);
        }
    }

    public FormulaRow {
        forms = List.copyOf(forms);
    }

    /** How many stand side by side. */
    public int columns() {
        return Math.min(3, forms.size());
    }

    public boolean isCertain() {
        return doubt.isEmpty();
    }

    /** Whether there is anything to compare: more than one form, or more than one article. */
    public boolean isShared() {
        return forms.size() > 1 || !carried.isEmpty();
    }
}
