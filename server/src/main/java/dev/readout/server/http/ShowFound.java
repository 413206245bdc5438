package dev.readout.server.http;

import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.publish.page.Piece;
import dev.readout.publish.page.SearchView;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.search.Catalogue.Placed;
import dev.readout.search.Hit;
import dev.readout.search.Kind;
import dev.readout.server.Dossiers.Holding;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what was found. */
final class ShowFound {

    private static final int LONGEST = 420;
    private static final int LONGEST_TITLE = 140;

    private final List<Holding> dossiers;
    private final boolean one;

    /** @param one whether only one dossier was searched */
    ShowFound(List<Holding> dossiers, boolean one) {
        this.dossiers = dossiers;
        this.one = one;
    }

    SearchView.Found row(Placed placed) {
        var hit = placed.hit();
        return new SearchView.Found(
                href(placed),
                kind(hit),
                hit.published().isOpen() ? "" : Dates.brief(hit.published()),
                Visible.line(String.join(", ", hit.actors())),
                pieces(hit),
                Visible.line(hit.outlet().orElse("")),
                Excerpt.of(Visible.line(hit.title().isEmpty() ? hit.source() : hit.title()), LONGEST_TITLE),
                one ? "" : Searching.title(dossiers, placed.dossier()).orElse(placed.dossier()),
                Addresses.dossier(placed.dossier()));
    }

    /** Its words, in its article. */
    static String href(Placed placed) {
        var at = placed.hit().at();
        return Addresses.article(placed.dossier(), placed.hit().article()) + "?at=" + at.start() + "-" + at.end()
                + "#at";
    }

    static String kind(Hit hit) {
        var label = hit.label().replace('_', ' ');
        return switch (hit.kind()) {
            case ARTICLE -> "article";
            case STATEMENT -> label.equals("assertion") ? "statement" : "statement: " + label;
            case COMMITMENT -> label;
            case OPTION -> "option: " + label;
        };
    }

    static String many(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "Articles";
            case STATEMENT -> "Statements";
            case COMMITMENT -> "Commitments";
            case OPTION -> "Moves of options";
        };
    }

    /** The words, those that match apart; of very long ones what stands around the first match. */
    static List<Piece> pieces(Hit hit) {
        var text = new Text(hit.words());
        int first = hit.matches().isEmpty() ? 0 : hit.matches().getFirst().start();
        int start = text.length() <= LONGEST ? 0 : Math.max(0, Math.min(first - LONGEST / 3, text.length() - LONGEST));
        int end = Math.min(text.length(), start + LONGEST);
        var pieces = new ArrayList<Piece>();
        int done = start;
        if (start > 0) pieces.add(new Piece("", "… "));
        for (var match : hit.matches()) {
            if (match.start() < done || match.end() > end) continue;
            add(pieces, "", text, done, match.start());
            add(pieces, "hit", text, match.start(), match.end());
            done = match.end();
        }
        add(pieces, "", text, done, end);
        if (end < text.length()) pieces.add(new Piece("", " …"));
        return pieces;
    }

    private static void add(List<Piece> pieces, String kind, Text text, int from, int to) {
        if (to > from) pieces.add(new Piece(kind, Visible.text(text.slice(new Span(from, to)))));
    }
}
