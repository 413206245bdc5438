package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Family;
import dev.readout.model.Move.Status;
import dev.readout.reading.policy.Instruments.Instrument;
import dev.readout.reading.policy.Statuses.Word;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One walk from the name of an instrument up the tree to the word that says where it stands: through what says nothing of its
 * own, past a noun to the verb that governs it; without such a word the mood of the deed decides. Not for sharing.
 */
final class Climb {

    private static final Set<String> DECIDING = Set.of("decision", "pledge");

    private static final int DEPTH = 8;
    private static final Set<Status> REFUSED = EnumSet.of(Status.REJECTED, Status.RULED_OUT);

    private static final Set<Status> VOICED = EnumSet.of(Status.CONTINUED, Status.OFFERED);

    private static final Set<Status> WISHED = EnumSet.of(Status.ADOPTED, Status.OFFERED, Status.DEMANDED);

    private final StatusWords words;
    private final Statuses statuses;
    private final SeeThrough seeThrough;
    private final Tree tree;
    private final Instrument instrument;
    private Token option;
    private Optional<Token> deed = Optional.empty();
    private Optional<Token> example = Optional.empty();
    private final boolean asked;
    private boolean denied;

    Climb(StatusWords words, Tree tree, Instrument instrument) {
        this.words = words;
        this.statuses = words.statuses();
        this.seeThrough = words.seeThrough();
        this.tree = tree;
        this.instrument = instrument;
        this.option = instrument.token();
        this.asked = tree.tokens().stream().anyMatch(token -> token.form().equals("?"));
        if (instrument.isDeed()) deed = Optional.of(option);
    }

    /** Where the instrument stands. */
    Optional<Standing> up() {
        var at = option;
        Optional<Standing> found = Optional.empty();
        for (int steps = 0; steps < DEPTH; steps++) {
            var head = governor(at);
            if (head.isEmpty()) break;
            if (example.isEmpty() && isIncluded(at)) example = Optional.of(at);
            if (at.upos() == Upos.VERB) denied |= new Predicate(tree, at).isNegated();
            var next = beside(at, head.get());
            if (next.isPresent() && found.isPresent() && !outweighs(next.get(), found.get())) return found;
            if (next.isPresent()) found = next;
            else if (at.is("conj") && found.isPresent()) break;
            else if (!passes(at, head.get())) break;
            at = head.get();
        }
        return result(at, found);
    }

    /** The word above; parsers hang a subject on the auxiliary at times, and a phrase on the adverb before it ("away from"). */
    private Optional<Token> governor(Token at) {
        var head = tree.head(at);
        return head.filter(word -> (word.upos() == Upos.AUX && at.is("nsubj"))
                        || (word.is("advmod") && word.id() < at.id() && at.is("obl", "nmod")))
                .flatMap(tree::head)
                .or(() -> head);
    }

    private Optional<Standing> result(Token top, Optional<Standing> found) {
        var copular = copular(top);
        if (found.isEmpty())
            return copular.or(this::byMood)
                    .or(this::byAttribute)
                    .or(this::byManner)
                    .or(this::listed);
        if (found.get().status() == Status.ON_TABLE) {
            var listed = listed();
            if (listed.isPresent()) return listed;
        }
        return copular.filter(over -> REFUSED.contains(over.status())).or(() -> found);
    }

    /** "A review of its tools, including tariffs": what a list gives examples of is what is under review. */
    private Optional<Standing> listed() {
        if (instrument.weak() || example.isEmpty()) return Optional.empty();
        var top = example.get();
        return tree.tokens().stream()
                .filter(word -> word.id() < top.id())
                .filter(word -> statuses.noun(word)
                        .or(() -> word.upos() == Upos.VERB ? statuses.verb(tree, word) : Optional.empty())
                        .filter(found -> found.said().equals(Optional.of(Status.UNDER_REVIEW)))
                        .isPresent())
                .findFirst()
                .map(word -> Standing.listed(option, top, Standing.UNSURE));
    }

