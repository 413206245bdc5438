package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reporting verb takes besides clauses and quotations: infinitives, objects, predicates, prepositions. */
final class VerbComplements {

    private static final Set<String> CARRYING = Set.of(
            "for", "over", "as", "with", "against", "to", "until", "unless", "if", "about", "of", "because", "without",
            "by", "toward", "towards", "between", "among", "from", "that", "on");

    private static final int LABEL_REACH = 120;
    private static final Set<String> OCCASIONS = Set.of("in", "at", "on", "during", "after", "before");

    private static final Set<String> DAYS = Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Cues cues;
    private final ReportingClause clause;
    private final Tree tree;
    private final Token verb;

    VerbComplements(Cues cues, ReportingClause clause) {
        this.cues = cues;
        this.clause = clause;
        this.tree = clause.tree();
        this.verb = clause.verb();
    }

    Optional<Attribution> find() {
        return infinitive()
                .or(this::gerund)
                .or(this::predicate)
                .or(this::preposition)
                .or(this::nounPhrase);
    }

    private Optional<Attribution> infinitive() {
        var complement = tree.dependents(verb, "xcomp", "ccomp", "advcl")
                .filter(each -> each.id() > verb.id()
                        && tree.dependents(each, "mark", "aux")
                                .anyMatch(to -> to.lemma().equals("to")))
                .findFirst();
        if (complement.isEmpty()) return Optional.empty();
        var person = object().filter(each -> each.id() < complement.get().id())
                .or(() -> tree.dependents(verb, "obl")
                        .filter(each -> each.id() > verb.id()
                                && each.id() < complement.get().id()
                                && cues.isListed(verb, preposition(each)))
                        .findFirst())
                .or(() -> tree.dependent(complement.get(), "nsubj").filter(each -> each.id() > verb.id()));
        if (person.isPresent()) {
            return cues.verb(tree, verb, Frame.OBJECT_INFINITIVE)
                    .or(() -> cues.verbWith(verb, preposition(person.get()), Frame.OBJECT_INFINITIVE))
                    .flatMap(cue -> from(whom(person.get()), complement.get(), Frame.OBJECT_INFINITIVE));
        }
        if (complement.get().is("advcl")) return Optional.empty();
        return cues.verb(tree, verb, Frame.INFINITIVE)
                .flatMap(cue -> nonEmpty(Contents.behind(clause, complement.get()), Frame.INFINITIVE));
    }

    /** Where whoever is to act begins: behind a preposition that belongs to the verb ("called on"). */
    private int whom(Token person) {
        return tree.dependents(person, "case")
                .filter(each -> each.id() == verb.id() + 1 && cues.isListed(verb, each.lemma()))
                .mapToInt(each -> each.id() + 1)
                .findFirst()
                .orElseGet(() -> first(person));
    }

    private String preposition(Token noun) {
        return tree.dependent(noun, "case").map(Token::lemma).orElse("");
    }

    private Optional<Attribution> gerund() {
        if (cues.verb(tree, verb, Frame.GERUND).isEmpty()) return Optional.empty();
        return tree.dependents(verb, "xcomp", "ccomp", "advcl", "obj")
                .filter(each -> each.id() > verb.id()
                        && !isBehindObject(each)
                        && each.xpos().equals("VBG")
                        && (tree.dependent(each, "mark").isEmpty() || isCommitted(each)))
                .findFirst()
                .flatMap(each -> nonEmpty(Contents.behind(clause, each), Frame.GERUND));
    }

    /** "committed to lowering tolls": the preposition is the verb's. */
    private boolean isCommitted(Token gerund) {
        return tree.dependents(gerund, "mark")
                .allMatch(mark -> mark.id() == verb.id() + 1 && mark.lemma().equals("to") && cues.isListed(verb, "to"));
    }

    /** "turned down the offer, ending months of talks": what came of it. */
    private boolean isBehindObject(Token gerund) {
        return gerund.is("advcl")
                && object().filter(each -> each.id() < gerund.id()).isPresent();
    }

