package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Contrast;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds where one policy is set against another, mostly an earlier one. Threads may share it. */
final class FindContrasts {

    private static final int SHORT = 40;
    static final double SURE = 0.72;
    static final double UNSURE = 0.5;

    private final FocusContrasts focus;
    private final NeitherContrasts neither;
    private final Map<String, Entry> phrases = new LinkedHashMap<>();
    private final Map<String, Entry> verbs = new LinkedHashMap<>();
    private final Map<String, Entry> denied = new LinkedHashMap<>();
    private final SideContrasts sides;
    private final EarlierHolders earlier;

    FindContrasts(Knowledge knowledge) {
        this.focus = new FocusContrasts(knowledge);
        this.neither = new NeitherContrasts(knowledge);
        this.earlier = new EarlierHolders(knowledge);
        this.sides = new SideContrasts(knowledge, earlier);
        for (var entry : knowledge.entries("policy/contrasts")) {
            for (var word : entry.list("words")) {
                switch (entry.text("frame")) {
                    case "verb" -> verbs.put(word, entry);
                    case "denied" -> denied.put(word, entry);
                    case "neither", "focus", "clause", "turn", "opening" -> {}
                    default -> phrases.put(word, entry);
                }
            }
        }
    }

    /** In the order of the text. */
    List<Contrast> in(ArticleView view) {
        var contrasts = new ArrayList<Contrast>();
        for (var tree : view.trees()) {
            var here = new ArrayList<Found>();
            for (var token : tree.tokens())
                at(view, tree, token).filter(each -> isNew(here, each)).ifPresent(here::add);
            for (var each : here)
                contrasts.add(contrast(view, tree, each, new FindingId("x" + (contrasts.size() + 1))));
        }
        return contrasts;
    }

    /** A contrast before it has a number and a voice. */
    record Found(Token head, Span subject, Span other, Span evidence, double sure, String why) {

        Found turned() {
            return new Found(head, /* subject= */ other, /* other= */ subject, evidence, sure, why);
        }
    }

    private static boolean isNew(List<Found> all, Found found) {
        return all.stream().noneMatch(each -> each.evidence().overlaps(found.evidence()));
    }

    private Optional<Found> at(ArticleView view, Tree tree, Token token) {
        var joined = sides.at(view, tree, token);
        if (joined.isPresent()) return joined;
        var drawn = focus.at(view, tree, token).or(() -> neither.at(tree, token));
        if (drawn.isPresent()) return drawn;
        var phrase = phrase(view, tree, token);
        return phrase.isPresent() || token.upos() != Upos.VERB ? phrase : verb(view, tree, token);
    }

    /** "Unlike the last government, ..." */
    private Optional<Found> phrase(ArticleView view, Tree tree, Token token) {
        var run = new StringBuilder();
        for (int id = token.id(); id <= Math.min(tree.size(), token.id() + 2); id++) {
            run.append(id == token.id() ? "" : " ").append(form(tree.token(id)));
            var entry = phrases.get(run.toString());
            if (entry == null || isTailOfLonger(tree, token, run)) continue;
            var other = headOf(tree, tree.token(id)).filter(head -> head.id() > token.id());
            if (other.isPresent()) return beside(view, tree, token, other.get(), entry, run.toString());
        }
        return Optional.empty();
    }

    /** The head of a preposition, or of the preposition of which it is a part ("rather than"). */
    private static Optional<Token> headOf(Tree tree, Token word) {
        return tree.head(word).flatMap(head -> word.is("fixed") ? tree.head(head) : Optional.of(head));
    }

    private boolean isTailOfLonger(Tree tree, Token token, CharSequence run) {
        return tree.before(token)
                .map(word -> phrases.containsKey(form(word) + " " + run))
                .orElse(false);
    }

    private Optional<Found> beside(ArticleView view, Tree tree, Token cue, Token other, Entry entry, String words) {
        var main = governor(tree, other);
        if (main.isEmpty()) return Optional.empty();
        var subject = subject(tree, main.get());
        if (subject.isEmpty() || subject.get().id() == other.id()) return Optional.empty();
        var otherSpan = other.upos() == Upos.VERB ? Extents.clause(tree, other) : Extents.nounPhrases(tree, other);
        var subjectSpan = Extents.nounPhrases(tree, subject.get());
        if (subjectSpan.overlaps(otherSpan)) return Optional.empty();
        boolean past = earlier.isIn(tree, otherSpan) || areTwoPolicies(subject.get(), other);
        boolean actors = !view.meantBy(otherSpan).isEmpty() || past;
        boolean two = entry.find("actors").isPresent()
                && !view.meantBy(otherSpan).isEmpty()
                && !view.meantBy(subjectSpan).isEmpty();
        if (entry.find("earlier").isPresent() ? !past && !two : !actors) return Optional.empty();
        var evidence = subjectSpan
                .cover(Extents.clause(tree, main.get()))
                .cover(otherSpan)
                .cover(cue.span());
        var found = new Found(
                main.get(),
                subjectSpan,
                otherSpan,
                evidence,
                past && subject.get().upos() != Upos.PRON ? SURE : UNSURE,
                "contrast by “" + words + "”");
        boolean turned = entry.find("mutual").isPresent() && weight(view, otherSpan) > weight(view, subjectSpan);
        return Optional.of(turned ? found.turned() : found);
    }

