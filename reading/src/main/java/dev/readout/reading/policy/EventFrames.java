package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways of telling of events that a knowledge file lists, found in sentences. Threads may share it. */
final class EventFrames {

    private static final int NEAR = 3;

    private final Tenses tenses;
    private final Map<String, List<EventRule>> byVerb = new LinkedHashMap<>();
    private final Map<String, List<EventRule>> byFirstWord = new LinkedHashMap<>();
    private final Set<String> firstVerbs = new LinkedHashSet<>();

    /**
     * One event told of.
     *
     * @param rule how
     * @param predicate the verb, or what stands for it in a phrase: the head of the clause, or the noun itself
     * @param noun what names the event
     * @param last the last word of a phrase, or of the verb
     */
    record Match(EventRule rule, Predicate predicate, Token noun, Token last) {

        /** Where it is told: the clause, or the phrase around the noun. */
        Span extent(ArticleView view) {
            var tree = predicate.tree();
            if (isPhrase() && isInClause(tree)) {
                var verb = new Predicate(tree, tree.token(firstOfPair(tree).head()));
                return Extent.ofClause(view, verb).cover(Extent.ofPhrase(view, tree, noun));
            }
            if (isPhrase()
                    || (predicate.word().deprel().equals("acl")
                            && noun.id() < predicate.word().id())) return Extent.ofPhrase(view, tree, noun);
            if (rule.role() != EventRule.Role.PHRASE) return Extent.ofWhole(view, predicate);
            var seems = tree.head(predicate.word())
                    .filter(head -> predicate.word().is("xcomp") && head.upos() == Upos.VERB)
                    .map(head -> new Predicate(tree, head));
            return Extent.betweenCommas(
                    tree, Extent.ofClause(view, seems.orElse(predicate)), earlier(noun, predicate.word()), last);
        }

        private static Token earlier(Token one, Token other) {
            return one.id() < other.id() ? one : other;
        }

        /** "will complete it in consultation with them", and not "..., in consultation with them". */
        private boolean isInClause(Tree tree) {
            var first = firstOfPair(tree);
            if (!first.is("obl") || first.head() == 0 || first.head() > first.id()) return false;
            return tree.token(first.head()).upos() == Upos.VERB
                    && tree.tokens().subList(first.head(), first.id()).stream()
                            .noneMatch(each -> each.form().equals(","));
        }

        /** "in close cooperation and consultation": hangs on the verb by its first noun. */
        private Token firstOfPair(Tree tree) {
            return noun.is("conj") && noun.head() != 0 ? tree.token(noun.head()) : noun;
        }

        /** Whether no clause but a phrase tells of it: "the ongoing review". */
        boolean isPhrase() {
            return rule.role() == EventRule.Role.PHRASE
                    && predicate.word().id() == noun.id()
                    && !predicate.isBehindBe();
        }
    }