    /** "called it a trick", "described it as a trick". */
    private Optional<Attribution> predicate() {
        var cue = cues.verb(tree, verb, Frame.PREDICATE);
        if (cue.isEmpty()
                || (Sources.isPassive(tree, verb) && clause.sourceHead().isEmpty())) return Optional.empty();
        var object = object();
        var predicate = tree.dependents(verb, "xcomp", "obl", "advcl", "ccomp")
                .filter(each -> each.id() > verb.id() && each.upos() != Upos.ADV)
                .filter(each -> hasAs(each) || (!cue.get().as() && each.is("xcomp", "ccomp")))
                .findFirst();
        if (predicate.isEmpty())
            return cue.get().as() ? Optional.empty() : appositive().or(this::quotedLabel);
        if (object.isPresent() && object.get().id() < predicate.get().id()) {
            return from(first(object.get()), predicate.get(), Frame.PREDICATE).map(this::withoutOccasion);
        }
        return nonEmpty(Contents.behind(clause, predicate.get()), Frame.PREDICATE);
    }

    /** "called the plan a trick": the parser may take the predicate for an apposition, though no comma stands there. */
    private Optional<Attribution> appositive() {
        return object().flatMap(object -> tree.dependents(object, "appos")
                .filter(each -> opensWithoutComma(tree.subtree(each).nextSetBit(0)))
                .findFirst()
                .flatMap(each -> from(first(object), each, Frame.PREDICATE)));
    }

    /** "called the fee “a trick” in a speech": a label ends with its quotation, but for what qualifies it. */
    private Attribution withoutOccasion(Attribution label) {
        var span = label.content().getLast();
        return clause.paragraph().outermost().stream()
                .filter(quotation -> span.contains(quotation.outer())
                        && quotation.outer().end() < span.end()
                        && opensOccasion(quotation.outer().end()))
                .findFirst()
                .map(quotation -> label.withContent(
                        List.of(new Span(span.start(), quotation.outer().end()))))
                .orElse(label);
    }

    private boolean opensOccasion(int end) {
        return tree.tokens().stream()
                .filter(token -> token.span().start() >= end)
                .findFirst()
                .filter(token -> OCCASIONS.contains(token.lemma()))
                .isPresent();
    }

    private boolean opensWithoutComma(int first) {
        return first > 1
                && tree.token(first).upos() == Upos.DET
                && tree.token(first - 1).upos() != Upos.PUNCT;
    }

    /** "called the plan a “mere gesture”": the parser seldom sees a predicate in what is quoted. */
    private Optional<Attribution> quotedLabel() {
        var object = object();
        if (object.isEmpty()) return Optional.empty();
        int from = tree.token(first(object.get())).span().start();
        return clause.paragraph().outermost().stream()
                .filter(quotation ->
                        quotation.outer().start() > from && quotation.outer().start() - from < LABEL_REACH)
                .filter(quotation ->
                        tree.sentence().span().end() >= quotation.inner().end())
                .filter(quotation -> tree.tokens().stream()
                        .filter(token -> token.span().start() >= from
                                && token.span().end() <= quotation.outer().start())
                        .noneMatch(token -> token.form().equals(",") || Sources.isFinite(token)))
                .findFirst()
                .flatMap(quotation ->
                        nonEmpty(List.of(new Span(from, quotation.outer().end())), Frame.PREDICATE));
    }

    private boolean hasAs(Token token) {
        return tree.dependents(token, "case", "mark").anyMatch(as -> as.lemma().equals("as"));
    }

    private Optional<Attribution> preposition() {
        for (var each : prepositionals()) {
            if (each.id() < verb.id() || each.is("obl:tmod", "obl:npmod") || isDay(each)) continue;
            var preposition = tree.dependents(each, "case", "mark")
                    .map(Token::lemma)
                    .findFirst()
                    .orElse("");
            if (preposition.isEmpty() || (preposition.equals("to") && !cues.isListed(verb, "to"))) continue;
            var listed = cues.isListed(verb, preposition);
            var cue = cues.verbWith(verb, preposition, Frame.PREPOSITION)
                    .or(() -> listed ? cues.verbWith(verb, preposition, Frame.OBJECT) : Optional.empty());
            if (cue.isEmpty() || (!listed && !cue.get().prepositions().contains(preposition))) continue;
            return prepositional(each);
        }
        return Optional.empty();
    }

