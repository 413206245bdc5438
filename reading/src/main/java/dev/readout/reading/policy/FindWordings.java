package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Move.Family;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Manner;
import dev.readout.model.Wording;
import dev.readout.model.Wording.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds formulas: words set in quotation marks by themselves, and phrases in which speakers, or an outlet again and again,
 * name a policy's aim or approach. Threads may share it.
 */
final class FindWordings {

    private static final double SURE = 0.75;
    private static final double LIKELY = 0.7;
    private static final double UNSURE = 0.5;
    private static final int LONGEST = 8;

    private static final Set<String> COMPLEMENTS = Set.of("of", "to", "toward", "towards", "with", "for", "against");

    private final Instruments instruments;
    private final Set<String> nouns = new LinkedHashSet<>();
    private final Set<String> plain = new LinkedHashSet<>();

    FindWordings(Knowledge knowledge) {
        this.instruments = new Instruments(knowledge);
        for (var entry : knowledge.entries("policy/wording")) {
            nouns.addAll(entry.list("nouns"));
            plain.addAll(entry.list("plain"));
        }
    }

    /** In the order of the text. */
    List<Wording> in(ArticleView view) {
        var found = new ArrayList<Found>();
        for (var tree : view.trees()) {
            var here = new ArrayList<>(quoted(view, tree));
            for (var token : tree.tokens())
                phrase(view, tree, token).filter(each -> isNew(here, each)).ifPresent(here::add);
            here.sort(Comparator.comparing(Found::words));
            found.addAll(here);
        }
        var uses = uses(found);
        return number(found.stream().filter(each -> isKept(each, uses)).toList());
    }

    /** A formula before it has a number. */
    private record Found(
            String formula, Span words, Mode mode, Optional<Statement> statement, double sure, String why) {}

    private static boolean isNew(List<Found> all, Found found) {
        return all.stream().noneMatch(each -> each.words().overlaps(found.words()));
    }

    private static Map<String, Integer> uses(List<Found> found) {
        var uses = new LinkedHashMap<String, Integer>();
        found.forEach(each -> uses.merge(each.formula(), 1, Integer::sum));
        return uses;
    }

    /** What stands in the outlet's own report is a formula only when it comes back. */
    private static boolean isKept(Found found, Map<String, Integer> uses) {
        return found.mode() != Mode.NARRATION || uses.getOrDefault(found.formula(), 0) > 1;
    }

    private static List<Wording> number(List<Found> found) {
        var wordings = new ArrayList<Wording>();
        for (var each : found) {
            var voice = each.statement()
                    .map(statement -> statement.grounds().voice())
                    .orElse(Voice.OUTLET);
            var by = each.statement().map(Statement::actors).orElse(List.of());
            var grounds = new Grounds(each.sure(), voice, each.why(), List.of(each.words()));
            wordings.add(new Wording(
                    new FindingId("w" + (wordings.size() + 1)),
                    each.formula(),
                    each.words(),
                    by,
                    each.mode(),
                    each.statement().map(Statement::id),
                    grounds));
        }
        return wordings;
    }

    /** Words in quotation marks by themselves: shorter than the sentence and no sentence of their own. */
    private static List<Found> quoted(ArticleView view, Tree tree) {
        var found = new ArrayList<Found>();
        int open = -1;
        for (var token : tree.tokens()) {
            if (!Extents.isQuote(token)) continue;
            if (open > 0 && token.id() > open + 1 && token.id() - open - 1 <= LONGEST) {
                label(view, tree, open, token.id()).ifPresent(found::add);
                open = -1;
            } else {
                open = token.id();
            }
        }
        return found;
    }

