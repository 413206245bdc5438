package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Commitment.Kind;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways in which a sentence looks forward, one clause each. Threads may share it. */
final class CommitmentFrames {

    /** How a word takes what is to be done. */
    enum Frame {
        /** "plans to build". */
        INFINITIVE,
        /** "is expected to build". */
        PASSIVE,
        /** "is ready to build". */
        ADJECTIVE,
        /** "a commitment to build". */
        NOUN,
        /** "promised a bridge", "rejected any talks". */
        OBJECT,
        /** "will build". */
        WILL,
        /** "said it would build". */
        WOULD,
        /** "could build". */
        MAY,
        /** "is to build", "Council to build bridge". */
        BARE,
        /** "is building on Monday". */
        SCHEDULED,
        /** "is expected on Monday". */
        DATED;

        /** Whether it looks forward only to a day that is named. */
        boolean needsDay() {
            return this == SCHEDULED || this == DATED;
        }
    }

    /**
     * One clause that looks forward.
     *
     * @param frame how it does so
     * @param top the word that says so
     * @param deed what is to be done: a verb, or the noun of an object
     * @param kind as which kind it is listed
     * @param reported as which kind it is listed when somebody says it of the own side; empty when that makes no difference
     * @param outlets as which kind it is listed when the outlet says it on its own account
     * @param hedged whether the word itself holds back
     * @param lasting it tells of a state of mind ("plans to"), which was once when it stands in the past
     * @param confidence how surely the frame is a commitment
     * @param why the entry that says so
     */
    record Match(
            Frame frame,
            Predicate top,
            Predicate deed,
            Kind kind,
            Optional<Kind> reported,
            Optional<Kind> outlets,
            boolean hedged,
            boolean lasting,
            double confidence,
            String why) {

        /** A clause whose mood alone looks forward. */
        static Match modal(Frame frame, Predicate top, Predicate deed, double confidence, String why) {
            return new Match(
                    frame, top, deed, Kind.PLAN, Optional.empty(), Optional.empty(), false, false, confidence, why);
        }
    }

    private record Rule(
            Frame frame,
            Kind kind,
            Optional<Kind> reported,
            Optional<Kind> outlets,
            boolean hedged,
            boolean lasting,
            double confidence,
            String id,
            Set<String> objects) {}

    private static final Set<String> MAY = Set.of("may", "might", "could");

    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Set<String> firstWords = new LinkedHashSet<>();
    private final Vocabulary deeds;

