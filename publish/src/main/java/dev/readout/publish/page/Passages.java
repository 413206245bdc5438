package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a statement as they are printed, with what in them is the speaker's own, and what is new in them. */
final class Passages {

    private static final String OPENING = "“\"„«";
    private static final String CLOSING = "”\"“»";

    private Passages() {}

    /** Its words, one line for each of its spans. */
    static String text(Article article, Statement statement) {
        var text = new StringBuilder();
        for (var span : statement.content()) {
            if (!text.isEmpty()) text.append('\n');
            text.append(Visible.line(article.text().slice(span)));
        }
        return text.toString();
    }

    /**
     * @param wording the words of {@link #text}
     * @param added those of its words that are to be marked as new
     */
    static List<UtteranceView.Passage> of(Article article, Statement statement, Wording wording, BitSet added) {
        var passages = new ArrayList<UtteranceView.Passage>();
        int start = 0;
        for (var span : statement.content()) {
            int newline = wording.text().indexOf('\n', start);
            int end = newline < 0 ? wording.text().length() : newline;
            boolean quoted = isQuoted(article.text(), statement, span);
            passages.add(new UtteranceView.Passage(quoted, pieces(wording, added, start, end, quoted)));
            start = end + 1;
        }
        return passages;
    }

    private static boolean isQuoted(Text text, Statement statement, Span span) {
        if (Manners.isOwnReading(statement)) return false;
        return switch (statement.manner()) {
            case DIRECT -> true;
            case INDIRECT -> false;
            case MIXED ->
                isMark(text, span.start() - 1, OPENING) && !text.slice(span).matches("(?s).*[“”\"].*");
        };
    }

    private static boolean isMark(Text text, int point, String marks) {
        return point >= 0 && point < text.length() && marks.contains(text.slice(new Span(point, point + 1)));
    }

    /** Cuts a line where quotation marks open and close and where new words begin and end. */
    private static List<Piece> pieces(Wording wording, BitSet added, int start, int end, boolean quoted) {
        var line = wording.text();
        var marks = new Mark[end - start];
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            boolean opens = !quoted && !inside && OPENING.indexOf(c) >= 0;
            boolean closes = inside && CLOSING.indexOf(c) >= 0;
            if (opens) inside = true;
            marks[i - start] = inside ? Mark.QUOTED : Mark.PLAIN;
            if (closes) inside = false;
        }
        added.stream()
                .filter(i -> wording.word(i).start() >= start && wording.word(i).end() <= end)
                .forEach(i -> markNew(marks, wording.word(i).start() - start, endOf(wording, added, i, end) - start));
        return joined(line, marks, start);
    }

    /** Where a new word ends; the space between two new words is new as well. */
    private static int endOf(Wording wording, BitSet added, int index, int lineEnd) {
        int end = wording.word(index).end();
        if (!added.get(index + 1)) return end;
        int next = wording.word(index + 1).start();
        return next <= lineEnd ? next : end;
    }

    private static void markNew(Mark[] marks, int from, int to) {
        for (int i = from; i < to; i++) marks[i] = marks[i] == Mark.QUOTED ? Mark.QUOTED_NEW : Mark.NEW;
    }

    private static List<Piece> joined(String line, Mark[] marks, int start) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i < marks.length && marks[i] == marks[from]) continue;
            pieces.add(new Piece(marks[from].kind, line.substring(start + from, start + i)));
            from = i;
        }
        return pieces;
    }

    private enum Mark {
        PLAIN(""),
        QUOTED("q"),
        NEW("nw"),
        QUOTED_NEW("q nw");

        private final String kind;

        Mark(String kind) {
            this.kind = kind;
        }
    }
}