    private static Optional<Found> label(ArticleView view, Tree tree, int open, int close) {
        var inner = tree.tokens().subList(open, close - 1);
        boolean clause = inner.stream().anyMatch(token -> token.is("nsubj") || token.upos() == Upos.INTJ)
                || inner.getLast().form().matches("[!?]");
        var content = formula(inner);
        if (clause
                || content.isEmpty()
                || inner.stream()
                        .noneMatch(token -> Set.of(Upos.NOUN, Upos.ADJ, Upos.VERB, Upos.PROPN)
                                .contains(token.upos()))) return Optional.empty();
        if (inner.stream()
                .allMatch(token -> token.upos() == Upos.PROPN
                        || token.upos() == Upos.PUNCT
                        || token.upos() == Upos.DET
                        || token.upos() == Upos.ADP)) return Optional.empty();
        var words = tree.span(open, close);
        var statement = view.statementAt(tree.span(open + 1, close - 1));
        boolean single = tree.token(open).form().matches("['‘`]");
        var mode = statement.isPresent() && !single ? Mode.DIRECT : Mode.QUOTED_LABEL;
        return Optional.of(new Found(
                content, words, mode, statement, content.indexOf('-') < 0 ? UNSURE : SURE, "words in quotation marks"));
    }

    private Optional<Found> phrase(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN || noun.is("compound", "nmod:poss", "flat")) return Optional.empty();
        var statement = view.statementAt(noun.span());
        boolean own = statement.isPresent() && (statement.get().manner() == Manner.DIRECT || isQuoted(tree, noun));
        var instrument = instruments.at(tree, noun).stream().findFirst().filter(each -> own || !each.generic());
        if (instrument.isEmpty() && !(own && nouns.contains(noun.lemma()))) return Optional.empty();
        if (statement.isEmpty()
                && instrument.filter(each -> each.family() == Family.POSTURE).isEmpty()) return Optional.empty();
        var described = tree.dependents(noun, "amod", "compound", "nmod:poss", "nmod")
                .filter(each -> each.id() < noun.id()
                        ? each.upos() != Upos.PROPN
                                && !plain.contains(each.lemma().toLowerCase(Locale.ROOT))
                                && each.is("amod", "compound")
                        : isOf(tree, each))
                .findAny();
        if (described.isEmpty()
                || instrument
                        .filter(each -> each.family() == Family.COORDINATION)
                        .isPresent()) return Optional.empty();
        var span = span(tree, noun);
        var tokens = tree.within(span);
        if (tokens.size() > LONGEST || tokens.size() < 2) return Optional.empty();
        boolean strong = instrument.filter(each -> !each.weak()).isPresent();
        return Optional.of(found(tokens, span, statement, strong, own));
    }

    /** Whether a word stands behind an opening quotation mark of its sentence. */
    private static boolean isQuoted(Tree tree, Token word) {
        return tree.tokens().subList(0, word.id()).stream()
                                .filter(Extents::isQuote)
                                .count()
                        % 2
                == 1;
    }

    private static Found found(
            List<Token> tokens, Span span, Optional<Statement> statement, boolean strong, boolean own) {
        var mode = statement.map(each -> own ? Mode.DIRECT : Mode.INDIRECT).orElse(Mode.NARRATION);
        double sure = mode == Mode.DIRECT && strong ? LIKELY : UNSURE;
        return new Found(
                formula(tokens),
                span,
                mode,
                statement,
                sure,
                mode == Mode.NARRATION ? "phrase that comes back" : "phrase in what is said");
    }

    private static boolean isOf(Tree tree, Token phrase) {
        return phrase.is("nmod")
                && Phrases.preposition(tree, phrase)
                        .filter(word -> word.equals("of"))
                        .isPresent();
    }

    /** "An approach to the islands": right behind the noun. */
    private static boolean isComplement(Tree tree, Token phrase, Token noun) {
        if (!phrase.is("nmod") || phrase.id() < noun.id()) return false;
        var preposition = tree.dependents(phrase, "case").findFirst();
        return preposition
                .filter(word -> word.id() == noun.id() + 1 && COMPLEMENTS.contains(word.lemma()))
                .isPresent();
    }

    /** The noun with determiner, adjectives and what stands behind an "of". */
    private static Span span(Tree tree, Token noun) {
        var span = noun.span();
        for (var each : tree.dependents(noun)) {
            if (each.is("det", "amod", "compound", "nummod", "nmod:poss") && each.id() < noun.id())
                span = span.cover(Extents.nounPhrase(tree, each));
            if (isComplement(tree, each, noun)) span = span.cover(Extents.nounPhrase(tree, each));
        }
        return Extents.balanced(tree, span);
    }

    private static String formula(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.VERB, Upos.ADV, Upos.NUM)
                        .contains(token.upos()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
