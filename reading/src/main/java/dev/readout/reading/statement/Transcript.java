package dev.readout.reading.statement;

import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The turns of a transcript: paragraphs that open with who speaks, in capitals before a colon ("MS. LEE: …"), or with a bare "Q", each
 * with the paragraphs that follow it up to the next. What nobody says (times, "(Applause.)") is left out.
 *
 * <p>An article is a transcript when at least three paragraphs open so, and one speaker has two of them.
 */
final class Transcript {

    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS = 7;
    private static final int MOST_SMALL_LETTERS = 2;
    private static final double CONFIDENCE = 0.95;

    private Transcript() {}

    /** Who opens a paragraph, and where the words begin. */
    private record Label(Span source, Optional<Span> colon, int words) {}

    /** The turns, in the order of the text; none if the article is no transcript. */
    static List<Attribution> turns(List<Paragraph> paragraphs) {
        var turns = new ArrayList<Attribution>();
        var labels = labels(paragraphs);
        var speakers = new HashMap<String, Integer>();
        Optional<Label> speaking = Optional.empty();
        List<Span> said = new ArrayList<>();
        for (var paragraph : paragraphs) {
            if (paragraph.zone() != Zone.BODY) continue;
            var label = label(paragraph, labels);
            if (label.isPresent()) {
                close(speaking, said).ifPresent(turns::add);
                speaking = label;
                said = new ArrayList<>();
                speakers.merge(paragraph.text().slice(label.get().source()), 1, Integer::sum);
            }
            var words = new Span(
                    label.map(Label::words).orElse(paragraph.span().start()),
                    paragraph.span().end());
            if (speaking.isPresent() && isSaid(paragraph.text().slice(words))) said.add(words);
        }
        close(speaking, said).ifPresent(turns::add);
        boolean twice = speakers.values().stream().anyMatch(times -> times > 1);
        return turns.size() >= FEWEST_TURNS && twice ? turns : List.of();
    }

    /** Removes what a label seems to say besides its turn: it is the subject of no verb. */
    static void leaveLabels(List<Draft> drafts) {
        var labels = drafts.stream()
                .filter(draft -> draft.from.frame() == Frame.TURN)
                .flatMap(draft -> draft.from.source().stream())
                .map(Span::start)
                .collect(Collectors.toSet());
        drafts.removeIf(draft -> draft.from.frame() != Frame.TURN
                && draft.source.map(Span::start).filter(labels::contains).isPresent());
    }

    private static Optional<Attribution> close(Optional<Label> speaking, List<Span> said) {
        return said.isEmpty()
                ? Optional.empty()
                : speaking.map(label ->
                        new Attribution(Optional.of(label.source()), label.colon(), said, Frame.TURN, CONFIDENCE));
    }

    /** All that stands before a colon and looks like a label. */
    private static Set<String> labels(List<Paragraph> paragraphs) {
        var labels = new HashSet<String>();
        for (var paragraph : paragraphs) {
            if (paragraph.zone() != Zone.BODY) continue;
            var words = paragraph.text().slice(paragraph.span());
            int end = labelEnd(words);
            if (end > 1) labels.add(words.substring(0, end));
        }
        return labels;
    }

    private static Optional<Label> label(Paragraph paragraph, Set<String> labels) {
        var text = paragraph.text();
        int start = paragraph.span().start();
        var words = text.slice(paragraph.span());
        int end = labelEnd(words);
        if (end == 0) end = mistypedEnd(words, labels);
        if (end == 0) return Optional.empty();
        int at = end;
        boolean colon = at < words.length() && (words.charAt(at) == ':' || words.charAt(at) == '.');
        if (colon) at++;
        while (at < words.length() && isBlank(words.charAt(at))) at++;
        if (at == words.length()) return Optional.empty();
        int after = start + words.codePointCount(0, end);
        var mark = colon ? Optional.of(new Span(after, after + 1)) : Optional.<Span>empty();
        return Optional.of(new Label(new Span(start, after), mark, start + words.codePointCount(0, at)));
    }

    /** UTF-16 index of the label's end; 0 if the words open with none. */
    private static int labelEnd(String words) {
        if (words.length() > 1 && words.charAt(0) == 'Q' && (words.charAt(1) == ':' || isBlank(words.charAt(1))))
            return 1;
        int colon = words.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || !isBlankAfter(words, colon)) return 0;
        var label = words.substring(0, colon).split("\\s+");
        if (label.length > MOST_WORDS) return 0;
        for (var word : label) {
            if (!isShouted(word)) return 0;
        }
        return Character.isLetter(words.charAt(0)) ? colon : 0;
    }

    /** "MS. LEE." where others are "MS. LEE:". */
    private static int mistypedEnd(String words, Set<String> labels) {
        for (int stop = words.indexOf('.'); stop > 0 && stop <= LONGEST_LABEL; stop = words.indexOf('.', stop + 1)) {
            if (isBlankAfter(words, stop) && labels.contains(words.substring(0, stop))) return stop;
        }
        return 0;
    }

    /** "END 3:08 P.M." has no label. */
    private static boolean isBlankAfter(String words, int colon) {
        return colon + 1 == words.length() || isBlank(words.charAt(colon + 1));
    }

    /** In capitals but for a few small letters: "McDONALD", "DiLORENZO". */
    private static boolean isShouted(String word) {
        int large = 0;
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) large++;
            else if (Character.isLowerCase(word.charAt(i))) small++;
        }
        return small == 0 || (small <= MOST_SMALL_LETTERS && large > small);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Not a stage direction, and not a line of capitals and figures. */
    private static boolean isSaid(String words) {
        var bare = words.strip();
        boolean aside = (bare.startsWith("(") && bare.indexOf(')') == bare.length() - 1)
                || (bare.startsWith("[") && bare.indexOf(']') == bare.length() - 1);
        return !aside && bare.chars().anyMatch(Character::isLowerCase);
    }
}
