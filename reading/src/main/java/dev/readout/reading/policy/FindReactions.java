package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Reaction;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how somebody takes what another does or says: by verbs ("welcomed", "accused"), by what something is called ("called it a
 * trick"), by nouns ("voiced concern") and feelings ("is worried"), by silence. Threads may share it.
 */
final class FindReactions {

    private static final double SURE = 0.75;
    private static final double LIKELY = 0.7;
    private static final double UNSURE = 0.55;
    private static final double GUESS = 0.45;
    private static final String ADVICE = "advice in the outlet's own voice";
    private static final String VERDICT = "verdict on its subject";
    private static final Set<String> GIVING = Set.of(
            "make",
            "issue",
            "voice",
            "express",
            "raise",
            "draw",
            "have",
            "give",
            "offer",
            "deliver",
            "face",
            "prompt",
            "register",
            "send",
            "win",
            "show",
            "lodge",
            "earn",
            "spark",
            "level",
            "repeat",
            "renew",
            "announce",
            "reiterate",
            "receive");
    private static final Set<String> SUFFERED = Set.of("draw", "face", "prompt", "win", "earn", "spark", "receive");
    private static final Set<String> SILENT = Set.of("silent", "mum", "quiet", "tight-lipped");
    private static final Set<String> CHARGING = Set.of("of", "for", "with", "over");
    private static final Set<String> CALLING = Set.of("call", "brand", "label", "dub", "deem", "term");
    private static final Set<String> GOING_ON = Set.of(
            "continue",
            "carry",
            "press",
            "keep",
            "expand",
            "stay",
            "proceed",
            "push",
            "fight",
            "resist",
            "defend",
            "retaliate");
    private static final Set<String> VOWING = Set.of("vow", "swear", "pledge", "promise", "insist");

    private final Tones tones;

    FindReactions(Knowledge knowledge) {
        this.tones = new Tones(knowledge);
    }

    /** In the order of the text. */
    List<Reaction> in(ArticleView view) {
        var reactions = new ArrayList<Reaction>();
        for (var tree : view.trees()) {
            for (var token : tree.tokens()) {
                at(tree, token)
                        .or(() -> advice(view, tree, token))
                        .map(found -> reaction(view, found, reactions.size() + 1))
                        .ifPresent(reactions::add);
            }
        }
        return reactions;
    }

    /** A reaction before it has a number and actors. */
    private record Found(
            Tree tree,
            Token head,
            Tone tone,
            Optional<Token> toward,
            Optional<Token> about,
            Span evidence,
            double sure,
            String why) {}

    private Optional<Found> at(Tree tree, Token token) {
        return switch (token.upos()) {
            case VERB ->
                silence(tree, token)
                        .or(() -> label(tree, token))
                        .or(() -> accusation(tree, token))
                        .or(() -> defiance(tree, token))
                        .or(() -> verb(tree, token));
            case NOUN -> noun(tree, token).or(() -> verdict(tree, token));
            case ADJ -> silent(tree, token).or(() -> feeling(tree, token)).or(() -> verdict(tree, token));
            default -> Optional.empty();
        };
    }

    /** "Welcomed the offer." */
    private Optional<Found> verb(Tree tree, Token verb) {
        var tone = tones.verb(tree, verb);
        if (tone.isEmpty() || new Predicate(tree, verb).isNegated() || isUnreal(tree, verb)) return Optional.empty();
        var about = tree.dependents(verb, "obj", "ccomp", "xcomp", "obl", "nsubj:pass")
                .filter(each -> each.is("nsubj:pass") || each.id() > verb.id())
                .findFirst();
        if (about.isEmpty()) return Optional.empty();
        var toward = tree.dependents(verb, "obj", "iobj").findFirst();
        boolean ahead = Mood.of(new Predicate(tree, verb)) == Mood.WILL;
        if (isNone(tree, verb, tone.get())) return Optional.empty();
        if (tone.get() == Tone.EXHORTATION && tree.dependent(verb, "nsubj:pass").isPresent()) return Optional.empty();
        return Optional.of(new Found(
                tree,
                verb,
                tone.get(),
                toward,
                about,
                Extents.clause(tree, verb),
                ahead ? UNSURE : SURE,
                "reaction by the verb " + verb.lemma()));
    }

    /** A reaction that is only supposed, wished or possible is none. */
    private static boolean isUnreal(Tree tree, Token verb) {
        return switch (Mood.of(new Predicate(tree, verb))) {
            case CAN, CANNOT, SUPPOSED, OUGHT, OUGHT_NOT, UNDONE -> true;
            default -> false;
        };
    }

    /** "Accused the minister of delay." */
    private Optional<Found> accusation(Tree tree, Token verb) {
        var tone = tones.accusing(verb);
        if (tone.isEmpty() || new Predicate(tree, verb).isNegated() || isUnreal(tree, verb)) return Optional.empty();
        var whom = tree.dependents(verb, "obj", "nsubj:pass").findFirst();
        var what = charge(tree, verb, "obl", "advcl", "xcomp");
        if (what.isEmpty() && whom.isPresent()) what = charge(tree, whom.get(), "nmod", "acl");
        if (whom.isEmpty() || what.isEmpty()) return Optional.empty();
        return Optional.of(new Found(
                tree,
                verb,
                tone.get(),
                whom,
                what,
                Extents.clause(tree, verb),
                SURE,
                "reaction by the accusation " + verb.lemma()));
    }

    private static Optional<Token> charge(Tree tree, Token head, String... relations) {
        return tree.dependents(head, relations)
                .filter(each -> Phrases.preposition(tree, each)
                        .filter(CHARGING::contains)
                        .isPresent())
                .findFirst();
    }

    /** "Called the offer a trick." */
    private Optional<Found> label(Tree tree, Token verb) {
        if (!tones.isLabelling(verb) || new Predicate(tree, verb).isNegated()) return Optional.empty();
        var words = Extents.verbPhrase(tree, verb);
        var what = tree.dependents(verb, "obj").findFirst().filter(object -> object.id() > verb.id());
        boolean called = CALLING.contains(verb.lemma());
        for (int id = verb.id() + 1; id <= Math.min(tree.size(), verb.id() + 25); id++) {
            var word = tree.token(id);
            if (!words.contains(word.span())) break;
            if (what.isPresent()
                    && word.equals(what.get())
                    && tree.dependents(verb, "xcomp", "obl").findAny().isPresent()) continue;
            var tone = tones.label(word);
            if (tone.isEmpty() || word.upos() == Upos.VERB) continue;
            if (!called && !isAs(tree, word)) continue;
            return Optional.of(new Found(
                    tree,
                    verb,
                    tone.get(),
                    what,
                    what,
                    Extents.clause(tree, verb),
                    SURE,
                    "reaction by what it is called"));
        }
        return Optional.empty();
    }

    private static boolean isAs(Tree tree, Token word) {
        return tree.dependents(word, "case").anyMatch(as -> as.lemma().equals("as"))
                || tree.head(word)
                        .filter(head -> word.is("amod"))
                        .flatMap(head -> tree.dependent(head, "case"))
                        .filter(as -> as.lemma().equals("as"))
                        .isPresent();
    }

    /** "Vowed to carry on." */
    private Optional<Found> defiance(Tree tree, Token verb) {
        if (!VOWING.contains(verb.lemma())) return Optional.empty();
        return tree.dependents(verb, "xcomp")
                .filter(each -> GOING_ON.contains(each.lemma()))
                .findFirst()
                .map(each -> new Found(
                        tree,
                        verb,
                        Tone.DEFIANCE,
                        Optional.empty(),
                        tree.dependent(each, "obj", "obl", "xcomp"),
                        Extents.clause(tree, verb),
                        UNSURE,
                        "reaction by a vow to go on"));
    }

    /** "Ostrana should show patience", where the outlet itself says so. */
    private static Optional<Found> advice(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB
                || !isAdvised(tree, verb)
                || view.statementAt(verb.span()).isPresent()) return Optional.empty();
        if (tree.dependents(verb, "aux")
                .noneMatch(aux -> Set.of("should", "must", "ought").contains(aux.lemma()))) return Optional.empty();
        return tree.dependents(verb, "nsubj")
                .findFirst()
                .filter(subject -> subject.upos() != Upos.PRON
                        && !view.meantBy(Extents.nounPhrases(tree, subject)).isEmpty())
                .map(subject -> new Found(
                        tree,
                        verb,
                        Tone.EXHORTATION,
                        Optional.of(subject),
                        Optional.empty(),
                        Extents.clause(tree, verb),
                        UNSURE,
                        ADVICE));
    }

    private static boolean isAdvised(Tree tree, Token verb) {
        return switch (Mood.of(new Predicate(tree, verb))) {
            case OUGHT, OUGHT_NOT -> true;
            default -> false;
        };
    }

    /** Documents lay down what they call for; what merely endangers threatens nobody. */
    private boolean isNone(Tree tree, Token verb, Tone tone) {
        var subject = new Predicate(tree, verb).subject();
        if (tone == Tone.DEMAND) return subject.filter(tones::isDocument).isPresent();
        boolean thing = subject.filter(each -> each.upos() == Upos.NOUN
                        && tree.dependent(each, "nmod:poss").isPresent())
                .isPresent();
        boolean deed = subject.isEmpty() || tree.dependent(verb, "csubj").isPresent();
        return tone == Tone.THREAT
                && (thing || deed)
                && tree.dependent(verb, "xcomp", "ccomp").isEmpty();
    }

    /** "Voiced concern about the fee", "a threat to close the strait". */
    private Optional<Found> noun(Tree tree, Token noun) {
        var tone = tones.noun(noun);
        if (tone.isEmpty() || new Predicate(tree, noun).isNegated()) return Optional.empty();
        var about = tree.dependents(noun, "nmod", "acl")
                .filter(each -> each.id() > noun.id())
                .findFirst();
        var verb = tree.head(noun).filter(head -> noun.is("obj") && GIVING.contains(head.lemma()));
        if (verb.isEmpty() || new Predicate(tree, verb.get()).isNegated() || isUnreal(tree, verb.get()))
            return Optional.empty();
        boolean suffered = SUFFERED.contains(verb.get().lemma());
        return Optional.of(new Found(
                tree,
                verb.get(),
                tone.get(),
                about,
                about,
                Extents.clause(tree, verb.get()),
                suffered ? GUESS : SURE,
                "reaction by the noun " + noun.lemma()));
    }

    /** "The deal is a disaster", "such an option is not realistic". */
    private Optional<Found> verdict(Tree tree, Token predicate) {
        var subject = tree.dependents(predicate, "nsubj")
                .filter(each -> each.upos() == Upos.NOUN || each.upos() == Upos.PROPN)
                .findFirst();
        boolean copular = tree.dependents(predicate, "cop")
                .anyMatch(cop -> Set.of("VBZ", "VBP", "VBD", "VBN").contains(cop.xpos()));
        if (subject.isEmpty() || !copular || new Predicate(tree, predicate).isSupposed()) return Optional.empty();
        boolean denied = new Predicate(tree, predicate).isNegated();
        var tone = denied ? tones.denied(predicate) : verdictTone(tree, predicate);
        return tone.map(found -> new Found(
                tree, predicate, found, Optional.empty(), subject, Extents.clause(tree, predicate), LIKELY, VERDICT));
    }

    private Optional<Tone> verdictTone(Tree tree, Token predicate) {
        return tones.label(predicate)
                .or(() -> tree.dependents(predicate, "amod")
                        .flatMap(each -> tones.label(each).stream())
                        .findFirst());
    }

    /** "Is worried about the strait." */
    private Optional<Found> feeling(Tree tree, Token adjective) {
        var tone = tones.adjective(adjective);
        boolean predicate = tree.dependent(adjective, "cop", "aux:pass").isPresent()
                && tree.dependent(adjective, "nsubj").isPresent();
        if (tone.isEmpty() || !predicate || new Predicate(tree, adjective).isNegated()) return Optional.empty();
        var about = tree.dependents(adjective, "obl", "ccomp", "xcomp", "advcl")
                .filter(each -> each.id() > adjective.id())
                .findFirst();
        boolean critical = adjective.lemma().equals("critical");
        if (critical
                && about.flatMap(each -> Phrases.preposition(tree, each))
                        .filter("of"::equals)
                        .isEmpty()) return Optional.empty();
        return Optional.of(new Found(
                tree,
                adjective,
                tone.get(),
                about,
                about,
                Extents.clause(tree, adjective),
                UNSURE,
                "reaction by a feeling"));
    }

    /** "Has not responded to the letters." */
    private Optional<Found> silence(Tree tree, Token verb) {
        if (!tones.isAnswering(verb) || !new Predicate(tree, verb).isNegated() || isAhead(tree, verb))
            return Optional.empty();
        var about = tree.dependents(verb, "obl", "obj", "iobj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        double sure = about.filter(each -> Set.of("request", "question", "call", "email", "message", "comment")
                                .contains(each.lemma()))
                        .isPresent()
                ? GUESS
                : SURE;
        return Optional.of(new Found(
                tree,
                verb,
                Tone.SILENCE,
                Optional.empty(),
                about,
                Extents.clause(tree, verb),
                sure,
                "reaction by silence"));
    }

    private static boolean isAhead(Tree tree, Token verb) {
        return switch (Mood.of(new Predicate(tree, verb))) {
            case WILL_NOT, CANNOT, OUGHT_NOT, SUPPOSED -> true;
            default -> false;
        };
    }

    /** "Has stayed silent." */
    private static Optional<Found> silent(Tree tree, Token adjective) {
        if (!SILENT.contains(adjective.lemma())
                || !adjective.is("xcomp", "obj", "advmod", "root", "ccomp", "acl", "conj")) return Optional.empty();
        var verb = tree.head(adjective)
                .filter(head -> Set.of("stay", "remain", "keep", "fall", "be").contains(head.lemma()));
        var head = verb.or(() -> tree.dependent(adjective, "cop").map(cop -> adjective));
        return head.map(found -> new Found(
                tree,
                found,
                Tone.SILENCE,
                Optional.empty(),
                tree.dependents(found, "obl").findFirst(),
                Extents.clause(tree, found),
                SURE,
                "reaction by silence"));
    }

    private static Reaction reaction(ArticleView view, Found found, int number) {
        var who = Who.of(view, found.tree(), found.head(), found.evidence());
        var by = switch (found.why()) {
            case ADVICE -> List.<ActorId>of();
            case VERDICT -> view.speakersAt(found.head().span());
            default -> isAgentless(found) ? List.<ActorId>of() : who.by();
        };
        var toward =
                found.toward().map(token -> meant(view, found.tree(), token)).orElse(List.of());
        var others = toward.stream().filter(actor -> !by.contains(actor)).toList();
        double sure = by.isEmpty() ? Math.min(found.sure(), GUESS) : found.sure();
        if (who.voice() == Voice.INTERVIEWER) sure = Math.min(sure, UNSURE);
        var grounds = new Grounds(sure, who.voice(), found.why(), List.of(found.evidence()));
        var about = found.about()
                .map(token -> token.upos() == Upos.VERB
                        ? Extents.verbPhrase(found.tree(), token)
                        : Extents.nounPhrases(found.tree(), token));
        return new Reaction(
                new FindingId("r" + number), by, others, about, found.tone(), who.on(), who.statement(), grounds);
    }

    private static boolean isAgentless(Found found) {
        return new Predicate(found.tree(), found.head()).isPassive()
                && new Predicate(found.tree(), found.head()).agent().isEmpty();
    }

    /** The actors of a phrase, or whose it is ("the ministry's offer"). */
    private static List<ActorId> meant(ArticleView view, Tree tree, Token token) {
        var named = view.meantBy(Extents.nounPhrases(tree, token));
        if (!named.isEmpty()) return named;
        return tree.dependent(token, "nmod:poss")
                .map(owner -> view.meantBy(Extents.nounPhrase(tree, owner)))
                .orElse(List.of());
    }
}
