package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import dev.readout.model.Statement.Manner;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the spans of an attribution into those of a statement: a quotation without its marks and the attribution's comma, a
 * reported clause without "that" and a linking "But,", a source without what is only said about it.
 */
final class Rendering {

    private static final Set<String> LINKS = Set.of(
            "but",
            "and",
            "meanwhile",
            "however",
            "also",
            "so",
            "still",
            "yet",
            "instead",
            "then",
            "now",
            "separately",
            "nevertheless",
            "indeed",
            "moreover",
            "furthermore",
            "besides",
            "earlier",
            "later",
            "additionally");

    private static final Set<String> PERIODS = Set.of(
            "week", "month", "year", "morning", "night", "weekend", "spring", "summer", "fall", "autumn", "winter");

    private static final Set<String> AFTERWARDS = Set.of("after", "while", "when");

    private Rendering() {}

    /** Gives a draft its manner and its content spans. */
    static void render(Draft draft) {
        boolean spoken = isSpoken(draft.from.frame());
        var spans = new ArrayList<Span>();
        boolean allQuoted = true;
        boolean anyQuoted = false;
        for (var part : draft.from.content()) {
            var paragraph = draft.paragraphs.at(part).orElse(draft.paragraph);
            var quotation = quotationOf(paragraph, part);
            anyQuoted |= touchesQuotation(paragraph, part);
            if (quotation.isPresent() && spoken)
                spans.add(unmarked(paragraph, quotation.get(), isCommaLed(draft, quotation.get())));
            else {
                allQuoted = false;
                spans.add(draft.isOfTurn() ? part : unlinked(draft, part));
            }
        }
        boolean spokenAsPrinted = allQuoted || draft.isOfTurn() || draft.from.frame() == Frame.POST;
        draft.manner = spokenAsPrinted ? Manner.DIRECT : anyQuoted ? Manner.MIXED : Manner.INDIRECT;
        draft.content = List.copyOf(spans);
        draft.source = draft.source.map(source -> named(draft, source));
    }

    private static boolean isSpoken(Frame frame) {
        return switch (frame) {
            case CLAUSE, QUOTE, PHRASE, COLON, TURN, POST, CONTINUED, RAISED -> true;
            case INFINITIVE, OBJECT_INFINITIVE, OBJECT, PREDICATE, PREPOSITION, GERUND, NOUN, SILENCE, TOPIC -> false;
        };
    }

    private static boolean isCommaLed(Draft draft, Quotation quotation) {
        return draft.from.frame() != Frame.CONTINUED
                && quotation.outer().end() <= draft.place().start();
    }

    /** The quotation that a span is, its marks apart. */
    private static Optional<Quotation> quotationOf(Paragraph paragraph, Span part) {
        return paragraph.quotations().stream()
                .filter(each -> each.outer().contains(part)
                        && part.start() - each.outer().start() <= 1
                        && each.outer().end() - part.end() <= 3)
                .findFirst();
    }

    private static boolean touchesQuotation(Paragraph paragraph, Span part) {
        return paragraph.quotations().stream().anyMatch(each -> part.contains(each.outer()));
    }

    private static Span unmarked(Paragraph paragraph, Quotation quotation, boolean beforeCue) {
        int start = quotation.inner().start();
        int end = quotation.inner().end();
        var words = paragraph.text().slice(quotation.inner());
        int stripped = words.codePointCount(0, words.length())
                - words.stripTrailing().codePointCount(0, words.stripTrailing().length());
        end -= stripped;
        if (beforeCue && words.stripTrailing().endsWith(",") && end - 1 > start) end--;
        return new Span(start, end);
    }

    private static boolean isMark(Token token) {
        return token.xpos().equals("``") || token.xpos().equals("''");
    }

    /** A clause without "that", a linking word before a comma, and marks at its ends. */
    private static Span unlinked(Draft draft, Span part) {
        var tree = draft.paragraphs.at(part).flatMap(paragraph -> paragraph.treeAt(part.start()));
        if (tree.isEmpty()) return part;
        var tokens = tree.get().within(part);
        if (tokens.size() < 2) return part;
        int first =
                draft.from.frame() == Frame.GERUND && tokens.getFirst().lemma().equals("to") ? 1 : 0;
        var one = tokens.get(first);
        if (isOpeningThat(one)) first = 1;
        else if (LINKS.contains(one.lemma().toLowerCase(Locale.ROOT))
                && tokens.size() > 3
                && (tokens.get(1).form().equals(",") || one.upos() == Upos.CCONJ)) {
            first = tokens.get(1).form().equals(",") ? 2 : 1;
        }
        while (first < tokens.size() - 1 && tokens.get(first).form().equals(",")) first++;
        return new Span(tokens.get(first).span().start(), withoutOccasion(draft, tree.get(), tokens, part.end()));
    }

