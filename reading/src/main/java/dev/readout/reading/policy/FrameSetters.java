package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words of a sentence that say of which time it tells, each with the verb that it dates: "in 1994", "last year", "in the
 * past", "then-", "under the previous administration", and "on Tuesday" too. Threads may share it.
 */
final class FrameSetters {

    /** Days for which what was the news still is. */
    static final int LATELY = 7;

    private static final int DEEP = 6;

    /** So many words behind a verb a time belongs to something else. */
    static final int FAR = 9;

    private static final Set<String> WHEN = Set.of("in", "on", "at", "during", "around", "by", "late", "early", "back");
    private static final Set<String> THEN = Set.of("in", "at", "during", "after", "following", "under", "on");
    private static final Set<String> CLAUSE = Set.of("when", "after", "while", "as");

    private final List<Entry> entries;
    private final Vocabulary words;

    FrameSetters(Knowledge knowledge) {
        this.entries = knowledge.entries("policy/time-frames");
        this.words = new Vocabulary(knowledge, "policy/time-frames");
    }

    /**
     * Words that say when.
     *
     * @param verb the verb that they date
     * @param frame the time, where it is not that of the article
     */
    record Setter(Token verb, Optional<TimeFrame> frame) {}

    /** All of a sentence. */
    List<Setter> in(ArticleView view, Tree tree) {
        var found = new ArrayList<Setter>();
        var said = entries.stream().flatMap(entry -> said(view, tree, entry)).toList();
        for (var words : said)
            top(tree, words).stream()
                    .flatMap(top -> above(tree, top).stream())
                    .forEach(verb -> found.add(
                            new Setter(verb, Optional.of(new TimeFrame(Optional.empty(), view.words(words), true)))));
        for (var time : view.timesIn(tree.sentence().span())) {
            boolean day = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (day && said.stream().noneMatch(words -> words.overlaps(time.span())))
                dated(tree, time).forEach(verb -> found.add(new Setter(verb, frame(view, time))));
        }
        return found;
    }

    /** Where an entry's words stand. */
    private static Stream<Span> said(ArticleView view, Tree tree, Entry entry) {
        var nouns =
                tree.tokens().stream().filter(noun -> isNoun(tree, entry, noun)).map(noun -> Phrases.core(tree, noun));
        return Stream.concat(phrases(view, tree, entry), nouns);
    }

    /** Nothing of a time that is still news, or that is counted from another that the text tells of. */
    private Optional<TimeFrame> frame(ArticleView view, TimeExpression time) {
        var published = ArticleView.out(view);
        var out = published.from().or(published::to).map(Moment::date);
        var words = view.words(time.span());
        if (out.isEmpty() || isCounted(words)) return Optional.empty();
        var on = time.interval();
        boolean vague = time.value().filter(value -> value.endsWith("_REF")).isPresent();
        boolean over = isBefore(on.to(), out.get().minusDays(LATELY));
        boolean old = isBefore(on.from(), out.get().minusYears(1));
        if (vague ? !old : !over && !(old && on.to().isPresent())) return Optional.empty();
        return Optional.of(new TimeFrame(vague ? Optional.empty() : Optional.of(on), words, true));
    }

