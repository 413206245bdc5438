package dev.readout.reading.statement;

import dev.readout.language.LinguisticText;
import dev.readout.language.Report;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributions that the engine of the language room has learned to find ({@link Report}), with their frames read off the tree. */
final class ReportedAttributions implements FindAttributions {

    /** Stretches of a source or cue that stand no farther apart are one. */
    private static final int NEAR = 40;

    @Override
    public List<Attribution> in(LinguisticText text) {
        var paragraphs = Paragraphs.of(text);
        var found = new ArrayList<Attribution>();
        for (var report : text.reports()) {
            var place = report.cue().isEmpty()
                    ? report.content().getFirst()
                    : report.cue().getFirst();
            paragraphs.at(place).ifPresent(paragraph -> found.add(attribution(report, paragraph, paragraphs)));
        }
        return found;
    }

    private static Attribution attribution(Report report, Paragraph paragraph, Paragraphs paragraphs) {
        var cue = joined(report.cue());
        return new Attribution(
                joined(report.source()),
                cue,
                report.content(),
                frame(report, cue, paragraph, paragraphs),
                report.confidence());
    }

    /** The first stretch, with those that follow it at once. */
    private static Optional<Span> joined(List<Span> stretches) {
        Optional<Span> joined = Optional.empty();
        for (var stretch : stretches) {
            if (joined.isPresent() && stretch.start() - joined.get().end() > NEAR) break;
            joined = Optional.of(joined.map(span -> span.cover(stretch)).orElse(stretch));
        }
        return joined;
    }

    private static Frame frame(Report report, Optional<Span> cue, Paragraph paragraph, Paragraphs paragraphs) {
        if (cue.isEmpty()) return report.source().isEmpty() ? Frame.CONTINUED : Frame.COLON;
        var tree = paragraph.treeAt(cue.get().start());
        var head = tree.flatMap(each -> top(each.within(cue.get())));
        if (head.isEmpty()) return Frame.CLAUSE;
        if (isPhrase(head.get())) return Frame.PHRASE;
        if (head.get().upos() == Upos.NOUN) return Frame.NOUN;
        if (report.content().stream().allMatch(part -> isQuotation(part, paragraphs))) return Frame.QUOTE;
        var content = report.content().getFirst();
        return paragraphs
                .at(content)
                .flatMap(each -> each.treeAt(content.start()))
                .map(each -> frame(each, content))
                .orElse(Frame.CLAUSE);
    }

    /** "according to", "for": no verb and no noun reports. */
    private static boolean isPhrase(Token head) {
        return head.lemma().equals("accord") || head.upos() == Upos.ADP || head.upos() == Upos.SCONJ;
    }

    private static boolean isQuotation(Span part, Paragraphs paragraphs) {
        return paragraphs.at(part).stream()
                .flatMap(paragraph -> paragraph.quotations().stream())
                .anyMatch(quotation -> quotation.outer().contains(part)
                        && part.start() - quotation.outer().start() <= 1
                        && quotation.outer().end() - part.end() <= 2);
    }

    private static Frame frame(Tree tree, Span content) {
        var tokens = tree.within(content);
        var top = top(tokens);
        if (top.isEmpty()) return Frame.CLAUSE;
        if (hasSubject(tree, top.get()) && !top.get().is("xcomp")) return Frame.CLAUSE;
        if (tokens.getFirst().xpos().equals("TO")) return Frame.INFINITIVE;
        if (isInfinitive(tree, top.get())) return Frame.OBJECT_INFINITIVE;
        if (top.get().is("obl", "nmod")) return Frame.PREPOSITION;
        if (top.get().xpos().equals("VBG") && top.get().is("xcomp", "ccomp", "advcl")) return Frame.GERUND;
        if (top.get().is("obj", "iobj", "nsubj")) return Frame.OBJECT;
        return tokens.stream().anyMatch(Sources::isFinite) ? Frame.CLAUSE : Frame.OBJECT;
    }

    private static boolean hasSubject(Tree tree, Token clause) {
        return tree.dependent(clause, "nsubj", "csubj", "expl").isPresent();
    }

    private static boolean isInfinitive(Tree tree, Token verb) {
        return tree.dependents(verb, "mark", "aux").anyMatch(to -> to.lemma().equals("to"));
    }

    /** The first of these tokens that hangs on none of them. */
    private static Optional<Token> top(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.is("punct", "mark", "case", "cc", "advmod", "aux")
                        && tokens.stream().noneMatch(other -> other.id() == token.head()))
                .findFirst()
                .or(() -> tokens.stream().findFirst());
    }
}
