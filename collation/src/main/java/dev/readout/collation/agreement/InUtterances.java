package dev.readout.collation.agreement;

import dev.readout.collation.words.Vocabulary;
import dev.readout.model.ArticleId;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the reports of one utterance side by side: who carries it, and where it was cut, altered or made firmer. */
final class InUtterances {

    /** Reports of so many articles are compared with the one that tells most. */
    private static final int COMPARED = 12;

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_VARIANTS = 24;

    /** So much of the shorter report is found in the other one. */
    private static final double LIKE = 0.3;

    /** So much of it before one can be said to be firmer than the other. */
    private static final double ALIKE = 0.5;

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final WordLists lists;

    InUtterances(Facts facts, Vocabulary vocabulary, WordLists lists) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    List<Agreement> in(List<Utterance> utterances) {
        var rows = new ArrayList<Agreement>();
        for (var utterance : utterances) {
            if (utterance.articles() < 2) continue;
            var told = told(utterance);
            var fact = fact(utterance, told);
            carried(told, fact).ifPresent(rows::add);
            differences(told, fact).forEach(rows::add);
        }
        return rows;
    }

    private List<Told> told(Utterance utterance) {
        var told = new ArrayList<Told>();
        for (var variant : utterance.variants()) {
            var statement = facts.statement(variant.statement());
            double confidence =
                    Math.min(variant.confidence(), statement.grounds().confidence());
            told.add(Told.of(facts, variant.statement(), confidence, lists));
        }
        return told;
    }

    /** Called by the report that tells most. */
    private String fact(Utterance utterance, List<Told> told) {
        var fullest = fullest(told);
        return facts.of(
                utterance.parties(),
                facts.name(fullest.evidence().article(), fullest.evidence().span()));
    }

    private static Told fullest(List<Told> told) {
        return told.stream()
                .reduce((one, other) -> other.words().size() > one.words().size() ? other : one)
                .orElseThrow();
    }

    /** The reports that show the same words or the same subjects as the one that most others are like. */
    private Optional<Agreement> carried(List<Told> told, String fact) {
        var some = told.stream()
                .filter(each -> each.words().size() >= FEWEST_WORDS)
                .limit(MOST_VARIANTS)
                .toList();
        if (some.isEmpty()) return Optional.empty();
        var centre = some.stream()
                .max(Comparator.comparingDouble(each -> some.stream()
                        .filter(other ->
                                !other.ref().article().equals(each.ref().article()))
                        .mapToDouble(other -> likeness(each, other))
                        .sum()))
                .orElseThrow();
        var accounts = some.stream()
                .filter(each -> each.equals(centre) || likeness(centre, each) >= LIKE)
                .map(each -> new Account(each.evidence(), each.confidence()))
                .toList();
        return facts.agreement(fact, accounts, InPolicy.LEAST, "independent reports of one act of speech");
    }

    /** From 0 to 1, how many of the words that say something in the shorter one stand in both. */
    private static double likeness(Told one, Told other) {
        var words = one.stems();
        var others = other.stems();
        int lesser = Math.min(words.size(), others.size());
        return lesser == 0
                ? 0
                : (double) words.stream().filter(others::contains).count() / lesser;
    }

    /** Each difference once, between the report of the first article that tells most and those of others. */
    private List<Agreement> differences(List<Told> told, String fact) {
        var rows = new LinkedHashMap<String, Agreement>();
        var surest = new LinkedHashMap<ArticleId, Told>();
        for (var each : told) {
            surest.merge(
                    each.ref().article(),
                    each,
                    (one, other) -> other.words().size() > one.words().size() ? other : one);
        }
        var articles = surest.values().stream().limit(COMPARED).toList();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) differ(rows, fact, articles.get(i), articles.get(j));
        }
        return List.copyOf(rows.values());
    }

    private void differ(Map<String, Agreement> rows, String fact, Told one, Told other) {
        if (Math.min(one.confidence(), other.confidence()) < 0.6) return;
        altered(one, other)
                .ifPresent(quoted -> rows.putIfAbsent(
                        "altered",
                        row(
                                fact,
                                one,
                                other,
                                0.8,
                                "quoted as “" + quoted.here() + "” in one, “" + quoted.there() + "” in the other")));
        one.countedOtherwise(other).ifPresent(how -> rows.putIfAbsent("number", row(fact, one, other, 0.75, how)));
        one.onAnotherDay(other).ifPresent(how -> rows.putIfAbsent("day", row(fact, one, other, 0.65, how)));
        held(rows, fact, one, other);
        held(rows, fact, other, one);
    }

    private void held(Map<String, Agreement> rows, String fact, Told back, Told firm) {
        if (isHeldBack(back) && isFirm(firm) && likeness(back, firm) >= ALIKE)
            rows.putIfAbsent("hedge", hedge(fact, back, firm));
    }

    /** Quotations that are not translations of their own: most words are the same. */
    private Optional<Quoted> altered(Told one, Told other) {
        if (!one.isDirect() || !other.isDirect()) return Optional.empty();
        return Quoted.altered(one.words(), other.words()).filter(this::isOther);
    }

    /** Whether the words differ by more than a contraction, a spelling, or figures for a number. */
    private boolean isOther(Quoted quoted) {
        var here = quoted.here();
        var there = quoted.there();
        if (here.contains("'") || there.contains("'")) return false;
        if (Vocabulary.stem(here).equals(Vocabulary.stem(there))) return false;
        if (lists.figures(here).isPresent() || lists.figures(there).isPresent()) return false;
        return !List.of(here.split(" ")).stream().allMatch(vocabulary::isFunctionWord)
                || !List.of(there.split(" ")).stream().allMatch(vocabulary::isFunctionWord);
    }

    private boolean isHeldBack(Told told) {
        return told.isDirect() && told.has(lists, "hedges") && told.has(lists, "future");
    }

    private boolean isFirm(Told told) {
        return told.statement().manner() == Statement.Manner.INDIRECT
                && told.has(lists, "future")
                && !told.has(lists, "hedges");
    }

    private Agreement hedge(String fact, Told heldBack, Told firm) {
        return row(fact, heldBack, firm, 0.7, "held back in the quotation, firm in the report");
    }

    private Agreement row(String fact, Told one, Told other, double confidence, String why) {
        double sure = Math.min(confidence, Math.min(one.confidence(), other.confidence()));
        var accounts = List.of(new Account(one.evidence(), 1), new Account(other.evidence(), 1));
        return facts.row(Kind.DISCREPANCY, fact, accounts, sure, why);
    }
}