    private boolean isIncluded(Token top) {
        return tree.dependents(top, "case", "mark")
                        .anyMatch(word -> words.words("including").contains(Spelling.form(word)))
                || (top.is("conj") && tree.head(top).filter(this::isIncluded).isPresent());
    }

    /**
     * "Rejected the offer of talks": a verb outweighs a noun below it, a refusal whatever it refuses; not one that merely voices
     * the noun ("renewed the threat of tariffs", "offered support for a ban").
     */
    private static boolean outweighs(Standing outer, Standing inner) {
        boolean reviewed = inner.status() == Status.UNDER_REVIEW && outer.status() == Status.ADOPTED;
        boolean voiced = VOICED.contains(outer.status());
        return (inner.predicate().upos() == Upos.NOUN && !reviewed && !voiced)
                || outer.status() == inner.status()
                || REFUSED.contains(outer.status());
    }

    /** What the word above says of the option, if it says where it stands. */
    private Optional<Standing> beside(Token at, Token head) {
        if (at.is("conj")) return Optional.empty();
        return switch (head.upos()) {
            case NOUN, PROPN -> byNoun(at, head);
            case VERB -> byVerb(at, head);
            case ADJ -> byAdjective(at, head);
            default -> Optional.empty();
        };
    }

    private Optional<Standing> byNoun(Token at, Token head) {
        if (!at.is("nmod", "acl", "obl") || at.id() < head.id() || at.is("acl:relcl")) return Optional.empty();
        if (Phrases.preposition(tree, at)
                .filter(words.words("beside")::contains)
                .isPresent()) return Optional.empty();
        if (instrument.generic()) return Optional.empty();
        if (isEnded(at, head)) return Optional.empty();
        if (isStillToCome(at, head))
            return Optional.of(
                    Standing.said(option, deciding(head), Status.UNDER_REVIEW, Standing.UNSURE, "what is decided on"));
        return statuses.noun(head)
                .flatMap(word -> said(head, word, word.isVague() ? Standing.UNSURE : Standing.LIKELY));
    }

    /** "The conclusion of the talks", "a plan of action": what is decided follows "to" or stands as a deed. */
    private boolean isEnded(Token at, Token head) {
        return at.upos() != Upos.VERB
                && isDecision(head)
                && Phrases.preposition(tree, at).filter("of"::equals).isPresent();
    }

    /** "Will make a decision": the verb says no more, but says it whole. */
    private Token deciding(Token decision) {
        return tree.head(decision)
                .filter(verb -> verb.upos() == Upos.VERB && decision.is("obj", "nsubj:pass"))
                .orElse(decision);
    }

    private boolean isDecision(Token noun) {
        return statuses.noun(noun).filter(word -> DECIDING.contains(word.id())).isPresent();
    }

    /** "A decision on the tariffs": nobody knows which. */
    private boolean isStillToCome(Token at, Token head) {
        return isDecision(head)
                && Phrases.preposition(tree, at)
                        .filter(words.words("regarding")::contains)
                        .isPresent();
    }

    private Optional<Standing> byAdjective(Token at, Token head) {
        if (!at.is("xcomp", "ccomp", "obl", "advcl", "nmod")) return Optional.empty();
        return statuses.adjective(head).flatMap(word -> said(head, word, Standing.LIKELY));
    }

    private Optional<Standing> byVerb(Token at, Token head) {
        if (!isArgument(at, head)) return Optional.empty();
        if (at.is("xcomp") && statuses.verb(tree, head).isEmpty()) return Optional.empty();
        var word = words.verb(tree, head);
        if (word.isEmpty() || new Predicate(tree, head).isImperative()) return Optional.empty();
        if (word.get().isDeed() && isReported(at)) return Optional.empty();
        if (word.get().isPresupposed()) return presupposed(word.get());
        if (!word.get().isDeed()) return said(head, word.get(), sureOf(head));
        if (isGivenUp(at, head)) return statuses.entry("off").flatMap(off -> said(head, off, sureOf(head)));
        if (deed.isEmpty() || at.equals(option) || word.get().ends()) deed = Optional.of(head);
        if (word.get().ends() && !at.is("nsubj")) option = head;
        return Optional.empty();
    }

