package dev.readout.watch.subject;

import java.util.List;

/**
 * Something an article may name, in one or several forms ("toll", "harbour fee").
 *
 * @param forms the first is what it is called to a reader
 */
public record Term(List<String> forms) {

    public Term {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) throw new IllegalArgumentException("a term needs a form");
    }

    public static Term of(String... forms) {
        return new Term(List.of(forms));
    }

    public String name() {
        return forms.getFirst();
    }
}
