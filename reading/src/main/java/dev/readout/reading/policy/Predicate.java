package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb, or a noun or adjective behind "be", with what its grammar says: helpers, polarity, who and what. The words named
 * here are the closed classes of the grammar: auxiliaries, negations, question words.
 *
 * @param tree the sentence
 * @param word the verb, noun or adjective itself
 */
record Predicate(Tree tree, Token word) {

    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "n‘t", "never", "neither", "nor", "hardly", "cannot");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "‘ll", "wo", "sha");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> CUT = Set.of("'d", "’d");
    private static final Set<String> MAY =
            Set.of("may", "might", "could", "should", "must", "can", "ought", "ca", "cannot");
    private static final Set<String> RELATIVE = Set.of("when", "while", "which", "that");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "lest", "should");
    private static final Set<String> YET_TO_COME = Set.of("before", "until", "till", "once");
    private static final Set<String> IMAGINING = Set.of("imagine", "suppose", "assume", "say", "picture");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final int DEEP = 6;

    /** The predicate that it hangs on. */
    Optional<Predicate> head() {
        return tree.head(word).map(head -> new Predicate(tree, head));
    }

    /** Its auxiliaries and the form of "be" it stands behind, in the order of the text. */
    List<Token> auxiliaries() {
        return tree.dependents(word, "aux", "cop").toList();
    }

    boolean hasAuxiliary(Set<String> forms) {
        return auxiliaries().stream().anyMatch(aux -> forms.contains(lower(aux)) || forms.contains(aux.lemma()));
    }

    boolean isFuture() {
        return hasAuxiliary(WILL);
    }

    boolean isConditional() {
        return !isFuture()
                && auxiliaries().stream()
                        .anyMatch(
                                aux -> WOULD.contains(lower(aux)) && aux.xpos().equals("MD") && !isHad(aux));
    }

    /** "They'd reached": they had, and not they would. */
    boolean isHad(Token auxiliary) {
        return CUT.contains(lower(auxiliary))
                && word.xpos().equals("VBN")
                && tree.dependents(word, "aux", "aux:pass").count() == 1;
    }

    /** "may", "could", "should", "must". */
    boolean isPossible() {
        return hasAuxiliary(MAY);
    }

    /** Whether what it says is done to its subject, or to the noun it describes. */
    boolean isPassive() {
        return tree.dependent(word, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()
                || (word.xpos().equals("VBN") && auxiliaries().isEmpty() && !hasOwnSubject());
    }

    /** Whether it has a subject that does something. */
    boolean hasOwnSubject() {
        return tree.dependents(word, "nsubj")
                .anyMatch(subject -> subject.deprel().equals("nsubj"));
    }

    /** Whether it is told of by itself: by a form with a tense, or behind an auxiliary. */
    boolean isFinite() {
        return FINITE.contains(word.xpos()) || tree.dependent(word, "aux").isPresent();
    }

    /** "is difficult", "will be a success". */
    boolean isBehindBe() {
        return word.upos() != Upos.VERB && tree.dependent(word, "cop").isPresent();
    }

    /** "is to meet". */
    boolean isBehindTo() {
        return isMarkedTo() && tree.dependent(word, "cop").isPresent();
    }

    /** "has yet to meet". */
    boolean isYetTo() {
        return isMarkedTo()
                && head().filter(head -> head.tree
                                .dependents(head.word, "advmod")
                                .anyMatch(yet -> lower(yet).equals("yet")))
                        .isPresent();
    }

    /** "to meet". */
    boolean isInfinitive() {
        boolean bare = word.xpos().equals("VB")
                || auxiliaries().stream().anyMatch(aux -> aux.xpos().equals("VB"));
        return bare && isMarkedTo();
    }

    /** Parsers hang the "to" of "is due to meet" on "due". */
    boolean isMarkedTo() {
        return tree.dependents(word, "mark", "aux").anyMatch(mark -> lower(mark).equals("to"))
                || (word.xpos().equals("VB")
                        && tree.before(word)
                                .filter(to -> lower(to).equals("to"))
                                .isPresent());
    }

    /** Whether a word as "not" or "never", or "no" at it, its subject or its object, denies it. */
    boolean isNegated() {
        boolean denied = tree.dependents(word, "advmod", "neg", "cc", "det", "mark", "aux")
                .anyMatch(each -> isDenial(each) && each.id() < word.id() + 2 && !isOnly(each));
        boolean longer = tree.dependents(word, "advmod")
                .anyMatch(each -> lower(each).equals("longer")
                        && each.id() > 1
                        && lower(tree.token(each.id() - 1)).equals("no"));
        return denied
                || longer
                || isLess()
                || tree.dependents(word, "nsubj", "nsubj:pass", "obj").anyMatch(this::isNone);
    }

    /** "Less likely to". */
    private boolean isLess() {
        return word.upos() == Upos.ADJ
                && tree.dependents(word, "advmod").anyMatch(each -> lower(each).equals("less"));
    }

    /** "The pact that he vowed to leave": what its relative clause leaves out, if that is its object or that of its verb above. */
    Optional<Token> leftOut() {
        if (tree.dependent(word, "obj", "ccomp", "nsubj:pass")
                .filter(each -> !isRelative(each))
                .isPresent()) return Optional.empty();
        return Stream.iterate(
                        Optional.of(word),
                        Optional::isPresent,
                        at -> at.filter(verb -> verb.is("xcomp")).flatMap(tree::head))
                .limit(DEEP)
                .flatMap(Optional::stream)
                .filter(verb -> verb.is("acl:relcl"))
                .findFirst()
                .filter(verb -> tree.dependents(verb, "nsubj", "nsubj:pass").noneMatch(Predicate::isRelative))
                .filter(verb -> tree.tokens().subList(verb.head(), verb.id() - 1).stream()
                        .anyMatch(each -> isRelative(each) && !each.is("nmod:poss", "mark", "advmod", "obl")))
                .flatMap(tree::head);
    }

    private static boolean isRelative(Token each) {
        return each.xpos().equals("WDT") || each.xpos().equals("WP");
    }

    private static boolean isDenial(Token each) {
        return NOT.contains(lower(each)) || (each.is("det") && lower(each).equals("no"));
    }

    /** "not only ... but also". */
    private boolean isOnly(Token not) {
        return tree.after(not)
                .filter(next -> Set.of("only", "just", "merely", "simply").contains(lower(next)))
                .isPresent();
    }

    private boolean isNone(Token noun) {
        return Set.of("nothing", "nobody", "none").contains(lower(noun))
                || tree.dependents(noun, "det").anyMatch(det -> lower(det).equals("no"))
                || (tree.dependents(noun, "amod", "det")
                                .anyMatch(few -> lower(few).equals("few"))
                        && tree.dependents(noun, "det")
                                .noneMatch(det -> lower(det).equals("a")));
    }

    /** By its own words; {@link Tenses} adds what the verbs it completes say. */
    Tense tense() {
        return Tense.of(this);
    }

    /**
     * Who or what does it, or to whom a passive is done: its own subject, the one it shares with the verb it hangs on, the
     * object of the verb that it completes ("asked them to leave"), or the noun it describes.
     */
    Optional<Token> subject() {
        var at = Optional.of(this);
        for (int steps = 0; at.isPresent() && steps < DEEP; steps++) {
            var here = at.get();
            var own = here.ownSubject().or(here::controller);
            if (own.isPresent() || here.word.is("ccomp", "parataxis")) return own;
            if (here.word.is("acl")) return tree.head(here.word);
            at = here.head();
        }
        return Optional.empty();
    }

    private Optional<Token> ownSubject() {
        return tree.dependents(word, "nsubj")
                .filter(subject -> !subject.xpos().startsWith("W"))
                .findFirst();
    }

    private Optional<Token> controller() {
        if (!word.is("xcomp") || word.upos() != Upos.VERB || !isMarkedTo()) return Optional.empty();
        return tree.head(word)
                .flatMap(head -> tree.dependent(head, "obj", "iobj"))
                .filter(object -> object.id() < word.id());
    }

    /** Who does it: its subject, or whom a passive names behind "by". */
    Optional<Token> agent() {
        return isPassive() ? behind("by").findFirst() : subject();
    }

    static boolean isPredicate(Token token) {
        return token.upos() == Upos.VERB
                || token.upos() == Upos.ADJ
                || token.upos() == Upos.AUX
                || token.upos() == Upos.NOUN;
    }

    /** What a verb is done to: its object, or the subject of a passive. */
    Optional<Token> theme() {
        if (!isPassive()) return tree.dependent(word, "obj");
        return tree.dependent(word, "nsubj:pass").or(() -> word.is("acl") ? tree.head(word) : subject());
    }

    /** The infinitive that completes it: "plans to meet". */
    Optional<Predicate> infinitive() {
        return tree.dependents(word, "xcomp", "ccomp", "acl", "advcl")
                .filter(verb -> verb.id() > word.id())
                .map(verb -> new Predicate(tree, verb))
                .filter(verb -> verb.isInfinitive() && !verb.asks())
                .findFirst();
    }

    /** The infinitive behind a time or a setting: "promised during the race last year to build it". */
    Optional<Predicate> laterInfinitive() {
        return tree.dependents(word, "obl", "obl:tmod", "nmod", "nmod:tmod", "obl:unmarked", "advmod")
                .filter(setting -> setting.id() > word.id())
                .flatMap(setting -> Stream.concat(
                        tree.dependents(setting, "acl", "advcl", "xcomp"),
                        tree.dependents(setting, "nmod", "nmod:tmod", "obl:tmod", "dep", "nmod:unmarked")
                                .flatMap(inner -> tree.dependents(inner, "acl", "advcl", "xcomp"))))
                .filter(verb -> !verb.is("acl:relcl"))
                .map(verb -> new Predicate(tree, verb))
                .filter(Predicate::isInfinitive)
                .findFirst();
    }

    /** "Is committed to building it". */
    Optional<Predicate> gerundBehindTo() {
        return tree.dependents(word, "xcomp", "ccomp", "advcl", "obl", "acl")
                .filter(verb -> verb.xpos().equals("VBG") && verb.id() > word.id())
                .filter(verb -> tree.dependents(verb, "mark", "case")
                        .anyMatch(to -> lower(to).equals("to")))
                .map(verb -> new Predicate(tree, verb))
                .findFirst();
    }

    /** The nouns behind a preposition that hang on it. */
    Stream<Token> behind(String preposition) {
        return tree.dependents(word, "obl", "nmod", "advcl")
                .filter(noun -> tree.dependents(noun, "case", "mark")
                        .anyMatch(each -> lower(each).equals(preposition)));
    }

    /** Its particle or the word itself: "reach out". */
    Stream<String> names() {
        return Stream.concat(
                tree.dependents(word, "compound:prt", "advmod")
                        .filter(particle -> particle.id() > word.id() && particle.id() <= word.id() + 3)
                        .map(particle -> word.lemma() + " " + particle.lemma()),
                Stream.of(word.lemma()));
    }

    /** The keys under which it may stand in a table: with its object first, with particle or preposition, then alone. */
    List<String> keys() {
        var lemma = word.lemma().toLowerCase(Locale.ROOT);
        var keys = new ArrayList<String>();
        for (var each : tree.dependents(word)) {
            if (each.id() < word.id()) continue;
            if (each.is("compound:prt", "advmod", "case", "mark", "aux") && each.id() <= word.id() + 2) {
                keys.add(lemma + " " + each.lemma());
                tree.after(each)
                        .filter(next -> next.is("case"))
                        .ifPresent(next -> keys.addFirst(lemma + " " + each.lemma() + " " + next.lemma()));
            }
            if (each.is("obl", "nmod", "advcl", "obj", "xcomp", "ccomp"))
                Phrases.preposition(tree, each).ifPresent(lead -> keys.add(lemma + " " + lead));
        }
        tree.dependents(word, "obj")
                .filter(object -> object.id() > word.id())
                .forEach(object -> keys.addFirst(lemma + " " + object.lemma()));
        keys.add(lemma);
        return keys;
    }

    /** Whether it stands in a question that is only named, or is only supposed: "whether they will", "if they met". */
    boolean isSupposed() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, at -> at.flatMap(Predicate::head))
                .limit(DEEP)
                .flatMap(Optional::stream)
                .anyMatch(each -> each.isLedBy(SUPPOSING) || (!each.word.equals(word) && each.isImagining()));
    }

    /** "(Will halve) the toll they take": a habit, told in passing of what the future verb above does. */
    boolean isHabitInPassing() {
        return word.is("acl:relcl")
                && tense() == Tense.PRESENT
                && tree.dependents(word, "nsubj")
                        .anyMatch(subject -> !subject.xpos().startsWith("W"))
                && head().flatMap(Predicate::head).filter(Predicate::isFuture).isPresent();
    }

    /** "(Demanded) that the toll be scrapped": wanted, not done. */
    boolean isSubjunctive() {
        return auxiliaries().size() == 1
                && auxiliaries().getFirst().form().equals("be")
                && !isMarkedTo()
                && tree.dependent(word, "nsubj", "nsubj:pass").isPresent();
    }

    /** Whether it, or the verb that it completes, stands behind "if". */
    boolean isUnderIf() {
        return above().anyMatch(each -> each.isLedBy(Set.of("if")));
    }

    /** "Now imagine they stay", "suppose it fails". */
    private boolean isImagining() {
        return IMAGINING.contains(word.lemma()) && isImperative();
    }

    /** "Consider how they left": told to whoever reads. */
    boolean isImperative() {
        return word.xpos().equals("VB")
                && word.is("root", "conj", "parataxis")
                && !hasOwnSubject()
                && !isMarkedTo()
                && auxiliaries().isEmpty();
    }

    /** Whether it, or a verb that it completes or is joined to, stands behind "would". */
    boolean isWouldBe() {
        return above().anyMatch(Predicate::isConditional);
    }

    /** Whether a verb that it completes or is joined to stands behind "may" or "could": "could signal that they leave". */
    boolean isUnderPossible() {
        return above().skip(1).anyMatch(Predicate::isPossible);
    }

    /** Whether it says what is asked: "how they will pay". */
    boolean isAsked() {
        return above().anyMatch(
                        verb -> verb.word.is("ccomp", "xcomp", "root", "acl", "advcl", "dep", "obl", "nmod", "csubj")
                                && !verb.word.is("acl:relcl")
                                && verb.asks());
    }

    private boolean asks() {
        return tree.dependents(word, "advmod", "obj", "nsubj", "obl", "mark", "xcomp", "det")
                .filter(each -> each.id() < word.id())
                .flatMap(each ->
                        Stream.concat(Stream.of(each), tree.dependents(each, "det", "advmod", "amod", "nmod:poss")))
                .anyMatch(each -> each.xpos().startsWith("W") && !RELATIVE.contains(lower(each)));
    }

    /** Whether one of these words stands before it and opens its clause. */
    boolean isLedBy(Set<String> words) {
        return tree.dependents(word, "mark", "advmod", "case")
                .anyMatch(mark -> mark.id() < word.id() && words.contains(lower(mark)));
    }

    /** "before the talks have begun". */
    boolean isYetToCome() {
        return isLedBy(YET_TO_COME);
    }

    /** The predicate and those it completes, inside out. */
    private Stream<Predicate> above() {
        return Stream.iterate(
                        Optional.of(this),
                        Optional::isPresent,
                        at -> at.filter(each -> each.word.is("xcomp", "ccomp", "conj", "acl", "advcl")
                                        && !each.word.is("acl:relcl"))
                                .flatMap(Predicate::head))
                .limit(DEEP)
                .flatMap(Optional::stream);
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