    /** What hangs on the verb behind prepositions, also where the parser hangs it on a time: "spoke in May of a plan". */
    private List<Token> prepositionals() {
        return tree.dependents(verb, "obl", "advcl", "nmod", "xcomp")
                .flatMap(each -> isDay(each) || each.lemma().equals("time")
                        ? Stream.concat(Stream.of(each), tree.dependents(each, "nmod"))
                        : Stream.of(each))
                .toList();
    }

    /** "called the boats home on June 3", "called on Friday". */
    private boolean isDay(Token noun) {
        return Stream.concat(Stream.of(noun), tree.dependents(noun).stream())
                .map(token -> token.form().toUpperCase(Locale.ROOT))
                .anyMatch(DAYS::contains);
    }

    private Optional<Attribution> prepositional(Token object) {
        var person = tree.dependent(verb, "obj").filter(each -> each.id() > verb.id() && each.id() < object.id());
        if (person.isPresent()) return from(first(person.get()), object, Frame.PREPOSITION);
        int from = first(object);
        int marker = tree.dependents(object, "case", "mark")
                .mapToInt(Token::id)
                .min()
                .orElse(from);
        int last = readOn(tree.around(tree.subtree(object), object.id()).length() - 1);
        var spans = Contents.behind(clause, marker + 1, last);
        if (spans.isEmpty()) return Optional.empty();
        var cueSpan = marker == clause.group().length()
                ? clause.cue().cover(tree.token(marker).span())
                : clause.cue();
        return Optional.of(new Attribution(clause.sourceSpan(), Optional.of(cueSpan), spans, Frame.PREPOSITION, 0.8));
    }

    private Optional<Token> object() {
        return tree.dependents(verb, "obj", "iobj")
                .filter(each -> each.id() > verb.id() && !clause.source().get(each.id()))
                .findFirst();
    }

    /** The object; of two, what is given and not to whom. */
    private Optional<Token> given() {
        return tree.dependents(verb, "obj")
                .filter(each -> each.id() > verb.id() && !clause.source().get(each.id()))
                .findFirst()
                .or(this::object);
    }

    /** A possessive, or a pronoun of which nobody speaks: "to be seen defending it". */
    private boolean isUntold(Token object) {
        return object.xpos().equals("PRP$")
                || (object.upos() == Upos.PRON && clause.sourceHead().isEmpty());
    }

    private Optional<Attribution> nounPhrase() {
        if (cues.verb(tree, verb, Frame.OBJECT).isEmpty()) return Optional.empty();
        return given().filter(each -> !isUntold(each) && !each.lemma().equals("nothing"))
                .flatMap(each -> {
                    int last = readOn(tree.around(tree.subtree(each), each.id()).length() - 1);
                    return nonEmpty(Contents.behind(clause, first(each), last), Frame.OBJECT);
                });
    }

    /** A modifier of the verb that follows without a comma belongs to what is said, unless it says when or where. */
    private int readOn(int last) {
        int end = last;
        while (end < tree.size()) {
            int next = end + 1;
            var top = tree.dependents(verb, "obl", "advcl", "nmod", "xcomp")
                    .filter(each -> each.id() >= next
                            && belongs(each)
                            && tree.subtree(each).nextSetBit(0) == next)
                    .findFirst();
            if (top.isEmpty()) return end;
            int reach = tree.around(tree.subtree(top.get()), top.get().id()).length() - 1;
            if (reach <= end) return end;
            end = reach;
        }
        return end;
    }

    private boolean belongs(Token modifier) {
        if (modifier.is("obl:tmod", "obl:unmarked", "obl:npmod")) return false;
        return tree.dependents(modifier, "case", "mark")
                .anyMatch(each -> each.id() < modifier.id() && CARRYING.contains(each.lemma()));
    }

    private int first(Token head) {
        return Math.max(
                verb.id() + 1, tree.around(tree.subtree(head), head.id()).nextSetBit(0));
    }

    private Optional<Attribution> from(int first, Token complement, Frame frame) {
        int last = readOn(tree.around(tree.subtree(complement), complement.id()).length() - 1);
        return nonEmpty(Contents.behind(clause, first, last), frame);
    }

    private Optional<Attribution> nonEmpty(List<Span> spans, Frame frame) {
        if (spans.isEmpty()) return Optional.empty();
        return Optional.of(new Attribution(clause.sourceSpan(), Optional.of(clause.cue()), spans, frame, 0.8));
    }
}
