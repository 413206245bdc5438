package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Statement.Act;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refines the act of a statement by what is said, and tells whether it is denied or held back. Threads may share it. */
final class ActOf {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "n‘t", "never", "nor", "neither", "cannot");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "’ll", "‘ll", "wo", "’d", "'d");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> PLANS =
            Set.of("plan", "intend", "aim", "prepare", "promise", "pledge", "go", "commit");
    private static final Set<String> EXPECTS = Set.of("expect", "anticipate", "hope");
    private static final Set<String> READY = Set.of("ready", "willing", "prepared", "open");
    private static final Set<String> OWN = Set.of(
            "i",
            "we",
            "us",
            "our",
            "my",
            "its",
            "their",
            "his",
            "her",
            "he",
            "she",
            "they",
            "it",
            "administration",
            "government",
            "ministry",
            "department",
            "council",
            "committee",
            "president",
            "minister",
            "secretary",
            "company",
            "team",
            "side",
            "policy",
            "strategy",
            "officials");

    private final WordList hedges;

    ActOf(Knowledge knowledge) {
        this.hedges = WordList.from(knowledge, "statement/hedges", "words");
    }

    void refine(Draft draft) {
        var first = draft.content.getFirst();
        var tree = draft.paragraphs.at(first).flatMap(paragraph -> paragraph.treeAt(first.start()));
        if (tree.isEmpty()) return;
        var tokens = draft.content.stream().flatMap(draft.paragraphs::tokens).toList();
        draft.hedged |= hedges.isIn(tokens);
        var head = headOf(tree.get(), tree.get().within(draft.content.getFirst()));
        if (head.isEmpty()) return;
        draft.negated |= isNegated(tree.get(), head.get())
                || draft.entry.filter(Cue::negative).isPresent()
                || draft.act == Act.REJECTION;
        if (draft.act == Act.ASSERTION && isSaid(draft)) draft.act = act(draft, tree.get(), head.get());
        if (draft.cue.isPresent() && isNegatedCue(draft)) {
            draft.negated = true;
            if (draft.act == Act.COMMITMENT && !isSaid(draft)) draft.act = Act.NON_STATEMENT;
        }
        if (draft.from.frame() == Frame.OBJECT
                && draft.entry.filter(Cue::negative).isPresent()) draft.act = Act.REJECTION;
    }

    private static boolean isSaid(Draft draft) {
        return switch (draft.from.frame()) {
            case CLAUSE, QUOTE, PHRASE, COLON, TURN, POST, CONTINUED, RAISED -> true;
            default -> false;
        };
    }

    private static Optional<Token> headOf(Tree tree, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head())
                        && !token.is("punct", "mark", "cc", "advmod"))
                .findFirst()
                .map(head ->
                        head.is("nsubj", "aux", "case", "det") ? tree.head(head).orElse(head) : head);
    }

    private static boolean isNegated(Tree tree, Token head) {
        return tree.dependents(head, "advmod", "aux", "det", "neg")
                        .anyMatch(each -> NOT.contains(each.form().toLowerCase(Locale.ROOT)))
                || tree.dependents(head, "nsubj", "obj")
                        .anyMatch(each -> tree.dependents(each, "det")
                                .anyMatch(no -> no.lemma().equals("no")));
    }

    private static boolean isNegatedCue(Draft draft) {
        return draft.verb.isPresent() && isNegated(draft.tree.orElseThrow(), draft.verb.get());
    }

    private static Act act(Draft draft, Tree tree, Token head) {
        var words = draft.paragraph.text().slice(draft.content.getLast());
        if (words.endsWith("?") && draft.isDirect()) return Act.QUESTION;
        if (Relations.isQuestioner(draft) && words.indexOf('?') >= 0) return Act.QUESTION;
        boolean own = tree.dependents(head, "nsubj").anyMatch(subject -> isOwn(tree, subject));
        if (tree.dependents(head, "aux")
                .anyMatch(aux -> WILL.contains(aux.form().toLowerCase(Locale.ROOT)))) {
            return own ? Act.COMMITMENT : Act.PREDICTION;
        }
        if (tree.dependents(head, "aux").anyMatch(aux -> OUGHT.contains(aux.lemma()))
                || head.lemma().equals("need"))
            return own && !isOurWant(draft, tree, head) ? Act.ASSERTION : Act.DEMAND;
        if (head.lemma().equals("want") && isOurWant(draft, tree, head)) return Act.DEMAND;
        if (PLANS.contains(head.lemma()) && tree.dependent(head, "xcomp").isPresent()) return Act.COMMITMENT;
        if (EXPECTS.contains(head.lemma())) return Act.EXPECTATION;
        if (READY.contains(head.lemma()) && tree.dependent(head, "xcomp", "obl").isPresent())
            return isNegated(tree, head) ? Act.REJECTION : Act.OFFER;
        if (tree.dependents(head, "aux", "mark").anyMatch(aux -> aux.lemma().equals("to"))
                && draft.from.frame() == Frame.COLON) return Act.COMMITMENT;
        return Act.ASSERTION;
    }

    /** "We want changes", "we need to offer more", in the speaker's own words. */
    private static boolean isOurWant(Draft draft, Tree tree, Token head) {
        boolean wants = head.lemma().equals("want") || head.lemma().equals("need");
        return wants
                && draft.isDirect()
                && tree.dependents(head, "nsubj")
                        .anyMatch(subject -> subject.lemma().equalsIgnoreCase("we"));
    }

    private static boolean isOwn(Tree tree, Token subject) {
        return OWN.contains(subject.lemma().toLowerCase(Locale.ROOT))
                || tree.dependents(subject, "nmod:poss")
                        .anyMatch(owner -> OWN.contains(owner.lemma().toLowerCase(Locale.ROOT)));
    }
}
