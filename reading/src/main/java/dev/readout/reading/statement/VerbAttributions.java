package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attributions whose cue is a verb: what it says stands before, behind or around it. */
final class VerbAttributions {

    private static final Set<String> SEEMING = Set.of("seem", "appear", "look", "sound", "feel");

    private final Cues cues;
    private final Silences silences;

    VerbAttributions(Cues cues, Silences silences) {
        this.cues = cues;
        this.silences = silences;
    }

    List<Attribution> in(Paragraph paragraph, List<Quotation> next) {
        var found = new ArrayList<Attribution>();
        for (var tree : paragraph.trees()) {
            for (var token : tree.tokens()) {
                if (isVerb(token)) of(paragraph, tree, token, next).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isVerb(Token token) {
        return token.upos() == Upos.VERB && !token.is("aux", "amod", "compound", "case");
    }

    private Optional<Attribution> of(Paragraph paragraph, Tree tree, Token verb, List<Quotation> next) {
        var clause = ReportingClause.of(paragraph, tree, verb);
        var silence = silences.at(clause);
        if (silence.isPresent()) return Optional.of(silent(clause, silence.get()));
        if (!cues.isVerb(tree, verb)) return Optional.empty();
        return cues.verb(tree, verb, Frame.CLAUSE)
                .flatMap(cue -> clauseBehind(clause, cue))
                .or(() -> cues.verb(tree, verb, Frame.QUOTE).flatMap(cue -> quoted(clause)))
                .or(() -> cues.verb(tree, verb, Frame.CLAUSE)
                        .flatMap(cue -> aside(clause).or(() -> clauseBefore(clause))))
                .or(() -> raised(clause))
                .or(() -> cues.verb(tree, verb, Frame.QUOTE).flatMap(cue -> introduced(clause, next)))
                .or(() -> new VerbComplements(cues, clause).find());
    }

    /** A silence without a topic has its own words for a content. */
    private static Attribution silent(ReportingClause clause, Silences.Silence silence) {
        return new Attribution(
                clause.sourceSpan(),
                Optional.of(silence.cue()),
                List.of(silence.topic().orElse(silence.cue())),
                Frame.SILENCE,
                0.85);
    }

    private Optional<Attribution> clauseBehind(ReportingClause clause, Cue cue) {
        if (cue.kind() == Cue.Kind.EVIDENCE && clause.sourceHead().isEmpty()) return Optional.empty();
        return complement(clause)
                .filter(content -> !clause.isPostposed() || isAdjacent(clause, content))
                .map(content -> Contents.behind(clause, content))
                .filter(spans -> !spans.isEmpty())
                .map(spans -> attribution(clause, spans, Frame.CLAUSE));
    }

    /** In "…, she said, hours after the bridge fell" the clause behind is no content. */
    private static boolean isAdjacent(ReportingClause clause, Token content) {
        var ids = clause.tree().subtree(content, Contents.bit(clause.verb().id()));
        ids.clear(0, clause.verb().id() + 1);
        int first = ids.nextSetBit(0);
        if (first > 1 && clause.tree().token(first).form().equals(",")) return false;
        return first == clause.verb().id() + 1
                || clause.tree().token(first).lemma().equals("that");
    }

    /** The clause behind a verb that is its content. */
    private static Optional<Token> complement(ReportingClause clause) {
        var tree = clause.tree();
        var verb = clause.verb();
        return tree.dependents(verb, "ccomp", "parataxis", "xcomp", "acl", "advcl", "dep")
                .filter(each -> each.id() > verb.id() && isContent(clause, each))
                .findFirst()
                .or(() -> behindPhrase(clause))
                .or(() -> madeClear(clause));
    }

    /** "made it clear that …", "made clear …": the parser hangs the clause on the adjective. */
    private static Optional<Token> madeClear(ReportingClause clause) {
        return clause.predicate()
                .flatMap(clear -> clause.tree()
                        .dependents(clear, "ccomp", "advcl", "acl")
                        .filter(each -> each.id() > clear.id() && isContent(clause, each))
                        .findFirst());
    }

    /** "told the council that …", "said in a statement that …": the parser hangs the clause on the noun before it. */
    private static Optional<Token> behindPhrase(ReportingClause clause) {
        var tree = clause.tree();
        return tree.dependents(clause.verb(), "obj", "obl", "iobj")
                .filter(each ->
                        each.id() > clause.verb().id() && !clause.source().get(each.id()))
                .flatMap(each -> tree.dependents(each, "acl", "ccomp", "acl:relcl"))
                .filter(each -> tree.dependents(each, "mark").anyMatch(mark -> isContentMark(mark.lemma())))
                .findFirst();
    }

    private static boolean isContent(ReportingClause clause, Token each) {
        var tree = clause.tree();
        boolean marked = tree.dependent(each, "mark")
                .map(Token::lemma)
                .filter(VerbAttributions::isContentMark)
                .isPresent();
        if (each.is("ccomp") && verbTakesBare(clause)) return true;
        if (each.is("ccomp")) return marked || hasSubject(tree, each) || isQuestionWord(tree, each);
        if (each.is("parataxis", "dep", "xcomp")) {
            return hasSubject(tree, each)
                    && !Sources.headFor(tree, clause.verb()).equals(Optional.of(each))
                    && !isReporting(each);
        }
        return marked
                && tree.dependent(each, "mark")
                        .filter(mark -> !mark.lemma().equals("to"))
                        .isPresent()
                && each.is("acl", "advcl")
                && tree.dependent(each, "mark")
                        .filter(mark ->
                                mark.lemma().equals("that") || mark.lemma().equals("whether"))
                        .isPresent();
    }

    /** "demanded the council act": the parser seldom finds the subject. */
    private static boolean verbTakesBare(ReportingClause clause) {
        var lemma = clause.verb().lemma();
        return lemma.equals("demand") || lemma.equals("insist") || lemma.equals("propose") || lemma.equals("recommend");
    }

    private static boolean isReporting(Token token) {
        return token.lemma().equals("say") || token.lemma().equals("add");
    }

    private static boolean isContentMark(String mark) {
        return mark.equals("that") || mark.equals("whether") || mark.equals("if") || mark.equals("how");
    }

    private static boolean isQuestionWord(Tree tree, Token clause) {
        return tree.dependents(clause).stream().anyMatch(each -> each.xpos().startsWith("W"));
    }

    private static boolean hasSubject(Tree tree, Token clause) {
        return tree.dependent(clause, "nsubj", "csubj", "expl").isPresent()
                || tree.dependent(clause, "cop").isPresent();
    }

    /** A quotation just before the clause, just behind it, or both. */
    private Optional<Attribution> quoted(ReportingClause clause) {
        if (clause.sourceHead().isEmpty() && !Sources.isPassive(clause.tree(), clause.verb())) return Optional.empty();
        var paragraph = clause.paragraph();
        var around = paragraph.around(clause.cue());
        var before = paragraph
                .before(clause.tree().token(clause.firstId()).span().start())
                .filter(quotation -> isOther(quotation, around));
        int last = clause.lastId(new BitSet());
        var behind = firstBehind(clause, last).filter(quotation -> isOther(quotation, around));
        before = before.filter(quotation -> !isAnothers(clause, quotation));
        if (before.isEmpty() && behind.isEmpty()) return Optional.empty();
        var spans = new ArrayList<Span>();
        before.map(quotation -> fromSentenceStart(clause, quotation)).ifPresent(spans::add);
        behind.map(Quotation::outer).ifPresent(spans::add);
        return Optional.of(attribution(clause, spans, Frame.QUOTE));
    }

    /** A paragraph that ends in a colon, and a quotation that opens the next. */
    private static Optional<Attribution> introduced(ReportingClause clause, List<Quotation> next) {
        var paragraph = clause.paragraph();
        var last = paragraph.trees().getLast();
        boolean ends = last == clause.tree() && last.token(last.size()).form().equals(":");
        if (!ends || next.isEmpty() || clause.sourceHead().isEmpty()) return Optional.empty();
        int end = paragraph.span().end();
        int start = next.getFirst().outer().start();
        if (!paragraph.isGap(/* start= */ end, /* end= */ start)) return Optional.empty();
        return Optional.of(attribution(clause, List.of(next.getFirst().outer()), Frame.QUOTE));
    }

    /** "She says “now”, he says “never”": what stands right behind another verb of saying is that one's. */
    private static boolean isAnothers(ReportingClause clause, Quotation quotation) {
        return clause.tree().tokens().stream()
                .filter(token -> token.span().end() <= quotation.outer().start())
                .reduce((one, other) -> other)
                .filter(token -> token.id() != clause.verb().id() && Sources.isFinite(token) && isReporting(token))
                .isPresent();
    }

    private static boolean isOther(Quotation quotation, Optional<Quotation> around) {
        return around.isEmpty()
                ? quotation.depth() == 0
                : quotation.depth() == around.get().depth() + 1;
    }

    /** The first quotation after the verb that nothing but words of the reporting clause and a mark separate from it. */
    private static Optional<Quotation> firstBehind(ReportingClause clause, int last) {
        var tree = clause.tree();
        for (int id = clause.verb().id(); id <= last; id++) {
            var found = clause.paragraph().after(tree.token(id).span().end());
            if (found.isPresent() && (id >= Math.min(last, clause.verb().id()))) {
                return found.filter(quotation -> isSpeech(clause, quotation));
            }
        }
        return Optional.empty();
    }

    /** A label in quotation marks is an object, not a quotation: speech begins behind a mark or "say", or has a verb. */
    private static boolean isSpeech(ReportingClause clause, Quotation quotation) {
        var text = clause.paragraph().text();
        int start = quotation.outer().start();
        var before = text.slice(new Span(Math.max(0, start - 3), start)).strip();
        if (before.endsWith(",") || before.endsWith(":")) return true;
        if (clause.verb().lemma().equals("say") && start - clause.verb().span().end() == 1) return true;
        return clause.tree().within(quotation.inner()).stream().anyMatch(token -> Sources.isFinite(token));
    }

    /** A quotation before the clause, with the unquoted words of its sentence that lead up to it. */
    private static Span fromSentenceStart(ReportingClause clause, Quotation quotation) {
        var tree = clause.tree();
        int start = quotation.outer().start();
        if (tree.sentence().span().start() >= start
                || clause.paragraph().around(clause.cue()).isPresent()) return quotation.outer();
        var lead = new Span(tree.sentence().span().start(), start);
        boolean reports = tree.within(lead).stream().anyMatch(token -> Sources.isFinite(token) && isReporting(token));
        boolean sentenceLike = Character.isUpperCase(
                clause.paragraph().text().slice(quotation.inner()).codePointAt(0));
        return reports || sentenceLike ? quotation.outer() : quotation.outer().cover(lead);
    }

    /** "X, she said", "X, she said, Y". */
    private Optional<Attribution> clauseBefore(ReportingClause clause) {
        if (clause.sourceHead().isEmpty() || !clause.hasOwnSource() || clause.firstId() < 3) return Optional.empty();
        var tree = clause.tree();
        if (tree.token(clause.firstId() - 1).form().equals(":")) return Optional.empty();
        var verb = clause.verb();
        var content = tree.dependents(verb, "ccomp", "parataxis")
                .filter(each -> each.id() < clause.firstId() && !isReporting(each))
                .findFirst();
        if (content.isPresent()) {
            int last = clause.lastId(new BitSet());
            var ids = tree.subtree(content.get(), Contents.bit(verb.id()));
            int end = ids.length() - 1 > last ? ids.length() - 1 : last;
            return nonEmpty(clause, Contents.around(clause, Contents.start(clause, content.get()), last, end));
        }
        return inserted(clause).or(() -> interposed(clause)).or(() -> surface(clause));
    }

    /** "As she said, the road is closed", "The road, as she has made clear, is closed": what the clause hangs on. */
    private Optional<Attribution> aside(ReportingClause clause) {
        var tree = clause.tree();
        var verb = clause.verb();
        var as = tree.dependents(verb, "mark")
                .filter(mark -> mark.lemma().equalsIgnoreCase("as") && mark.id() < clause.firstId())
                .findFirst();
        if (as.isEmpty() || !verb.is("advcl") || clause.sourceHead().isEmpty() || takesMore(clause))
            return Optional.empty();
        int last = clause.lastId(new BitSet());
        if (as.get().id() == 1) {
            boolean comma = last < tree.size() && tree.token(last + 1).form().equals(",");
            return comma ? nonEmpty(clause, Contents.behind(clause, last + 2, tree.size())) : Optional.empty();
        }
        boolean comma = tree.token(as.get().id() - 1).form().equals(",");
        var quoted = clause.paragraph().around(clause.cue());
        int first = firstWithin(tree, quoted);
        if (!comma || as.get().id() <= first + 1) return Optional.empty();
        return nonEmpty(clause, Contents.sides(clause, first, as.get().id() - 1, last, tree.size()));
    }

    private static int firstWithin(Tree tree, Optional<Quotation> quoted) {
        return quoted.flatMap(
                        quotation -> tree.within(quotation.inner()).stream().findFirst())
                .map(Token::id)
                .orElse(1);
    }

    /** "As he said the road was closed, it rained": what is said stands there; so "as" is when. */
    private static boolean takesMore(ReportingClause clause) {
        return clause.tree()
                .dependents(clause.verb(), "ccomp", "obj", "xcomp")
                .anyMatch(each ->
                        each.id() > clause.verb().id() && !clause.predicate().equals(Optional.of(each)));
    }

    /** A mark, a subject, a verb of saying, and nothing behind: what stands before is said, whatever the parser makes of it. */
    private Optional<Attribution> surface(ReportingClause clause) {
        var tree = clause.tree();
        if (!clause.isPostposed()
                || !isReporting(clause.verb())
                || clause.verb().is("acl", "advcl", "conj")) return Optional.empty();
        if (tree.dependent(clause.verb(), "mark").isPresent()) return Optional.empty();
        boolean verbBefore =
                tree.tokens().subList(0, clause.firstId() - 1).stream().anyMatch(Sources::isFinite);
        if (!verbBefore) return Optional.empty();
        return nonEmpty(clause, Contents.before(clause, 1));
    }

    /** "X, she said, Y": the parser hangs the clause into what is said. */
    private Optional<Attribution> inserted(ReportingClause clause) {
        var tree = clause.tree();
        var verb = clause.verb();
        var host = tree.head(verb).filter(head -> verb.is("parataxis"));
        var comma = tree.token(clause.firstId() - 1);
        if (host.isEmpty()
                || !comma.form().equals(",")
                || tree.dependent(verb, "mark").isPresent()) return Optional.empty();
        if (tree.dependent(verb, "obj", "ccomp", "xcomp").isPresent()
                && !tree.dependent(verb, "obj").equals(clause.sourceHead())) {
            return Optional.empty();
        }
        int last = clause.lastId(new BitSet());
        var ids = tree.subtree(host.get(), Contents.bit(verb.id()));
        int first = Math.min(ids.nextSetBit(0), lead(clause).orElse(tree.size()));
        return nonEmpty(clause, Contents.around(clause, first, last, ids.length() - 1));
    }

    /** "If it rains, she said, the road will close": the parser hangs both parts on the reporting verb. */
    private Optional<Attribution> interposed(ReportingClause clause) {
        var tree = clause.tree();
        int last = clause.lastId(new BitSet());
        var lead = lead(clause);
        boolean comma = last < tree.size() && tree.token(last + 1).form().equals(",");
        if (!clause.isPostposed() || !comma || lead.isEmpty()) return Optional.empty();
        return tree.dependents(clause.verb(), "ccomp")
                .filter(each -> each.id() > last && hasSubject(tree, each))
                .findFirst()
                .map(each ->
                        tree.subtree(each, Contents.bit(clause.verb().id())).length() - 1)
                .flatMap(end -> nonEmpty(clause, Contents.around(clause, lead.get(), last, end)));
    }

    /** Where a clause begins that hangs on the reporting verb and stands before it. */
    private static Optional<Integer> lead(ReportingClause clause) {
        var tree = clause.tree();
        return tree.dependents(clause.verb(), "advcl")
                .filter(each -> each.id() < clause.firstId())
                .map(each -> tree.subtree(each).nextSetBit(0))
                .findFirst();
    }

    private Optional<Attribution> nonEmpty(ReportingClause clause, List<Span> spans) {
        return spans.isEmpty() ? Optional.empty() : Optional.of(attribution(clause, spans, Frame.CLAUSE));
    }

    /** "It has been reported that", "he is said to", "she seems to". */
    private Optional<Attribution> raised(ReportingClause clause) {
        var tree = clause.tree();
        var verb = clause.verb();
        if (cues.verb(tree, verb, Frame.RAISED).isEmpty()) return Optional.empty();
        boolean passive = Sources.isPassive(tree, verb);
        if (!passive && !SEEMING.contains(verb.lemma())) return Optional.empty();
        var complement = tree.dependents(verb, "xcomp", "ccomp")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        if (complement.isEmpty()) return Optional.empty();
        var subject = tree.dependent(verb, "nsubj", "nsubj:pass")
                .filter(each -> !each.lemma().equals("it"));
        var spans = new ArrayList<Span>();
        subject.map(head -> Sources.words(tree, head, verb))
                .flatMap(ids -> Runs.trimmed(tree, ids.nextSetBit(0), ids.length() - 1))
                .ifPresent(spans::add);
        spans.addAll(Contents.behind(clause, complement.get()));
        boolean plain = passive
                || subject.isPresent()
                || verb.lemma().equals("seem")
                || verb.lemma().equals("appear");
        if (spans.isEmpty() || !plain) return Optional.empty();
        var source = passive ? clause.sourceSpan() : Optional.<Span>empty();
        return Optional.of(new Attribution(source, Optional.of(clause.cue()), spans, Frame.RAISED, 0.5));
    }

    static Attribution attribution(ReportingClause clause, List<Span> spans, Frame frame) {
        return new Attribution(clause.sourceSpan(), Optional.of(clause.cue()), spans, frame, 0.9);
    }
}