    /** "They will close the port, the mayor added": to say so is no deed done to the port. */
    private boolean isReported(Token at) {
        return at.is("ccomp") && tree.dependent(at, "nsubj", "nsubj:pass").isPresent();
    }

    /** "Dropped a provision": what was not in force yet is not ended but given up. */
    private boolean isGivenUp(Token at, Token head) {
        return at.is("obj", "nsubj") && words.has("dropping", head) && words.has("unborn", at);
    }

    /** "Has not answered the offer": what is answered has been made. */
    private Optional<Standing> presupposed(Word word) {
        if (instrument.weak()) return Optional.empty();
        return word.said().map(status -> Standing.described(option, status, Standing.UNSURE, word.id()));
    }

    private double sureOf(Token verb) {
        var predicate = new Predicate(tree, verb);
        if (predicate.isSupposed() || predicate.isYetToCome()) return Standing.GUESS;
        if (isBelieved(verb)) return Standing.GUESS;
        if (predicate.isNegated() && predicate.tense() == Tense.PAST) return Standing.UNSURE;
        boolean gerund = verb.xpos().equals("VBG")
                && tree.dependent(verb, "aux").isEmpty()
                && !verb.is("advcl", "xcomp", "conj");
        return gerund ? Standing.UNSURE : Standing.SURE;
    }

    /** "Are less likely to give in and call for a ban." */
    private boolean isBelieved(Token verb) {
        var at = verb;
        for (int steps = 0; steps < 3 && at.is("xcomp", "conj"); steps++) {
            var head = tree.head(at);
            if (head.isEmpty()) return false;
            if (seeThrough.isBelief(head.get())) return true;
            at = head.get();
        }
        return false;
    }

    private boolean isArgument(Token at, Token head) {
        if (at.is("nsubj", "nsubj:pass") && isAimedAtAnother(at, head)) return false;
        if (at.is("nsubj") && new Predicate(tree, head).isPassive()) return true;
        if (at.is("obj", "nsubj:pass", "xcomp", "ccomp", "iobj")) return !isAsked(at, head);
        if (!at.is("obl", "nmod", "advcl")) return false;
        boolean particle = tree.dependents(head, "compound:prt")
                .anyMatch(part -> statuses.hasVerb(lemma(head) + " " + part.lemma()));
        return particle || statuses.governs(tree, head, at);
    }

    /** "The pact is aimed at smugglers": the verb takes what stands behind its preposition. */
    private boolean isAimedAtAnother(Token at, Token head) {
        return tree.dependents(head, "obl", "nmod", "advcl")
                .filter(each -> each.id() > head.id() && !each.equals(at))
                .flatMap(each -> Phrases.preposition(tree, each).stream())
                .anyMatch(word -> statuses.hasVerb(lemma(head) + " " + word));
    }

    /** "Asked if": what is asked is no more than that. */
    private boolean isAsked(Token at, Token head) {
        return at.is("ccomp")
                && head.id() < at.id()
                && tree.dependents(at, "mark")
                        .anyMatch(mark ->
                                mark.lemma().equals("if") || mark.lemma().equals("whether"));
    }

    private Optional<Standing> said(Token predicate, Word word, double confidence) {
        boolean negated = new Predicate(tree, predicate).isNegated() && !predicate.equals(instrument.token());
        double sure = instrument.weak() || word.weak() || asked ? Math.min(confidence, Standing.UNSURE) : confidence;
        if (instrument.weak() && !isEnough(word)) return Optional.empty();
        return word.status(negated)
                .map(status -> Standing.said(option, predicate, status(word, predicate, status), sure, word.id()));
    }

    /** For what is hardly an instrument; to review a policy is no option but the process itself. */
    private boolean isEnough(Word word) {
        if ((denied && word.isPositive()) || word.isFate()) return true;
        return word.isStrong() && (instrument.generic() || !word.id().equals("review"));
    }