    EventFrames(Knowledge knowledge, String file, Vocabulary vocabulary) {
        this.tenses = new Tenses(knowledge);
        for (var entry : knowledge.entries(file)) {
            var rule = EventRule.of(entry, vocabulary);
            rule.verbs().forEach(verb -> firstVerbs.add(verb.split(" ")[0]));
            rule.verbs()
                    .forEach(verb -> byVerb.computeIfAbsent(verb, key -> new ArrayList<>())
                            .add(rule));
            rule.phrases().stream()
                    .map(List::getFirst)
                    .distinct()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** In the order of the text; a word tells of one event a state. */
    List<Match> in(Tree tree) {
        var found = new ArrayList<Match>();
        var told = new LinkedHashSet<String>();
        for (var word : tree.tokens()) {
            if (!isListed(word)) continue;
            Stream.concat(verbal(tree, word), phrasal(tree, word))
                    .filter(match -> told.add(
                            match.rule().state() + match.predicate().word().id()))
                    .forEach(found::add);
        }
        return found;
    }

    /** A quick look before the long one: few words are. */
    private boolean isListed(Token word) {
        return (word.upos() == Upos.VERB && firstVerbs.contains(word.lemma()))
                || byFirstWord.containsKey(word.lemma())
                || byFirstWord.containsKey(Predicate.lower(word));
    }

    private Stream<Match> verbal(Tree tree, Token word) {
        if (word.upos() != Upos.VERB || !firstVerbs.contains(word.lemma())) return Stream.empty();
        var verb = new Predicate(tree, word);
        return verb.names()
                .flatMap(name -> byVerb.getOrDefault(name, List.of()).stream())
                .flatMap(rule -> verbal(verb, rule).stream());
    }

    private Optional<Match> verbal(Predicate verb, EventRule rule) {
        var tense = tenses.of(verb);
        if (!rule.tenses().contains(tense) || isNegated(verb) != rule.negated()) return Optional.empty();
        if (tense == Tense.PARTICIPLE && !verb.word().is("acl")) return Optional.empty();
        if (tense == Tense.CONDITIONAL && verb.word().is("acl:relcl")) return Optional.empty();
        if (verb.isYetToCome() || isForbidden(verb, rule) || lacks(verb, rule)) return Optional.empty();
        return noun(verb, rule).map(noun -> new Match(rule, verb, noun, verb.word()));
    }

    /** "did not respond to a request for comment": another matter. */
    private static boolean isForbidden(Predicate verb, EventRule rule) {
        return !rule.unless().isEmpty() && hasBeside(verb, rule.unless());
    }

    /** "made progress": whoever is at the table does. */
    private static boolean lacks(Predicate verb, EventRule rule) {
        return !rule.needs().isEmpty() && !hasBeside(verb, rule.needs());
    }

    private static boolean hasBeside(Predicate verb, Set<String> lemmas) {
        return verb.tree().subtree(verb.word()).stream()
                .anyMatch(id -> lemmas.contains(verb.tree().token(id).lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean isNegated(Predicate verb) {
        boolean above = verb.tree()
                .head(verb.word())
                .filter(head -> verb.word().is("xcomp"))
                .filter(head -> head.lemma().equals("fail") || new Predicate(verb.tree(), head).isNegated())
                .isPresent();
        return above || verb.isNegated();
    }

    private static Optional<Token> noun(Predicate verb, EventRule rule) {
        var tree = verb.tree();
        return switch (rule.role()) {
            case OBJECT ->
                Stream.concat(verb.theme().stream(), tree.dependents(verb.word(), "iobj"))
                        .filter(noun -> isNamed(tree, noun, rule))
                        .findFirst();
            case SUBJECT ->
                verb.subject()
                        .filter(noun -> isNamed(tree, noun, rule))
                        .filter(noun -> tree.dependents(verb.word(), "obj", "ccomp")
                                .findAny()
                                .isEmpty());
            case BEHIND ->
                tree.dependents(verb.word(), "obl", "nmod")
                        .filter(noun -> isNamed(tree, noun, rule))
                        .filter(noun -> tree.dependents(noun, "case")
                                .anyMatch(lead -> rule.prepositions().contains(Predicate.lower(lead))))
                        .findFirst();
            case SELF -> Optional.of(verb.theme().orElse(verb.word()));
            case PHRASE -> Optional.empty();
        };
    }

    /** Whether the noun, one joined to it or the whole it is a part of ("a round of talks") is listed. */
    private static boolean isNamed(Tree tree, Token noun, EventRule rule) {
        if (rule.nouns().isEmpty())
            return noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN || noun.upos() == Upos.PRON;
        return Stream.concat(Stream.of(noun), tree.dependents(noun, "conj", "nmod"))
                .filter(each -> !each.is("nmod")
                        || tree.dependents(each, "case")
                                .anyMatch(of -> of.lemma().equals("of")))
                .anyMatch(each -> rule.nouns().contains(each.lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    private Stream<Match> phrasal(Tree tree, Token word) {
        return Stream.of(Predicate.lower(word), word.lemma())
                .distinct()
                .flatMap(form -> byFirstWord.getOrDefault(form, List.of()).stream())
                .flatMap(rule -> rule.phrases().stream()
                        .filter(phrase -> startsAt(tree, word, phrase))
                        .max(java.util.Comparator.comparingInt(List::size))
                        .flatMap(phrase -> linked(tree, rule, word.id(), word.id() + phrase.size() - 1))
                        .filter(match -> !isForbidden(match.predicate(), rule))
                        .stream());
    }

    private static boolean startsAt(Tree tree, Token word, List<String> phrase) {
        boolean name = word.upos() == Upos.PROPN && phrase.size() > 1 && word.id() > 1;
        if (name || word.id() + phrase.size() - 1 > tree.size()) return false;
        for (int i = 0; i < phrase.size(); i++) {
            var token = tree.token(word.id() + i);
            if (!phrase.get(i).equals(Predicate.lower(token)) && !phrase.get(i).equals(token.lemma())) return false;
        }
        return true;
    }

    /** The noun that the words stand with: inside them, above them, or the subject of what is above them. */
    private static Optional<Match> linked(Tree tree, EventRule rule, int first, int last) {
        var behind = behindOf(tree, rule, last);
        if (behind.isPresent()) return match(tree, rule, governing(tree, first, last), behind.get(), behind.get());
        var reviewed = rule.nouns().isEmpty() ? tree.dependent(tree.token(last), "obj") : Optional.<Token>empty();
        if (reviewed.isPresent() && tree.token(last).upos() == Upos.VERB)
            return match(tree, rule, governing(tree, first, last), reviewed.get(), reviewed.get());
        for (int id = last; id >= first; id--) {
            var token = tree.token(id);
            if (!rule.nouns().isEmpty() && isNamed(tree, token, rule) && token.upos() == Upos.NOUN)
                return match(tree, rule, token, token, tree.token(last));
            var at = Optional.of(token);
            for (int steps = 0; steps < NEAR && at.isPresent(); steps++) {
                var here = at.get();
                var subject = Optional.of(new Predicate(tree, here))
                        .filter(each -> !here.is("obj", "iobj", "obl", "nmod", "amod", "compound"))
                        .flatMap(Predicate::subject)
                        .or(() -> here.is("acl:relcl") ? tree.head(here) : Optional.empty());
                if (subject.filter(noun -> noun.id() < first || noun.id() > last)
                        .filter(noun -> isNamed(tree, noun, rule))
                        .isPresent()) return match(tree, rule, here, subject.get(), tree.token(last));
                boolean outside = here.id() < first || here.id() > last;
                if (outside && here.upos() == Upos.NOUN && isNamed(tree, here, rule))
                    return match(tree, rule, here, here, tree.token(last));
                at = tree.head(here);
            }
        }
        return Optional.empty();
    }

    /** "In the final stretch of talks": the noun behind "of", where any noun will do. */
    private static Optional<Token> behindOf(Tree tree, EventRule rule, int last) {
        if (!rule.nouns().isEmpty() || last + 2 > tree.size()) return Optional.empty();
        var of = tree.token(last + 1);
        return of.lemma().equals("of") ? tree.head(of).filter(noun -> noun.upos() == Upos.NOUN) : Optional.empty();
    }

    /** The word that governs a phrase. */
    private static Token governing(Tree tree, int first, int last) {
        for (int id = first; id <= last; id++) {
            var head = tree.head(tree.token(id));
            if (head.filter(word -> word.id() < first || word.id() > last).isPresent()
                    && !tree.token(id).is("case", "det", "amod", "punct")) return tree.token(id);
        }
        return tree.token(last);
    }

    private static Optional<Match> match(Tree tree, EventRule rule, Token top, Token noun, Token last) {
        var predicate = new Predicate(tree, top);
        if (predicate.isNegated() != rule.negated() || predicate.tense() == Tense.POSSIBLE) return Optional.empty();
        boolean whenever = predicate.tense() == Tense.PRESENT && predicate.isLedBy(Set.of("when"));
        if (whenever || (predicate.isYetToCome() && !rule.isBefore())) return Optional.empty();
        return Optional.of(new Match(rule, predicate, noun, last));
    }
}
