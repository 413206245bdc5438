package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb, or a noun or adjective behind "be", with what its grammar says: tense, polarity, who and what.
 *
 * @param tree the sentence
 * @param word the verb, noun or adjective itself
 */
record Predicate(Tree tree, Token word) {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "n‘t", "never", "neither", "nor", "hardly");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "‘ll", "wo", "sha");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> MAY =
            Set.of("may", "might", "could", "should", "must", "can", "ought", "ca", "cannot");
    private static final Set<String> RELATIVE = Set.of("when", "while", "which", "that");
    private static final Set<String> BEGINS = Set.of("begin", "start", "continue", "keep", "proceed");
    private static final Set<String> PLANS = Set.of(
            "plan",
            "intend",
            "aim",
            "expect",
            "set",
            "schedule",
            "slate",
            "agree",
            "promise",
            "pledge",
            "vow",
            "decide",
            "hope",
            "due",
            "keen",
            "eager",
            "gear",
            "go",
            "commit",
            "poise");
    private static final Set<String> OFFERS =
            Set.of("offer", "propose", "ready", "willing", "prepare", "prepared", "open", "volunteer");
    private static final Set<String> ATTEMPTS = Set.of("try", "attempt", "seek", "struggle");
    private static final Set<String> REFUSES = Set.of("refuse", "decline", "unwilling", "reluctant");
    private static final int DEEP = 6;

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
                                aux -> WOULD.contains(lower(aux)) && aux.xpos().equals("MD"));
    }

    /** "may", "could", "should", "must". */
    boolean isPossible() {
        return hasAuxiliary(MAY);
    }

    boolean isPassive() {
        return tree.dependent(word, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()
                || (word.xpos().equals("VBN") && auxiliaries().isEmpty() && !hasOwnSubject());
    }

    private boolean hasOwnSubject() {
        return tree.dependents(word, "nsubj")
                .anyMatch(subject -> subject.deprel().equals("nsubj"));
    }

    /** "is difficult", "will be a success". */
    boolean isBehindBe() {
        return word.upos() != Upos.VERB && tree.dependent(word, "cop").isPresent();
    }

    /** "to meet". */
    boolean isInfinitive() {
        boolean bare = word.xpos().equals("VB")
                || auxiliaries().stream().anyMatch(aux -> aux.xpos().equals("VB"));
        return bare && isMarkedTo();
    }

    boolean isMarkedTo() {
        return tree.dependents(word, "mark").anyMatch(mark -> lower(mark).equals("to"));
    }

    /** Whether a word as "not" or "never", or "no" at its subject or object, denies it. */
    boolean isNegated() {
        boolean denied = tree.dependents(word, "advmod", "neg", "cc", "det", "mark")
                .anyMatch(each -> NOT.contains(lower(each)) && each.id() < word.id() + 2 && !isOnly(each));
        boolean longer = tree.dependents(word, "advmod")
                .anyMatch(each -> lower(each).equals("longer")
                        && each.id() > 1
                        && lower(tree.token(each.id() - 1)).equals("no"));
        return denied || longer || tree.dependents(word, "nsubj", "obj").anyMatch(this::isNone);
    }

    /** "They are to meet", but not "the aim is to meet". */
    private boolean isSomebodys() {
        return subject()
                .filter(subject -> subject.upos() == Upos.PROPN
                        || subject.upos() == Upos.PRON
                        || subject.xpos().equals("NNS")
                        || isPassive())
                .isPresent();
    }

    /** "not only ... but also". */
    private boolean isOnly(Token not) {
        return tree.after(not)
                .filter(next -> Set.of("only", "just", "merely").contains(lower(next)))
                .isPresent();
    }

    private boolean isNone(Token noun) {
        var form = lower(noun);
        return form.equals("nothing")
                || form.equals("nobody")
                || form.equals("none")
                || tree.dependents(noun, "det").anyMatch(det -> lower(det).equals("no"));
    }

    Tense tense() {
        if (isFuture()) return Tense.FUTURE;
        if (isConditional()) return Tense.CONDITIONAL;
        if (isPossible()) return Tense.POSSIBLE;
        if (isMarkedTo()) return Tense.INFINITIVE;
        if (hasAuxiliary(Set.of("going", "gon"))) return Tense.FUTURE;
        boolean have = tree.dependents(word, "aux").anyMatch(aux -> aux.lemma().equals("have"));
        boolean had = tree.dependents(word, "aux").anyMatch(aux -> lower(aux).equals("had"));
        boolean being = auxiliaries().stream().anyMatch(aux -> lower(aux).equals("being"));
        if (being
                || (word.xpos().equals("VBG")
                        && tree.dependents(word, "aux").findAny().isPresent())) return Tense.PROGRESSIVE;
        if (had) return Tense.PAST;
        if (have) return Tense.PERFECT;
        return plainTense();
    }

    /** The tense that the verbs it completes give it: "plan to meet", "began to meet", "will be able to meet". */
    Tense tenseInAll() {
        var own = tense();
        boolean completes =
                (own == Tense.INFINITIVE || own == Tense.GERUND) && word.is("xcomp", "ccomp", "advcl", "acl");
        if (own == Tense.INFINITIVE && hasAuxiliary(Set.of("was", "were"))) return Tense.POSSIBLE;
        if (own == Tense.INFINITIVE && tree.dependent(word, "cop").isPresent())
            return isSomebodys() ? Tense.PLANNED : own;
        if (own == Tense.INFINITIVE && word.head() == 0) return Tense.PLANNED;
        if (!completes) return own;
        var head = tree.head(word).map(verb -> new Predicate(tree, verb));
        if (head.isEmpty() || !word.is("xcomp", "ccomp")) return own;
        var above = head.get().tense();
        if (above == Tense.FUTURE || above == Tense.CONDITIONAL || above == Tense.POSSIBLE) return above;
        if (BEGINS.contains(head.get().word.lemma())) return Tense.PROGRESSIVE;
        return own == Tense.INFINITIVE ? infinitiveBehind(head.get().word.lemma()) : own;
    }

    private static Tense infinitiveBehind(String verb) {
        if (OFFERS.contains(verb)) return Tense.OFFERED;
        if (PLANS.contains(verb)) return Tense.PLANNED;
        if (ATTEMPTS.contains(verb)) return Tense.ATTEMPTED;
        return REFUSES.contains(verb) ? Tense.REFUSED : Tense.INFINITIVE;
    }

    private Tense plainTense() {
        var finite = auxiliaries().stream()
                .filter(aux -> !lower(aux).equals("been"))
                .findFirst()
                .orElse(word);
        boolean title = tree.sentence().zone() == Zone.TITLE;
        return switch (finite.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBG" -> Tense.GERUND;
            case "VBN" -> hasOwnSubject() || (title && word.head() == 0) ? Tense.PAST : Tense.PARTICIPLE;
            default -> Tense.PRESENT;
        };
    }

    /** Who or what does it, or to whom a passive is done; its own, or one it shares with the verb it hangs on. */
    Optional<Token> subject() {
        return subject(DEEP);
    }

    private Optional<Token> subject(int steps) {
        var own = tree.dependents(word, "nsubj")
                .filter(subject ->
                        !subject.xpos().equals("WDT") && !subject.xpos().equals("WP"))
                .findFirst();
        var head = tree.head(word);
        if (own.isPresent() || steps == 0 || head.isEmpty()) return own;
        if (word.is("acl")) return head;
        if (word.is("conj", "xcomp", "advcl", "parataxis", "dep") && isPredicate(head.get()))
            return new Predicate(tree, head.get()).subject(steps - 1);
        return Optional.empty();
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
                .filter(Predicate::isInfinitive)
                .findFirst();
    }

    /** The noun behind a preposition that hangs on it. */
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

    /** Whether it stands in a question that is only named, or is only supposed: "whether they will", "if they met". */
    boolean isSupposed() {
        return above().anyMatch(verb -> verb.isLedBy(Set.of("if", "whether", "unless", "lest")));
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

    private boolean isLedBy(Set<String> words) {
        return tree.dependents(word, "mark", "advmod", "case")
                .anyMatch(mark -> mark.id() < word.id() && words.contains(lower(mark)));
    }

    /** "before the talks have begun". */
    boolean isYetToCome() {
        return isLedBy(Set.of("before", "until", "till", "once"));
    }

    /** The predicate and those it completes, inside out. */
    private Stream<Predicate> above() {
        return Stream.iterate(
                        Optional.of(this),
                        Optional::isPresent,
                        at -> at.filter(each -> each.word.is("xcomp", "ccomp", "conj", "acl", "advcl")
                                        && !each.word.is("acl:relcl"))
                                .flatMap(each -> tree.head(each.word()).map(head -> new Predicate(tree, head))))
                .limit(DEEP)
                .flatMap(Optional::stream);
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