    private Status status(Word word, Token predicate, Status status) {
        if (denied && word.isPositive()) return Status.RULED_OUT;
        if (denied && word.isDemand()) return Status.REJECTED;
        var mood = Mood.of(new Predicate(tree, predicate));
        if (WISHED.contains(status) && mood == Mood.CAN) return Status.ON_TABLE;
        if (status == Status.CONTINUED && (mood == Mood.OUGHT || isCalledFor(predicate))) return Status.DEMANDED;
        boolean document = status == Status.DEMANDED
                && new Predicate(tree, predicate)
                        .subject()
                        .filter(word::isDocument)
                        .isPresent();
        return document ? Status.ADOPTED : status;
    }

    /** "Called for the sanctions to continue". */
    private boolean isCalledFor(Token verb) {
        return new Predicate(tree, verb).isMarkedTo()
                && tree.head(verb)
                        .flatMap(above -> statuses.verb(tree, above))
                        .filter(Word::isDemand)
                        .isPresent();
    }

    /** Whether the walk goes on through the word above. */
    private boolean passes(Token at, Token head) {
        if (at.is("conj"))
            return at.upos() != Upos.VERB || tree.dependent(at, "nsubj").isEmpty();
        return switch (head.upos()) {
            case VERB -> passesVerb(at, head);
            case NOUN -> passesNoun(at, head);
            default -> false;
        };
    }

    private boolean passesVerb(Token at, Token head) {
        if (deed.filter(head::equals).isPresent()) return true;
        if (at.is("xcomp", "ccomp", "obj", "nsubj:pass")) return seeThrough.isVerb(head);
        return lemma(head).equals("include") && at.is("obl", "nmod");
    }

    private boolean passesNoun(Token at, Token head) {
        if (!at.is("nmod", "acl", "obl", "appos") || at.is("nmod:poss", "acl:relcl")) return false;
        if (seeThrough.isDeed(head)) option = head;
        return seeThrough.isNoun(head)
                || Phrases.preposition(tree, at)
                        .filter(words.words("including")::contains)
                        .isPresent();
    }

    /** "Tariffs are on the table", "tariffs remain in place", "the talks continue". */
    private Optional<Standing> copular(Token at) {
        var head = tree.head(at);
        if (!at.is("nsubj") || head.isEmpty()) return Optional.empty();
        var word = statuses.predicate(tree, head.get());
        if (word.isPresent()) return said(head.get(), word.get().inSpiteOf(tree, head.get()), Standing.SURE);
        if (isToBeNone(head.get()))
            return Optional.of(
                    Standing.said(option, head.get(), Status.RULED_OUT, Standing.UNSURE, "there will be none"));
        return head.get().upos() == Upos.VERB ? intransitive(head.get()) : Optional.empty();
    }

    /** "There will be no talks." */
    private boolean isToBeNone(Token be) {
        return !instrument.weak()
                && tree.dependent(be, "expl").isPresent()
                && Mood.of(new Predicate(tree, be)) == Mood.WILL_NOT;
    }

    private Optional<Standing> intransitive(Token verb) {
        var behind = tree.dependents(verb, "obl", "xcomp", "advmod", "nmod")
                .flatMap(each -> statuses.predicate(tree, each).stream())
                .findFirst();
        if (behind.isPresent()) return said(verb, behind.get(), Standing.SURE);
        var fate = instrument.weak() ? Optional.<Word>empty() : statuses.fate(tree, verb);
        if (fate.isPresent() && isFate(verb)) return said(verb, fate.get(), Standing.LIKELY);
        if (tree.dependent(verb, "obj", "xcomp", "ccomp").isPresent()) return Optional.empty();
        return statuses.verb(tree, verb)
                .filter(word -> word.id().equals("going-on"))
                .flatMap(word -> said(verb, word, Standing.LIKELY));
    }

    /** "The bill passed", and of the chambers only those: "passed the Senate". */
    private boolean isFate(Token verb) {
        var mood = Mood.of(new Predicate(tree, verb));
        return (mood == Mood.DONE && new Predicate(tree, verb).isFinite())
                && tree.dependents(verb, "xcomp", "ccomp").findAny().isEmpty();
    }

