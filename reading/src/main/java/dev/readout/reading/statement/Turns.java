package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.Set;

/**
 * Where a sentence that has begun to say what somebody said turns to something else: to another report ("and added", "adding
 * that", ", the mayor said"), or to a clause that hangs on the reporting verb behind a comma.
 */
final class Turns {

    private static final Set<String> REPORTS = Set.of(
            "say",
            "add",
            "tell",
            "warn",
            "urge",
            "vow",
            "promise",
            "call",
            "note",
            "express",
            "accuse",
            "describe",
            "criticize",
            "praise",
            "insist",
            "declare",
            "announce",
            "stress",
            "emphasize",
            "emphasise",
            "reaffirm",
            "reiterate",
            "ask",
            "argue",
            "suggest",
            "demand",
            "reject",
            "deny",
            "pledge",
            "acknowledge",
            "admit",
            "point",
            "predict",
            "threaten",
            "offer",
            "propose",
            "refuse",
            "decline",
            "confirm",
            "claim",
            "condemn",
            "blame",
            "cite",
            "refer",
            "expect",
            "voice",
            "repeat",
            "mock",
            "dismiss",
            "defend");

    private static final int WORDS_OF_A_NAME = 4;

    private Turns() {}

    /** The last word of what is said, given where it begins and where its subtree ends. */
    static int lastBefore(ReportingClause clause, int first, int subtreeEnd) {
        var tree = clause.tree();
        int limit = clause.verb().head() == 0 || clause.verb().is("conj", "parataxis", "ccomp")
                ? tree.size()
                : edge(clause, subtreeEnd);
        for (int id = first + 1; id <= limit; id++) {
            if (isTurn(clause, id, subtreeEnd)) return id - 1;
        }
        return limit;
    }

    /** A clause that hangs on another ends before that goes on. */
    private static int edge(ReportingClause clause, int subtreeEnd) {
        var tree = clause.tree();
        var verb = clause.verb();
        return Math.max(subtreeEnd, tree.around(tree.subtree(verb), verb.id()).length() - 1);
    }

    private static boolean isTurn(ReportingClause clause, int id, int subtreeEnd) {
        var tree = clause.tree();
        var token = tree.token(id);
        if (token.form().equals(";")) return true;
        boolean comma = token.form().equals(",");
        int next = id + (comma ? 1 : 0);
        if (next > tree.size()) return false;
        if (tree.token(next).upos() == Upos.CCONJ) {
            return joinsReport(clause, next + 1) || (comma && opensReport(clause, next + 1));
        }
        if (comma && (isClosingGloss(tree, next) || isAccordingTo(tree, next))) return true;
        if (comma && (isParticiple(clause, next) || isSecondReport(tree, next))) return true;
        return id > subtreeEnd && comma && isSecondary(tree.token(next));
    }

    /** ", but she said", ", and the union warned": a report with a subject of its own. */
    private static boolean opensReport(ReportingClause clause, int from) {
        var tree = clause.tree();
        for (int id = from + 1; id <= Math.min(tree.size(), from + 9); id++) {
            var token = tree.token(id);
            if (token.form().equals(",") || token.xpos().equals("MD")) return false;
            if (!Sources.isFinite(token) || token.upos() != Upos.VERB) continue;
            return REPORTS.contains(token.lemma())
                    && token.xpos().equals(clause.verb().xpos())
                    && clause.paragraph().around(token.span()).isEmpty();
        }
        return false;
    }

    /** ", according to the ministry": whoever passed it on. */
    private static boolean isAccordingTo(Tree tree, int id) {
        return id < tree.size()
                && tree.token(id).form().equals("according")
                && tree.token(id + 1).form().equals("to");
    }

    /** ", which was closed last year.": the outlet explains, up to the end of the sentence. */
    private static boolean isClosingGloss(Tree tree, int id) {
        var word = tree.token(id);
        if (!word.form().equals("which") && !word.form().equals("who")) return false;
        var relative = tree.head(word).filter(verb -> verb.is("acl"));
        boolean whole = tree.tokens().subList(id, tree.size()).stream()
                .noneMatch(token -> token.form().equals(","));
        return whole && relative.isPresent() && tree.subtree(relative.get()).length() >= tree.size() - 1;
    }

    /** "and added", "but also warned": a reporting verb without a subject of its own. */
    private static boolean joinsReport(ReportingClause clause, int from) {
        var tree = clause.tree();
        for (int id = from; id <= Math.min(tree.size(), from + 3); id++) {
            var token = tree.token(id);
            if (token.upos() == Upos.ADV
                    || (token.upos() == Upos.AUX && !token.xpos().equals("MD"))) continue;
            return token.upos() == Upos.VERB
                    && REPORTS.contains(token.lemma())
                    && (token.xpos().equals(clause.verb().xpos()) || isFiniteReport(clause, token))
                    && tree.dependent(token, "nsubj")
                            .filter(subject -> subject.id() >= from)
                            .isEmpty();
        }
        return false;
    }

    /** ", he said in an interview", ", Okafor said". */
    private static boolean isSecondReport(Tree tree, int id) {
        var token = tree.token(id);
        if (token.xpos().equals("''") && id < tree.size()) return isSecondReport(tree, id + 1);
        int verb = id;
        while (verb < tree.size() && verb - id < WORDS_OF_A_NAME && isOfAName(tree.token(verb))) verb++;
        return verb > id
                && (tree.token(verb).lemma().equals("say")
                        || tree.token(verb).lemma().equals("add"))
                && Sources.isFinite(tree.token(verb));
    }

    private static boolean isOfAName(Token token) {
        return token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }

    /** "announced …, but now says": another tense, and no auxiliary before it. */
    private static boolean isFiniteReport(ReportingClause clause, Token token) {
        return Sources.isFinite(token)
                && (Sources.isFinite(clause.verb()) || clause.verb().xpos().equals("VBN"));
    }

    private static boolean isParticiple(ReportingClause clause, int id) {
        var token = clause.tree().token(id);
        return token.xpos().equals("VBG") && (token.head() == clause.verb().id() || REPORTS.contains(token.lemma()));
    }

    private static boolean isSecondary(Token token) {
        return token.xpos().startsWith("W") || token.upos() == Upos.SCONJ;
    }
}
