package dev.readout.reading.actor;

import dev.readout.language.Upos;
import java.util.Set;

/** Tells from the tree whether the words headed by a token are somebody's who says, or is told, something. */
final class Speaking {

    private static final Set<String> COLON = Set.of(":", "—", "–", "--");
    private static final Set<String> UNNAMED = Set.of("anonymity", "anonymously", "unnamed", "unidentified");
    private static final Set<String> NAMED = Set.of("named", "identified", "quoted");
    private static final int WORDS_ABOUT_A_NAME = 15;

    private final Words verbs;
    private final Words idle;
    private final Words feelings;
    private final Words reactions;

    Speaking(SourceNouns sources) {
        this.verbs = sources.speechVerbs();
        this.idle = sources.idle();
        this.feelings = sources.feelings();
        this.reactions = sources.reactions();
    }

    /**
     * Whether it does something in public: the subject of "vetoed", or whom "was vetoed by" names; or feels something: "is
     * wary", "pressure from the guild". Not of two offices in one ("the envoy and minister"), nor of somebody's own ("their
     * counterparts"): these stand for persons named elsewhere.
     */
    boolean acts(SentenceView sentence, int id) {
        int head = first(sentence, id);
        boolean joined = head != id
                || sentence.dependent(id, "conj").isPresent()
                || sentence.lower(id + 1).equals("and");
        return !joined && sentence.dependent(id, "nmod:poss").isEmpty() && does(sentence, head);
    }

    /** Whether it does or feels something in public, alone or with others ("Texas and Ohio sued"). */
    boolean does(SentenceView sentence, int id) {
        int head = first(sentence, id);
        if (feels(sentence, head)) return true;
        int verb = sentence.head(head);
        if (sentence.is(verb, Upos.ADJ))
            verb = sentence.dependent(verb, "xcomp", "advcl").orElse(verb);
        if (!sentence.is(verb, Upos.VERB) || idle.has(sentence.lemma(verb))) return false;
        return sentence.related(head, "nsubj")
                || (sentence.related(head, "obl") && sentence.preposition(head).equals("by"));
    }

    private boolean feels(SentenceView sentence, int head) {
        int above = sentence.head(head);
        if (!sentence.has(above)) return false;
        if (sentence.related(head, "nmod", "obl") && (reactions.has(sentence.lemma(above)) || draws(sentence, above)))
            return Set.of("from", "by", "among").contains(sentence.preposition(head));
        return sentence.related(head, "nsubj")
                && (feelings.has(sentence.lower(above))
                        || sentence.dependent(above, "xcomp")
                                .filter(how -> feelings.has(sentence.lower(how)))
                                .isPresent());
    }

    /** "Drew criticism". */
    private boolean draws(SentenceView sentence, int verb) {
        return sentence.dependent(verb, "obj")
                .filter(object -> reactions.has(sentence.lemma(object)))
                .isPresent();
    }

    /** Whether it is the subject of a verb of saying, or who something is said by, told to or learnt from. */
    boolean takesPart(SentenceView sentence, int id) {
        int head = first(sentence, id);
        if (isSubject(sentence, head) || standsByColon(sentence, id)) return true;
        if (isAccordingTo(sentence, head)) return true;
        int verb = sentence.head(head);
        return sentence.related(head, "obj", "iobj", "obl")
                && verbs.has(sentence.lemma(verb))
                && !Set.of("in", "on", "at", "about", "of", "for", "as").contains(sentence.preposition(head));
    }

    /** Whether it is the subject of a verb of saying, or of one with a clause for its object. */
    boolean isSubject(SentenceView sentence, int id) {
        int head = first(sentence, id);
        if (!sentence.related(head, "nsubj")) return false;
        int verb = sentence.head(head);
        if (verbs.has(sentence.lemma(verb))) return true;
        return sentence.has(verb) && sentence.dependent(verb, "ccomp").isPresent();
    }

    /** Whether the words right behind say that somebody would not be named: "who spoke on condition of anonymity". */
    static boolean staysUnnamed(SentenceView sentence, int last) {
        for (int id = last + 1; id <= Math.min(sentence.size(), last + WORDS_ABOUT_A_NAME); id++) {
            if (UNNAMED.contains(sentence.lower(id))) return true;
            if (NAMED.contains(sentence.lower(id)) && sentence.lower(id - 1).equals("be")) return true;
        }
        return false;
    }

    /** Whether a verb of saying follows the words that end here: a guide where the tree errs. */
    boolean isFollowedBySaying(SentenceView sentence, int last) {
        int next = last + 1;
        while (sentence.is(next, Upos.ADV, Upos.AUX)) next++;
        return sentence.is(next, Upos.VERB)
                && Set.of("VBD", "VBZ", "VBP").contains(sentence.token(next).xpos())
                && verbs.has(sentence.lemma(next));
    }

    /** In "X and Y said", what holds of X holds of Y. */
    static int first(SentenceView sentence, int id) {
        int head = id;
        for (int step = 0; step < 6 && sentence.related(head, "conj"); step++) head = sentence.head(head);
        return head;
    }

    private static boolean isAccordingTo(SentenceView sentence, int id) {
        for (int before = Math.max(1, id - 12); before < id; before++) {
            if (sentence.lower(before).equals("according")
                    && sentence.lower(before + 1).equals("to")) {
                return sentence.preposition(id).equals("to")
                        || sentence.preposition(id).equals("according");
            }
        }
        return false;
    }

    /** "Talks to go on: official" in a headline. */
    private static boolean standsByColon(SentenceView sentence, int id) {
        if (sentence.zone() != dev.readout.model.Zone.TITLE) return false;
        if (COLON.contains(sentence.lower(id + 1))) return true;
        for (int before = id - 1; before >= Math.max(1, id - 6); before--) {
            if (COLON.contains(sentence.lower(before))) return id >= sentence.size() - 1;
        }
        return false;
    }
}
