package dev.readout.server.api;

import dev.readout.server.Dossiers.Folded;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended. It holds for one state of a dossier only, so that pages never overlap or leave something out.
 *
 * @param state names the state: see {@link Folded#state}
 * @param from how many items came before
 */
record Cursor(String state, int from) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,19}\\.\\d{4}-\\d{2}-\\d{2}(?:\\.k-?\\d{1,16})?)\\.(\\d{1,9})");

    static Cursor at(Folded dossier, int from) {
        return new Cursor(dossier.state(), from);
    }

    /**
     * @param words as {@link #toString} wrote them, for the same dossier
     * @throws Problem if they are no cursor, or of another state
     */
    static Cursor read(String words, Folded dossier) {
        var parts = FORM.matcher(words);
        if (!parts.matches())
            throw Problem.badRequest("after is not what an earlier page gave as next: '" + words + "'.");
        var cursor = new Cursor(parts.group(1), Integer.parseInt(parts.group(2)));
        if (!cursor.state().equals(at(dossier, 0).state())) throw Problem.gone();
        return cursor;
    }

    @Override
    public String toString() {
        return state + "." + from;
    }
}