    private boolean isCounted(String words) {
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return this.words.words("counted").contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isBefore(Optional<Moment> moment, LocalDate day) {
        return moment.filter(each -> each.date().isBefore(day)).isPresent();
    }

    /** The verbs that a time dates: the one it hangs on, and that which a phrase or clause with it dates in turn. */
    private static List<Token> dated(Tree tree, TimeExpression time) {
        return top(tree, time.span()).filter(top -> saysWhen(tree, top)).stream()
                .flatMap(top -> above(tree, top).stream()
                        .filter(verb -> top.id() < verb.id() + FAR)
                        .filter(verb -> !new Predicate(tree, verb).isMarkedTo()))
                .toList();
    }

    /** "In March", "at the 2009 summit", not "the summit of 2009" or "last year's summit". */
    private static boolean saysWhen(Tree tree, Token top) {
        if (top.is("amod", "nummod", "compound"))
            return tree.head(top)
                    .filter(noun -> noun.is("obl") && isSetting(tree, noun) && noun.head() > noun.id())
                    .isPresent();
        boolean phrase = top.is("obl", "advmod", "nmod", "advcl", "dep", "obj") || top.head() == 0;
        return phrase
                && !top.deprel().equals("nmod:poss")
                && Phrases.preposition(tree, top)
                        .filter(lead -> !WHEN.contains(lead))
                        .isEmpty();
    }

    private static Optional<Token> top(Tree tree, Span span) {
        return tree.within(span).stream()
                .filter(token -> tree.head(token)
                        .filter(head -> span.contains(head.span()))
                        .isEmpty())
                .findFirst();
    }

    /** The verb that a phrase dates, and the next one where "after", "when" or the like hands it on. */
    private static List<Token> above(Tree tree, Token phrase) {
        var found = new ArrayList<Token>();
        var at = phrase;
        for (int steps = 0; steps < DEEP; steps++) {
            if (isVerb(tree, at)) {
                found.add(at);
                if (!handsOn(tree, at)) return found;
            } else if (!at.equals(phrase) && !isSetting(tree, at)) return found;
            var head = tree.head(at);
            if (head.isEmpty()) return found;
            at = head.get();
        }
        return found;
    }

    private static boolean isVerb(Tree tree, Token token) {
        return token.upos() == Upos.VERB
                || tree.dependent(token, "cop", "nsubj").isPresent();
    }

    /** "When she took office in 2009", "talks begun in 2009". */
    private static boolean handsOn(Tree tree, Token verb) {
        return verb.deprel().equals("acl") || (verb.is("advcl") && new Predicate(tree, verb).isLedBy(CLAUSE));
    }

    /** "After talks", "at a summit", and what is a part of such a phrase or of the subject. */
    private static boolean isSetting(Tree tree, Token noun) {
        if (noun.is("obl", "nmod"))
            return Phrases.preposition(tree, noun).filter(THEN::contains).isPresent();
        return noun.is("nsubj", "compound", "flat", "amod", "appos", "obl:agent");
    }

    /** Where the entry's phrases stand, each before none of the words that make another of it. */
    private static Stream<Span> phrases(ArticleView view, Tree tree, Entry entry) {
        var sentence = tree.sentence().span();
        var text = view.words(sentence).toLowerCase(Locale.ROOT);
        return entry.list("phrases").stream()
                .flatMap(phrase -> Stream.iterate(
                                text.indexOf(phrase), at -> at >= 0, at -> text.indexOf(phrase, at + 1))
                        .filter(at -> isWhole(text, at, phrase, entry.list("before")))
                        .map(at -> sentence.start() + text.codePointCount(0, at))
                        .map(start -> new Span(start, start + phrase.codePointCount(0, phrase.length()))));
    }

    private static boolean isWhole(String text, int at, String phrase, List<String> before) {
        var rest = text.substring(at + phrase.length());
        boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean ends = phrase.endsWith("-") || rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
        return starts && ends && before.stream().noneMatch(word -> rest.strip().startsWith(word + " "));
    }

    /** "During the campaign", "under the previous administration", "when she was mayor". */
    private static boolean isNoun(Tree tree, Entry entry, Token noun) {
        if (!entry.list("nouns").contains(noun.lemma().toLowerCase(Locale.ROOT))) return false;
        boolean led = tree.dependents(noun, "case", "mark", "advmod")
                .anyMatch(lead -> lead.id() < noun.id() && entry.list("leads").contains(Predicate.lower(lead)));
        var with = entry.list("with");
        boolean described = with.isEmpty()
                || tree.dependents(noun, "amod", "cop", "nmod:poss", "det", "compound")
                        .anyMatch(each -> with.contains(Predicate.lower(each)));
        boolean other = tree.dependents(noun, "nmod", "acl")
                .anyMatch(each -> each.id() > noun.id()
                        && Phrases.preposition(tree, each)
                                .filter(entry.list("before")::contains)
                                .isPresent());
        return led && described && !other;
    }
}