    /** "that the road is closed", also where the parser takes it for a relative; but not "that included a fee". */
    private static boolean isOpeningThat(Token one) {
        return one.lemma().equalsIgnoreCase("that")
                && (one.is("mark")
                        || one.upos() == Upos.SCONJ
                        || (one.xpos().equals("WDT") && !one.is("nsubj", "nsubj:pass")));
    }

    /** "said it would close, after resisting calls": a participle behind a comma at the end says when it was said. */
    private static int withoutOccasion(Draft draft, Tree tree, List<Token> tokens, int end) {
        if (draft.from.frame() != Frame.CLAUSE
                || draft.place().start() > tokens.getFirst().span().start()) return end;
        for (int i = tokens.size() - 2; i > 2; i--) {
            var token = tokens.get(i);
            if (!AFTERWARDS.contains(token.form()) || !tokens.get(i - 1).form().equals(",")) continue;
            var participle = tree.after(token).filter(next -> next.xpos().equals("VBG"));
            boolean closes =
                    tokens.subList(i, tokens.size()).stream().noneMatch(each -> Sources.isFinite(each) || isMark(each));
            return participle.isPresent() && closes ? tokens.get(i - 2).span().end() : end;
        }
        return end;
    }

    /** The words up to an apposition or a clause about who speaks. */
    private static Span named(Draft draft, Span source) {
        var tree = draft.paragraph.treeAt(source.start());
        if (tree.isEmpty()) return source;
        var tokens = tree.get().within(source);
        if (tokens.size() == 1 && tokens.getFirst().xpos().startsWith("W"))
            return antecedent(draft, tree.get(), source);
        int last = tokens.size();
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean relative = token.xpos().equals("WP")
                    || token.xpos().equals("WDT")
                    || (token.xpos().equals("VBG") && tokens.get(i - 1).form().equals(","));
            boolean aside = token.form().equals(",") && !goesOnWithName(tokens, i);
            if (relative || aside || token.form().equals("(") || isWhen(tokens, i)) {
                last = i;
                break;
            }
        }
        while (last > 1 && Runs.isEdge(tokens.get(last - 1).form())) last--;
        return new Span(source.start(), tokens.get(last - 1).span().end());
    }

    /** "Lee on Monday", "Lee this week": when, which is no part of the name. */
    private static boolean isWhen(List<Token> tokens, int i) {
        var word = tokens.get(i).form().toUpperCase(Locale.ROOT);
        boolean on = word.equals("ON") && i + 1 < tokens.size();
        var day = on ? tokens.get(i + 1).form().toUpperCase(Locale.ROOT) : word;
        boolean pointing = Set.of("THIS", "LAST", "NEXT").contains(word)
                && i + 1 < tokens.size()
                && PERIODS.contains(tokens.get(i + 1).lemma());
        return pointing
                || Arrays.stream(DayOfWeek.values())
                        .anyMatch(weekday -> weekday.name().equals(day));
    }

    /** "Lee, who said": Lee. */
    private static Span antecedent(Draft draft, Tree tree, Span who) {
        if (draft.verb.isEmpty()) return who;
        var at = draft.verb;
        for (int steps = 0; at.isPresent() && !at.get().is("acl") && steps < 6; steps++) at = tree.head(at.get());
        return at.flatMap(tree::head)
                .filter(noun -> noun.span().end() <= who.start())
                .map(noun -> Sources.words(tree, noun, draft.verb.get()))
                .map(ids -> tree.span(ids.nextSetBit(0), Math.max(ids.nextSetBit(0), lastBefore(tree, ids, who))))
                .map(span -> named(draft, span))
                .orElse(who);
    }

    private static int lastBefore(Tree tree, BitSet ids, Span who) {
        int last = ids.length() - 1;
        while (last > ids.nextSetBit(0) && tree.token(last).span().end() > who.start()) last--;
        return last;
    }

    /** "Ann Lee, Bob Ray and Cy Dow": a list, not an aside. */
    private static boolean goesOnWithName(List<Token> tokens, int comma) {
        return tokens.subList(comma, tokens.size()).stream().anyMatch(token -> token.upos() == Upos.CCONJ)
                && tokens.stream().anyMatch(token -> token.is("conj"));
    }
}
