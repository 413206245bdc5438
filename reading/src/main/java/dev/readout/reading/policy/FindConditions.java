package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import dev.readout.model.Statement.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is made to depend on what, by conjunctions, prepositions, nouns and verbs of condition. Threads may share it. */
final class FindConditions {

    private static final double SURE = 0.72;
    private static final double UNSURE = 0.55;
    private static final Set<String> AHEAD = Set.of(
            "will", "would", "shall", "'ll", "’ll", "‘ll", "wo", "could", "can", "ca", "may", "might", "must", "should",
            "’d", "'d");
    private static final Set<String> LASTING = Set.of("have", "continue", "remain", "keep", "stay");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB");
    private static final Set<String> SAYING = Set.of("say", "add", "tell", "note", "continue", "ask");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "want",
            "aim",
            "intend",
            "need",
            "have",
            "expect",
            "demand",
            "insist",
            "refuse",
            "reject",
            "vow",
            "promise",
            "agree",
            "offer",
            "seek",
            "hope",
            "require",
            "continue",
            "remain",
            "maintain",
            "keep",
            "propose",
            "threaten",
            "ready",
            "willing",
            "prepared",
            "open",
            "rule",
            "oppose",
            "stay",
            "urge",
            "call",
            "go",
            "seem",
            "able");

    private final Map<String, Entry> clauses = new LinkedHashMap<>();
    private final Map<String, Entry> phrases = new LinkedHashMap<>();
    private final Map<String, Entry> nouns = new LinkedHashMap<>();
    private final Map<String, Entry> verbs = new LinkedHashMap<>();
    private final Map<String, Entry> leads = new LinkedHashMap<>();
    private final Map<String, Entry> demands = new LinkedHashMap<>();
    private final Set<String> bad = new LinkedHashSet<>();

    FindConditions(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/conditions")) {
            switch (entry.text("frame")) {
                case "clause" -> put(clauses, entry);
                case "phrase" -> put(phrases, entry);
                case "noun" -> put(nouns, entry);
                case "verb" -> put(verbs, entry);
                case "leads" -> put(leads, entry);
                case "demand" -> put(demands, entry);
                default -> bad.addAll(entry.list("words"));
            }
        }
    }

    private static void put(Map<String, Entry> words, Entry entry) {
        entry.list("words").forEach(word -> words.put(word, entry));
    }

    /** In the order of the text. */
    List<Condition> in(ArticleView view) {
        var found = new ArrayList<Found>();
        for (var tree : view.trees()) {
            var here = new ArrayList<Found>();
            for (var token : tree.tokens())
                at(tree, token).filter(each -> isNew(here, each)).ifPresent(here::add);
            found.addAll(here);
        }
        var conditions = new ArrayList<Condition>();
        for (var each : found) conditions.add(condition(view, each, new FindingId("q" + (conditions.size() + 1))));
        return conditions;
    }

    /** A condition before it has a number and a holder. */
    private record Found(
            Tree tree,
            Token head,
            Condition.Type type,
            Optional<Span> condition,
            Optional<Span> consequence,
            Span evidence,
            double sure,
            String why) {}

    private static boolean isNew(List<Found> all, Found found) {
        return all.stream()
                .noneMatch(each -> each.condition().equals(found.condition())
                        && each.consequence().equals(found.consequence()));
    }

    private Optional<Found> at(Tree tree, Token token) {
        if (token.is("mark", "advmod") || token.is("case")) {
            var clause = tree.head(token).filter(head -> head.is("advcl")).flatMap(head -> clause(tree, token, head));
            if (clause.isPresent()) return clause;
        }
        var phrase = phrase(tree, token);
        if (phrase.isPresent()) return phrase;
        if (token.upos() == Upos.NOUN && nouns.containsKey(lemma(token))) return noun(tree, token);
        if (token.upos() == Upos.VERB || token.upos() == Upos.ADJ) return verb(tree, token);
        return Optional.empty();
    }

    /** "If there is something to sign, there will be a meeting." */
    private Optional<Found> clause(Tree tree, Token mark, Token condition) {
        var main = tree.head(condition);
        var entry = keyAt(tree, mark, clauses);
        if (main.isEmpty()
                || entry.isEmpty()
                || !main.get()
                        .is("root", "ccomp", "xcomp", "conj", "advcl", "acl", "parataxis", "csubj", "obj", "nsubj"))
            return Optional.empty();
        if (tree.before(mark).filter(word -> word.lemma().equals("even")).isPresent()) return Optional.empty();
        if (entry.get().id().equals("sequence") && !isSequence(tree, mark, condition, main.get()))
            return Optional.empty();
        if (entry.get().find("ahead").isPresent()
                && !isAhead(tree, main.get())
                && !isPresentGeneral(tree, entry.get(), main.get())) return Optional.empty();
        var span = mark.span().cover(Extents.clause(tree, condition));
        var consequence = Extents.clauseWithout(tree, main.get(), condition);
        var type = Condition.Type.valueOf(entry.get().text("type").toUpperCase(Locale.ROOT));
        double sure = entry.get().id().equals("sequence") && !mark.lemma().equals("once") ? UNSURE : SURE;
        return Optional.of(new Found(
                tree,
                main.get(),
                warned(tree, type, main.get()),
                Optional.of(Extents.clause(tree, condition)),
                Optional.of(consequence),
                span.cover(consequence),
                sure,
                "condition by “" + mark.lemma() + "”"));
    }

    /** "After the vote he left" tells what happened, "after the vote we will leave" what must come first. */
    private static boolean isSequence(Tree tree, Token mark, Token condition, Token main) {
        if (SAYING.contains(lemma(condition)) || SAYING.contains(lemma(main))) return false;
        if (mark.lemma().equals("after") && condition.xpos().equals("VBD")) return false;
        if (mark.lemma().equals("once")) return true;
        return !LASTING.contains(lemma(main)) && (!new Predicate(tree, main).isNegated() || isModal(tree, main));
    }

    private static boolean isModal(Tree tree, Token main) {
        return tree.dependents(main, "aux")
                .anyMatch(aux -> AHEAD.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPresentGeneral(Tree tree, Entry entry, Token main) {
        if (!entry.id().equals("if")) return false;
        return PRESENT.contains(main.xpos())
                || tree.dependents(main, "cop").anyMatch(cop -> PRESENT.contains(cop.xpos()));
    }

    /** Whether a clause lies ahead, is called for, possible or denied. */
    private static boolean isAhead(Tree tree, Token main) {
        if (PLANNING.contains(lemma(main)) || new Predicate(tree, main).isNegated()) return true;
        if (tree.dependents(main, "aux", "cop")
                .anyMatch(aux -> AHEAD.contains(aux.form().toLowerCase(Locale.ROOT)))) return true;
        return main.is("xcomp", "advcl")
                && tree.head(main)
                        .filter(head -> PLANNING.contains(lemma(head))
                                || tree.dependents(head, "aux")
                                        .anyMatch(
                                                aux -> AHEAD.contains(aux.form().toLowerCase(Locale.ROOT))))
                        .isPresent();
    }

    private Condition.Type warned(Tree tree, Condition.Type type, Token main) {
        if (type != Condition.Type.PRECONDITION) return type;
        boolean ahead = tree.dependents(main, "aux")
                .anyMatch(aux -> AHEAD.contains(aux.form().toLowerCase(Locale.ROOT)));
        if (!ahead) return type;
        boolean dark = bad.contains(lemma(main))
                || tree.dependents(main, "obj", "obl", "xcomp")
                        .anyMatch(each -> bad.contains(lemma(each)) && !new Predicate(tree, main).isNegated());
        return dark ? Condition.Type.WARNING : type;
    }

    /** The longest entry of these words that begins at or ends with this word. */
    private static Optional<Entry> keyAt(Tree tree, Token token, Map<String, Entry> words) {
        Optional<Entry> found = Optional.ofNullable(words.get(form(token)));
        var run = new StringBuilder(form(token));
        for (int id = token.id() + 1; id <= Math.min(tree.size(), token.id() + 2); id++) {
            run.append(' ').append(form(tree.token(id)));
            var longer = words.get(run.toString());
            if (longer != null) found = Optional.of(longer);
        }
        if (found.isEmpty() && token.id() > 2)
            found = Optional.ofNullable(words.get(
                    form(tree.token(token.id() - 2)) + " " + form(tree.token(token.id() - 1)) + " " + form(token)));
        return found;
    }

    /** "Offered a waiver in exchange for inspections." */
    private Optional<Found> phrase(Tree tree, Token token) {
        var entry = keyAt(tree, token, phrases);
        if (entry.isEmpty()) return Optional.empty();
        boolean without = entry.get().id().equals("without");
        var head = without ? tree.head(token).filter(each -> token.is("case", "mark")) : behind(tree, token);
        if (head.isEmpty()) return Optional.empty();
        var governor = governor(tree, head.get(), token);
        if (governor.isEmpty() || (without && !new Predicate(tree, governor.get()).isNegated()))
            return Optional.empty();
        var span = head.get().upos() == Upos.VERB
                ? Extents.clause(tree, head.get())
                : Extents.nounPhrases(tree, head.get());
        var consequence = Extents.clause(tree, governor.get());
        return Optional.of(new Found(
                tree,
                governor.get(),
                Condition.Type.valueOf(entry.get().text("type").toUpperCase(Locale.ROOT)),
                Optional.of(span),
                Optional.of(before(consequence, token.span())),
                consequence.cover(span),
                SURE,
                "condition by “" + entry.get().id() + "”"));
    }

    private static Optional<Token> behind(Tree tree, Token token) {
        for (int id = token.id() + 1; id <= Math.min(tree.size(), token.id() + 3); id++) {
            if (!tree.token(id).form().equals("for")) continue;
            return tree.head(tree.token(id)).filter(head -> head.id() > token.id());
        }
        return Optional.empty();
    }

    /** The verb on which a phrase hangs. */
    private static Optional<Token> governor(Tree tree, Token head, Token from) {
        var at = tree.head(head);
        for (int steps = 0; at.isPresent() && steps < 8; steps++) {
            var token = at.get();
            boolean verbal =
                    token.upos() == Upos.VERB || tree.dependent(token, "cop").isPresent();
            if (verbal && !token.is("acl", "xcomp", "advcl") && (token.id() < from.id() || token.is("root", "ccomp")))
                return at;
            at = tree.head(token);
        }
        return Optional.empty();
    }

    private static Span before(Span span, Span cut) {
        return cut.start() > span.start() && cut.start() < span.end() ? new Span(span.start(), cut.start()) : span;
    }

    /** "With the precondition of inspections." */
    private Optional<Found> noun(Tree tree, Token noun) {
        var content = tree.dependents(noun, "nmod", "acl", "ccomp")
                .filter(each -> each.id() > noun.id() && !each.is("acl:relcl"))
                .findFirst();
        var governor = governor(tree, noun, noun);
        if (content.isEmpty() || governor.isEmpty() || lemma(content.get()).equals("anonymity"))
            return Optional.empty();
        var span = content.get().upos() == Upos.VERB
                ? Extents.clause(tree, content.get())
                : Extents.nounPhrases(tree, content.get());
        var whole = Extents.clause(tree, governor.get());
        double sure = Phrases.preposition(tree, noun)
                                .filter(word -> word.equals("on") || word.equals("with") || word.equals("under"))
                                .isPresent()
                        || !lemma(noun).equals("condition")
                ? SURE
                : UNSURE;
        return Optional.of(new Found(
                tree,
                governor.get(),
                Condition.Type.PRECONDITION,
                Optional.of(span),
                Optional.of(before(whole, noun.span())),
                whole.cover(span),
                sure,
                "condition by the noun " + lemma(noun)));
    }

    private Optional<Found> verb(Tree tree, Token verb) {
        for (var key : new Predicate(tree, verb).keys()) {
            if (verbs.containsKey(key)) return depends(tree, verb, key);
            if (leads.containsKey(key)) return leads(tree, verb, key);
            if (demands.containsKey(key)) return demand(tree, verb);
        }
        return Optional.empty();
    }

    private static Optional<Found> depends(Tree tree, Token verb, String key) {
        var on = tree.dependents(verb, "obl", "xcomp", "advcl")
                .filter(each -> each.id() > verb.id()
                        && Phrases.preposition(tree, each).filter(key::endsWith).isPresent())
                .findFirst();
        var subject = tree.dependents(verb, "nsubj")
                .filter(each -> each.upos() != Upos.PRON)
                .findFirst();
        if (on.isEmpty() || subject.isEmpty()) return Optional.empty();
        var span = on.get().upos() == Upos.VERB ? Extents.clause(tree, on.get()) : Extents.nounPhrases(tree, on.get());
        var consequence = Extents.nounPhrases(tree, subject.get());
        return Optional.of(new Found(
                tree,
                verb,
                Condition.Type.PRECONDITION,
                Optional.of(span),
                Optional.of(consequence),
                Extents.clause(tree, verb).cover(span),
                UNSURE,
                "condition by “" + key + "”"));
    }

    /** "Any attack will lead to a harsh answer": a warning where the cause is supposed or the effect lies ahead. */
    private static Optional<Found> leads(Tree tree, Token verb, String key) {
        var subject = tree.dependents(verb, "nsubj")
                .filter(each -> !each.xpos().startsWith("W") && each.upos() != Upos.PRON)
                .findFirst();
        var effect = tree.dependents(verb, "obl", "obj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        if (subject.isEmpty() || effect.isEmpty()) return Optional.empty();
        boolean any = tree.dependents(subject.get(), "det")
                .anyMatch(det -> det.lemma().equalsIgnoreCase("any"));
        boolean ahead = tree.dependents(verb, "aux")
                .anyMatch(aux -> AHEAD.contains(aux.form().toLowerCase(Locale.ROOT)));
        if (!any && !ahead) return Optional.empty();
        return Optional.of(new Found(
                tree,
                verb,
                Condition.Type.WARNING,
                Optional.of(Extents.nounPhrases(tree, subject.get())),
                Optional.of(Extents.nounPhrases(tree, effect.get())),
                Extents.clause(tree, verb),
                any ? SURE : UNSURE,
                "condition by “" + key + "”"));
    }

    /** "Ostrana demanded that Maravel withdraw its boats." */
    private static Optional<Found> demand(Tree tree, Token verb) {
        var clause = tree.dependents(verb, "ccomp", "xcomp")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        boolean claimed = lemma(verb).equals("insist")
                && clause.filter(each -> !each.xpos().equals("VB")).isPresent();
        if (clause.isEmpty() || claimed) return Optional.empty();
        return Optional.of(new Found(
                tree,
                verb,
                Condition.Type.DEMAND,
                Optional.empty(),
                Optional.of(Extents.clause(tree, clause.get())),
                Extents.clause(tree, verb),
                UNSURE,
                "condition by a demand"));
    }

    private static Condition condition(ArticleView view, Found found, FindingId id) {
        var who = Who.of(view, found.tree(), found.head(), found.evidence());
        var within = view.statementAt(found.head().span());
        var speakers = within.map(statement -> statement.actors()).orElse(List.of());
        var type = within.filter(statement -> statement.act() == Act.QUESTION).isPresent()
                ? Condition.Type.QUESTION
                : within.filter(statement -> statement.act() == Act.THREAT || statement.act() == Act.WARNING)
                                .filter(statement -> found.type() == Condition.Type.PRECONDITION)
                                .isPresent()
                        ? Condition.Type.WARNING
                        : found.type();
        var grounds = new Grounds(found.sure(), who.voice(), found.why(), List.of(found.evidence()));
        return new Condition(
                id,
                speakers.isEmpty() ? who.by() : speakers,
                type,
                found.condition(),
                found.consequence(),
                who.statement(),
                grounds);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
