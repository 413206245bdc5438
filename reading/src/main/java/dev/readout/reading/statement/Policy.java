package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Statement;
import dev.readout.model.Zone;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which attributions are statements to a reader of policy, and how surely: not what somebody merely thinks or wants,
 * nor what is supposed, planned or only possible to be said.
 */
final class Policy {

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "one", "me", "us");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest");
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "should", "must", "can", "shall", "will", "'ll", "ought");
    private static final Set<String> LEADS_ON = Set.of(
            "go", "continue", "appear", "seem", "intend", "begin", "keep", "use", "refuse", "decline", "take", "hold");
    private static final Set<String> LETTERS = Set.of("letter", "statement", "petition", "resolution", "declaration");
    private static final Set<String> GLOSSES = Set.of("refer", "allude", "point", "respond");
    private static final Set<String> VAGUE_OBJECT_VERBS = Set.of(
            "attack",
            "challenge",
            "question",
            "address",
            "raise",
            "list",
            "compare",
            "seek",
            "require",
            "press",
            "pressure",
            "threaten",
            "refer to",
            "cast",
            "see",
            "view",
            "needle",
            "rip",
            "knock",
            "pan",
            "detail",
            "discuss",
            "read",
            "direct",
            "order",
            "quote",
            "credit",
            "show",
            "find",
            "report",
            "describe",
            "reveal",
            "estimate",
            "project",
            "guess",
            "bet",
            "maintain",
            "observe",
            "recognize",
            "recognise",
            "present",
            "hold",
            "tout",
            "cheer",
            "celebrate",
            "note",
            "frame",
            "request",
            "invite",
            "summon",
            "swear",
            "undertake",
            "commit",
            "highlight",
            "explain",
            "thank",
            "reference",
            "echo",
            "repeat",
            "recall",
            "recount",
            "ask",
            "tell",
            "advise",
            "insult",
            "dispute",
            "invoke",
            "cite");

    private Policy() {}

    /** How much of an attribution's confidence remains; 0 drops it. */
    static double trust(Draft draft) {
        if (draft.entry.isEmpty() && isOfOtherWords(draft)) return 0;
        if (draft.entry.isEmpty() || draft.tree.isEmpty()) return 1;
        var cue = draft.entry.get();
        var frame = draft.from.frame();
        if (isFirstPerson(draft)) return 0;
        if (cue.kind() != Cue.Kind.SPEECH) return attitude(draft, cue, frame);
        if (isSupposed(draft.tree.get(), draft.verb.orElseThrow())) return 0;
        if (isWithout(draft) || isOurs(draft) || isUnsaid(draft)) return 0;
        double trust = switch (frame) {
            case OBJECT -> VAGUE_OBJECT_VERBS.contains(draft.verb.get().lemma()) ? 0 : 0.85;
            case PREPOSITION, GERUND, PREDICATE -> isGloss(draft) ? 0 : 0.85;
            case NOUN -> draft.source.isPresent() || isAskedQuestion(draft) ? 0.85 : 0;
            default -> 1;
        };
        boolean unnamed = draft.source.isEmpty() && frame != Frame.RAISED && draft.act != Statement.Act.QUESTION;
        return unnamed ? trust * 0.6 : trust;
    }

    /** Words that no list of reporting words has, and no clause or quotation beside them: seldom speech. */
    private static boolean isOfOtherWords(Draft draft) {
        return switch (draft.from.frame()) {
            case INFINITIVE, OBJECT_INFINITIVE, OBJECT, PREDICATE, PREPOSITION, GERUND -> true;
            case CLAUSE, QUOTE, PHRASE, NOUN, COLON, TURN, POST, RAISED, SILENCE, TOPIC, CONTINUED -> false;
        };
    }

    /** "in response to a question on tolls"; "the question of tolls" is nobody's. */
    private static boolean isAskedQuestion(Draft draft) {
        var cue = draft.cue.map(draft.paragraph.text()::slice).orElse("");
        return draft.act == Statement.Act.QUESTION && !cue.endsWith(" of");
    }

    /** "without announcing anything". */
    private static boolean isWithout(Draft draft) {
        return draft.tree
                .orElseThrow()
                .dependents(draft.verb.orElseThrow(), "mark", "case")
                .anyMatch(mark -> mark.lemma().equals("without"));
    }

    /** How much remains when nobody known is meant by the source: "the analysis offers a good answer" is no offer. */
    static double trustSource(Draft draft) {
        if (draft.source.isEmpty() || !draft.actors.isEmpty()) return 1;
        return switch (draft.from.frame()) {
            case OBJECT, INFINITIVE, OBJECT_INFINITIVE, PREDICATE, PREPOSITION, GERUND, NOUN -> 0.55;
            default -> 0.75;
        };
    }

    /** "it is well known that": a passive that names nobody reports nothing, but for what has been reported, said or announced. */
    private static boolean isUnsaid(Draft draft) {
        boolean passive = Sources.isPassive(draft.tree.orElseThrow(), draft.verb.orElseThrow());
        boolean question = draft.act == Statement.Act.QUESTION;
        return passive
                && draft.source.isEmpty()
                && !question
                && !Set.of("report", "say", "announce", "allege", "claim", "rumor")
                        .contains(draft.verb.get().lemma());
    }

    /** "our policy calls for", said by the speaker of a quotation: his own words, no report of another's. */
    private static boolean isOurs(Draft draft) {
        boolean quoted = draft.paragraph.around(draft.place()).isPresent();
        var source = draft.from
                .source()
                .map(draft.paragraph.text()::slice)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .orElse("");
        return quoted
                && (source.startsWith("our ")
                        || source.startsWith("my ")
                        || source.equals("it")
                        || source.equals("that")
                        || source.equals("this"));
    }

    /** "referring to", "what he calls": the outlet explains. */
    private static boolean isGloss(Draft draft) {
        return GLOSSES.contains(draft.verb.orElseThrow().lemma())
                || draft.tree
                        .orElseThrow()
                        .dependents(draft.verb.get(), "obj")
                        .anyMatch(what -> what.lemma().equals("what"));
    }

    private static boolean isFirstPerson(Draft draft) {
        return draft.from
                .source()
                .filter(source -> FIRST_AND_SECOND.contains(
                        draft.paragraph.text().slice(source).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** A belief or hope is kept, as unsure, where a clause says what it is; surely where somebody says it along with a statement. */
    private static double attitude(Draft draft, Cue cue, Frame frame) {
        if (cue.kind() == Cue.Kind.EVIDENCE || draft.source.isEmpty()) return 0;
        var tree = draft.tree.orElseThrow();
        var verb = draft.verb.orElseThrow();
        if (frame == Frame.NOUN) return isVoiced(draft) ? 0.85 : 0;
        if (frame == Frame.OBJECT) return isSided(draft, cue) ? 0.8 : 0;
        if (frame != Frame.CLAUSE && frame != Frame.QUOTE) return 0;
        if (verb.upos() == Upos.ADJ) return isSupposed(tree, verb) ? 0 : 0.8;
        if (isSupposed(tree, verb) || draft.paragraph.around(draft.place()).isPresent()) return 0;
        boolean alongside = verb.xpos().equals("VBG") && verb.is("advcl", "conj", "xcomp", "acl", "dep");
        if (alongside) return 0.8;
        return Set.of("believe", "think", "hope", "fear", "expect", "doubt", "anticipate", "worry")
                        .contains(verb.lemma())
                ? 0.6
                : 0;
    }

    private static boolean isVoiced(Draft draft) {
        return draft.from
                .cue()
                .filter(cue -> NounAttributions.isVoiced(draft.paragraph, cue))
                .isPresent();
    }

    /** "endorsed the plan", "signed a letter opposing it", and in a headline "Union backs plan". */
    private static boolean isSided(Draft draft, Cue cue) {
        if (!cue.id().equals("endorse") && !cue.id().equals("oppose")) return false;
        var tree = draft.tree.orElseThrow();
        var verb = draft.verb.orElseThrow();
        if (isSupposed(tree, verb) || draft.paragraph.around(draft.place()).isPresent()) return false;
        boolean letter = verb.xpos().equals("VBG")
                && tree.tokens().subList(0, verb.id()).stream().anyMatch(each -> LETTERS.contains(each.lemma()));
        boolean plain = verb.lemma().equals("endorse") || verb.lemma().equals("oppose");
        boolean headline = draft.paragraph.zone() == Zone.TITLE;
        return letter || (Sources.isFinite(verb) && (plain || headline));
    }

    private static boolean isSupposed(Tree tree, Token verb) {
        if (tree.dependents(verb, "mark").anyMatch(mark -> SUPPOSING.contains(mark.lemma()))) return true;
        if (tree.dependents(verb, "aux")
                .anyMatch(aux -> POSSIBLE.contains(aux.form().toLowerCase(Locale.ROOT)))) return true;
        boolean infinitive =
                tree.dependents(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
        if (!infinitive) return false;
        return tree.head(verb)
                .filter(head -> verb.is("xcomp", "advcl") && LEADS_ON.contains(head.lemma()))
                .filter(head -> tree.dependents(head, "aux")
                        .noneMatch(aux -> aux.lemma().equals("would")
                                || POSSIBLE.contains(aux.form().toLowerCase(Locale.ROOT))))
                .isEmpty();
    }
}