    /** What is done, decided, possible or called for, by the mood of the deed. */
    private Optional<Standing> byMood() {
        if (deed.isEmpty() || instrument.generic() || isAskedFor()) return Optional.empty();
        var verb = deed.get();
        if (verb.is("amod", "compound")) return Optional.empty();
        double sure = sure(verb);
        return switch (Mood.of(new Predicate(tree, verb))) {
            case DONE ->
                new Predicate(tree, verb).isFinite()
                        ? found(verb, isBroughtForward(verb) ? Status.OFFERED : Status.ADOPTED, false, sure)
                        : Optional.empty();
            case WILL ->
                isProposed(verb)
                        ? Optional.of(Standing.said(
                                option, introducing(verb), Status.OFFERED, Standing.UNSURE, "what is proposed"))
                        : found(verb, Status.ADOPTED, true, sure);
            case WILL_NOT, OUGHT_NOT -> found(verb, Status.RULED_OUT, false, sure);
            case CAN -> found(verb, Status.ON_TABLE, false, Math.min(sure, Standing.UNSURE));
            case OUGHT -> found(verb, Status.DEMANDED, false, Math.min(sure, Standing.UNSURE));
            case CANNOT ->
                new Predicate(tree, verb).isPassive()
                        ? found(verb, Status.REJECTED, false, Standing.UNSURE)
                        : Optional.empty();
            case UNDONE, SUPPOSED -> Optional.empty();
        };
    }

    /** "Introduced a bill": not yet law. */
    private boolean isBroughtForward(Token verb) {
        return words.has("bringing-forward", verb) && words.has("proposed", instrument.token());
    }

    /** "A bill that would ban bags". */
    private boolean isProposed(Token verb) {
        var deed = new Predicate(tree, verb);
        return deed.isConditional()
                && deed.subject()
                        .filter(subject -> words.has("proposed", subject))
                        .isPresent();
    }

    /** "Introduced a bill that would ban bags": the verb above says it whole. */
    private Token introducing(Token verb) {
        return tree.head(verb)
                .filter(bill -> verb.is("acl:relcl") && bill.is("obj", "nsubj:pass"))
                .flatMap(tree::head)
                .filter(above -> above.upos() == Upos.VERB)
                .orElse(verb);
    }

    /** "What approach they would take": nobody knows. */
    private boolean isAskedFor() {
        return tree.dependents(instrument.token(), "det")
                .anyMatch(which -> which.xpos().startsWith("W"));
    }

    private double sure(Token verb) {
        boolean believed = tree.head(verb)
                .filter(head -> verb.is("ccomp", "acl", "xcomp") && seeThrough.isBelief(head))
                .isPresent();
        if (instrument.weak() || believed || asked) return Standing.GUESS;
        return verb.is("acl", "advcl") ? Standing.UNSURE : Standing.LIKELY;
    }

    private Optional<Standing> found(Token verb, Status status, boolean ahead, double sure) {
        return Optional.of(Standing.done(option, verb, status, ahead, sure));
    }

    /** "In close cooperation with its neighbours." */
    private Optional<Standing> byManner() {
        var token = instrument.token();
        boolean manner = instrument.family() == Family.COORDINATION
                && !instrument.weak()
                && token.is("obl")
                && Phrases.preposition(tree, token).filter("in"::equals).isPresent();
        return manner ? Optional.of(Standing.manner(token)) : Optional.empty();
    }

    /** "A proposed ban", "ongoing pressure". */
    private Optional<Standing> byAttribute() {
        if (instrument.weak() || instrument.isDeed()) return Optional.empty();
        return tree.dependents(instrument.token(), "amod", "acl")
                .filter(word -> word.id() < instrument.token().id())
                .flatMap(word -> statuses.attribute(word).stream())
                .findFirst()
                .flatMap(word -> word.status(false)
                        .map(status -> Standing.described(instrument.token(), status, Standing.UNSURE, word.id())));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