    CommitmentFrames(Knowledge knowledge, Vocabulary deeds) {
        this.deeds = deeds;
        for (var entry : knowledge.entries("policy/commitments")) {
            var rule = rule(entry);
            entry.list("words").forEach(word -> firstWords.add(word.split(" ")[0]));
            for (var word : entry.list("words"))
                rules.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
    }

    private static Rule rule(Entry entry) {
        return new Rule(
                Frame.valueOf(entry.text("frame").toUpperCase(Locale.ROOT)),
                Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT)),
                entry.find("reported").map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                entry.find("outlets").map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                entry.find("hedged").isPresent(),
                entry.find("lasting").isPresent(),
                Double.parseDouble(entry.find("confidence").orElse("0.75")),
                entry.id(),
                Set.copyOf(entry.list("objects")));
    }

    /** The clause that looks forward with this word at its head, if it does. */
    Optional<Match> at(Tree tree, Token word) {
        boolean worded = firstWords.contains(word.lemma()) || deeds.has("arranged", word);
        boolean built = !tree.dependents(word).isEmpty()
                && tree.dependents(word, "aux", "cop", "mark").findAny().isPresent();
        if (!worded && !built) return Optional.empty();
        var top = new Predicate(tree, word);
        return listed(top).or(() -> modal(top)).or(() -> bare(top)).or(() -> scheduled(top));
    }

    private Optional<Match> listed(Predicate top) {
        if (!firstWords.contains(top.word().lemma())) return Optional.empty();
        return top.names()
                .flatMap(name -> rules.getOrDefault(name, List.of()).stream())
                .flatMap(rule -> take(top, rule).stream())
                .findFirst();
    }

    private Optional<Match> take(Predicate top, Rule rule) {
        return switch (rule.frame()) {
            case INFINITIVE ->
                isActive(top)
                        ? top.infinitive()
                                .or(top::laterInfinitive)
                                .or(top::gerundBehindTo)
                                .flatMap(deed -> match(rule, top, deed))
                        : Optional.empty();
            case PASSIVE ->
                top.isPassive()
                        ? top.infinitive().or(top::gerundBehindTo).flatMap(deed -> match(rule, top, deed))
                        : Optional.empty();
            case ADJECTIVE ->
                top.word().upos() != Upos.NOUN
                        ? top.infinitive().or(top::gerundBehindTo).flatMap(deed -> match(rule, top, deed))
                        : Optional.empty();
            case NOUN ->
                top.word().upos() == Upos.NOUN
                        ? deedOfNoun(top).flatMap(deed -> match(rule, top, deed))
                        : Optional.empty();
            case DATED -> isDated(top) ? match(rule, top, top) : Optional.empty();
            case OBJECT -> isActive(top) ? object(top, rule) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The infinitive of a noun: its own, or what stands right behind it ("repeated its vow to fight"). */
    private static Optional<Predicate> deedOfNoun(Predicate noun) {
        var tree = noun.tree();
        var own = tree.dependents(noun.word(), "acl", "xcomp", "advcl");
        var behind =
                tree.after(noun.word()).filter(to -> Predicate.lower(to).equals("to")).flatMap(tree::head).stream();
        return Stream.concat(own, behind)
                .map(deed -> new Predicate(tree, deed))
                .filter(Predicate::isInfinitive)
                .findFirst()
                .or(() -> upheld(noun));
    }

    /** "Reaffirmed their commitment to the treaty": to go on with what is named. */
    private static Optional<Predicate> upheld(Predicate noun) {
        if (!noun.word().lemma().equals("commitment")) return Optional.empty();
        return noun.behind("to")
                .filter(each -> each.upos() != Upos.VERB)
                .map(each -> new Predicate(noun.tree(), each))
                .findFirst();
    }

    /** "is expected", "is due", without an infinitive. */
    private static boolean isDated(Predicate top) {
        boolean said = top.isPassive() ? !top.word().is("acl", "amod") : top.isBehindBe();
        return said && top.infinitive().isEmpty() && !top.isMarkedTo();
    }

    private static boolean isActive(Predicate top) {
        return top.word().upos() == Upos.VERB && !top.isPassive();
    }

    private static Optional<Match> object(Predicate top, Rule rule) {
        return top.tree()
                .dependents(top.word(), "obj")
                .filter(noun ->
                        noun.upos() == Upos.NOUN && noun.id() > top.word().id())
                .filter(noun -> rule.objects().isEmpty() || rule.objects().contains(noun.lemma()))
                .findFirst()
                .flatMap(noun -> match(rule, top, new Predicate(top.tree(), noun)));
    }

    /** A plan that was, or may be, is none that is. */
    private static Optional<Match> match(Rule rule, Predicate top, Predicate deed) {
        var tense = top.tense();
        if (tense == Tense.POSSIBLE || tense == Tense.CONDITIONAL) return Optional.empty();
        double trust = tense == Tense.INFINITIVE || tense == Tense.GERUND ? 0.8 : 1;
        return Optional.of(new Match(
                rule.frame(),
                top,
                deed,
                rule.kind(),
                rule.reported(),
                rule.outlets(),
                rule.hedged(),
                rule.lasting(),
                rule.confidence() * trust,
                rule.id()));
    }

    private Optional<Match> modal(Predicate top) {
        if (!Predicate.isPredicate(top.word())) return Optional.empty();
        if (top.isFuture()) return Optional.of(Match.modal(Frame.WILL, top, deedOf(top), 0.8, "will"));
        if (isGoingTo(top)) return Optional.of(Match.modal(Frame.WILL, top, deedOf(top), 0.78, "going to"));
        if (top.isConditional()) return Optional.of(Match.modal(Frame.WOULD, top, deedOf(top), 0.72, "said it would"));
        if (top.hasAuxiliary(MAY)) return Optional.of(Match.modal(Frame.MAY, top, top, 0.5, "could"));
        return Optional.empty();
    }

    private static boolean isGoingTo(Predicate top) {
        return top.word().lemma().equals("go")
                && top.word().xpos().equals("VBG")
                && !top.auxiliaries().isEmpty()
                && top.infinitive().isPresent();
    }

    /** "will be able to build", "will begin to build", "is going to build". */
    private Predicate deedOf(Predicate top) {
        boolean light = isGoingTo(top) || deeds.has("light", top.word());
        return light ? top.infinitive().orElse(top) : top;
    }

    /** "is to build"; in a headline the bare infinitive says the same. */
    private Optional<Match> bare(Predicate top) {
        if (!top.isInfinitive()) return Optional.empty();
        boolean be = top.tree()
                .dependents(top.word(), "cop", "aux")
                .anyMatch(aux -> Set.of("is", "are").contains(Predicate.lower(aux)));
        boolean headline = top.tree().sentence().zone() == Zone.TITLE
                && (top.word().head() == 0 || top.word().is("ccomp"))
                && top.tree().dependent(top.word(), "nsubj").isPresent();
        if (!be && !headline) return Optional.empty();
        return Optional.of(Match.modal(Frame.BARE, top, top, 0.72, headline ? "headline infinitive" : "is to"));
    }

    /** "is visiting on Monday": a deed that is arranged, on a day to come; the day is looked for by the caller. */
    private Optional<Match> scheduled(Predicate top) {
        if (!deeds.has("arranged", top.word()) || top.word().upos() != Upos.VERB) return Optional.empty();
        var tense = top.tense();
        if (top.word().is("conj") && top.head().filter(Predicate::isPossible).isPresent()) return Optional.empty();
        if (top.isHabitInPassing()) return Optional.empty();
        boolean now = (tense == Tense.PROGRESSIVE && !top.hasAuxiliary(Set.of("was", "were")))
                || (tense == Tense.PRESENT && top.tree().sentence().zone() != Zone.TITLE);
        if (!now) return Optional.empty();
        return Optional.of(Match.modal(Frame.SCHEDULED, top, top, 0.75, "arranged for a day to come"));
    }
}
