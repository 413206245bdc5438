package dev.readout.reading.statement;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import dev.readout.model.Statement.Act;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognizes refusals, non-answers and what is merely not said, with their topic. Threads may share it. */
final class Silences {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private final Map<String, List<Entry>> byVerb = new LinkedHashMap<>();
    private final Set<String> speaking = new LinkedHashSet<>();

    Silences(Knowledge knowledge) {
        for (var entry : knowledge.entries("statement/silences")) {
            for (var verb : entry.list("verbs"))
                byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(entry);
            if (entry.text("frame").equals("not")) speaking.addAll(entry.list("verbs"));
        }
    }

    /**
     * One silence.
     *
     * @param act refusal, non_answer or non_statement
     * @param cue its words
     * @param topic what was not spoken to, absent when it is not said here
     */
    record Silence(Act act, Span cue, Optional<Span> topic) {}

    /** What a verb says is left unsaid, if it does. */
    Optional<Silence> at(ReportingClause clause) {
        return byVerb.getOrDefault(clause.verb().lemma(), List.of()).stream()
                .flatMap(entry -> at(clause, entry).stream())
                .findFirst();
    }

    private Optional<Silence> at(ReportingClause clause, Entry entry) {
        return switch (entry.text("frame")) {
            case "refuse" -> refused(clause, entry);
            case "not" -> notSaid(clause, entry);
            default -> avoided(clause, entry);
        };
    }

    private Optional<Silence> refused(ReportingClause clause, Entry entry) {
        return clause.tree()
                .dependents(clause.verb(), "xcomp", "ccomp")
                .filter(each -> each.id() > clause.verb().id() && speaking.contains(each.lemma()))
                .findFirst()
                .map(verb -> silence(clause, entry, verb, topic(clause, verb)));
    }

    private Optional<Silence> notSaid(ReportingClause clause, Entry entry) {
        var tree = clause.tree();
        var verb = clause.verb();
        var objects = entry.list("objects");
        var negation = tree.dependents(verb, "advmod", "neg")
                .filter(each ->
                        each.id() < verb.id() && NOT.contains(each.form().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (negation.isEmpty()) return Optional.empty();
        if (objects.isEmpty()) return Optional.of(silence(clause, entry, verb, topic(clause, verb)));
        return tree.dependents(verb, "obj", "obl", "advmod")
                .filter(each -> each.id() > verb.id()
                        && (objects.contains(each.form().toLowerCase(Locale.ROOT)) || objects.contains(each.lemma())))
                .findFirst()
                .map(object -> silence(clause, entry, object, below(clause, object)));
    }

    private Optional<Silence> avoided(ReportingClause clause, Entry entry) {
        var tree = clause.tree();
        var objects = entry.list("objects");
        for (int id = clause.verb().id() + 1;
                id <= Math.min(tree.size(), clause.verb().id() + 7);
                id++) {
            var token = tree.token(id);
            if (!objects.contains(token.form().toLowerCase(Locale.ROOT)) && !objects.contains(token.lemma())) continue;
            if (!tree.isUnder(token, clause.verb())) continue;
            return Optional.of(silence(clause, entry, token, topic(clause, token)));
        }
        return Optional.empty();
    }

    private static Silence silence(ReportingClause clause, Entry entry, Token last, Optional<Span> topic) {
        var act = Act.valueOf(entry.text("act").toUpperCase(Locale.ROOT));
        boolean would = clause.tree()
                .dependents(clause.verb(), "aux")
                .anyMatch(aux -> aux.lemma().equals("would"));
        var cue = clause.cue().cover(last.span());
        return new Silence(act == Act.NON_STATEMENT && would ? Act.REFUSAL : act, cue, topic);
    }

    /** The object, the clause or the "on …" of a verb of saying. */
    private static Optional<Span> topic(ReportingClause clause, Token verb) {
        var tree = clause.tree();
        return tree.dependents(verb, "obj", "ccomp", "xcomp", "obl", "advcl", "nmod")
                .filter(each -> each.id() > verb.id() && !isWhen(tree, each) && !each.is("obl:tmod", "obl:unmarked"))
                .findFirst()
                .flatMap(each -> span(clause, tree, each));
    }

    private static Optional<Span> below(ReportingClause clause, Token object) {
        return clause.tree()
                .dependents(object, "nmod", "acl")
                .filter(each -> each.id() > object.id())
                .findFirst()
                .flatMap(each -> span(clause, clause.tree(), each));
    }

    private static boolean isWhen(Tree tree, Token clause) {
        boolean led = tree.dependents(clause, "mark", "advmod")
                .anyMatch(mark -> mark.lemma().equals("when") && mark.id() < clause.id());
        return led && (clause.is("advcl") || clause.form().equalsIgnoreCase("asked"));
    }

    private static Optional<Span> span(ReportingClause clause, Tree tree, Token head) {
        var leftOut = new BitSet();
        tree.dependents(head, "case").filter(each -> each.id() < head.id()).forEach(each -> leftOut.set(each.id()));
        tree.dependents(head, "advcl").filter(each -> isWhen(tree, each)).forEach(each -> leftOut.set(each.id()));
        var ids = tree.around(tree.subtree(head, leftOut), head.id());
        ids.clear(0, clause.verb().id() + 1);
        return ids.isEmpty() ? Optional.empty() : Runs.trimmed(tree, ids.nextSetBit(0), ids.length() - 1);
    }
}