    /** "The new deal is a step back from the Harbour Pact". */
    private boolean areTwoPolicies(Token subject, Token other) {
        return (other.upos() == Upos.PROPN || earlier.isHolder(other)) && earlier.isHolder(subject);
    }

    /** How often an article mentions whom a phrase means: of two that differ from each other, it is about the one named more. */
    private static int weight(ArticleView view, Span phrase) {
        return view.meantBy(phrase).stream()
                .mapToInt(actor -> view.actor(actor).mentions().size())
                .sum();
    }

    private static Optional<Token> subject(Tree tree, Token main) {
        return new Predicate(tree, main).subject().filter(each -> each.upos() != Upos.VERB);
    }

    private static Optional<Token> governor(Tree tree, Token from) {
        var at = tree.head(from);
        for (int steps = 0; at.isPresent() && steps < 6; steps++) {
            var token = at.get();
            if (tree.dependent(token, "nsubj").isPresent()) return at;
            at = tree.head(token);
        }
        return Optional.empty();
    }

    /** "It departs from the policy of the last government." */
    private Optional<Found> verb(ArticleView view, Tree tree, Token verb) {
        for (var key : new Predicate(tree, verb).keys()) {
            if (!verbs.containsKey(key) && !(denied.containsKey(key) && isDenied(tree, verb))) continue;
            var other = tree.dependents(verb, "obl", "obj")
                    .filter(each -> each.id() > verb.id() && isBehind(tree, each, key))
                    .findFirst();
            var subject = new Predicate(tree, verb).subject();
            if (other.isEmpty() || subject.isEmpty()) return Optional.empty();
            var otherSpan = Extents.nounPhrases(tree, other.get());
            var subjectSpan = Extents.nounPhrases(tree, subject.get());
            boolean own = tree.dependents(other.get(), "nmod:poss").anyMatch(owner -> owner.upos() == Upos.PRON);
            boolean two = verbs.containsKey(key)
                    && verbs.get(key).find("actors").isPresent()
                    && !view.meantBy(subjectSpan).isEmpty()
                    && SideContrasts.hasActor(view, tree, other.get());
            boolean past = (!own || earlier.isBefore(tree, otherSpan)) && earlier.isIn(tree, otherSpan);
            if ((!two && !past) || subjectSpan.overlaps(otherSpan)) return Optional.empty();
            var top = top(tree, verb);
            return Optional.of(new Found(
                    verb,
                    subjectSpan,
                    otherSpan,
                    subjectSpan.cover(Extents.clause(tree, top)),
                    !past || view.meantBy(otherSpan).isEmpty() ? UNSURE : SURE,
                    "contrast by “" + key + "”"));
        }
        return Optional.empty();
    }

    /** "Will not repeat", "is not going to repeat". */
    private static boolean isDenied(Tree tree, Token verb) {
        if (new Predicate(tree, verb).isNegated()) return true;
        return verb.is("xcomp")
                && tree.head(verb)
                        .filter(head -> new Predicate(tree, head).isNegated())
                        .isPresent();
    }

    private static Token top(Tree tree, Token verb) {
        var top = verb;
        while (top.is("xcomp") && tree.head(top).isPresent())
            top = tree.head(top).orElseThrow();
        return top;
    }

    private static boolean isBehind(Tree tree, Token phrase, String key) {
        var preposition = Phrases.preposition(tree, phrase);
        return preposition.isEmpty() ? key.indexOf(' ') < 0 : key.endsWith(" " + preposition.get());
    }

    private static Contrast contrast(ArticleView view, Tree tree, Found found, FindingId id) {
        var who = Who.of(view, tree, found.head(), found.evidence());
        var grounds = new Grounds(found.sure(), who.voice(), found.why(), List.of(evidence(tree, found)));
        var subject = Antecedents.of(view, tree, found.subject());
        return new Contrast(
                id, subject, found.other(), view.speakersAt(found.head().span()), grounds);
    }

    /** The sentence, when it is short and says no more than that. */
    private static Span evidence(Tree tree, Found found) {
        boolean whole = found.head().is("root") && tree.size() <= SHORT;
        return whole ? Extents.sentence(tree) : found.evidence();
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
