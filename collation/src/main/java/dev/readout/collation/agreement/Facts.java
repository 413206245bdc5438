package dev.readout.collation.agreement;

import dev.readout.collation.party.Meant;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.StatementRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The readings as their accounts of facts are compared, and how rows are made of them. */
final class Facts {

    /** So many accounts stand in a row; the first and the last are kept. */
    private static final int MOST_ACCOUNTS = 10;

    /** Days between two reports of what happens on a day from which on they tell of different things. */
    static final long AT_ONCE = 14;

    private static final int OF_ONE_ARTICLE = 2;
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAME = 90;

    private final Map<ArticleId, Reading> readingOf = new HashMap<>();
    private final Map<StatementRef, Statement> statementOf = new HashMap<>();
    private final Map<PartyId, String> nameOf = new HashMap<>();
    private final Meant meant;
    private final Vocabulary vocabulary;
    private final Origins origins;

    Facts(Vocabulary vocabulary, List<Reading> readings, List<Family> families, List<Party> parties) {
        this.vocabulary = vocabulary;
        for (var reading : readings) {
            var id = reading.article().id();
            readingOf.put(id, reading);
            reading.statements().forEach(each -> statementOf.put(new StatementRef(id, each.id()), each));
        }
        meant = new Meant(parties);
        for (var party : parties) nameOf.put(party.id(), party.name());
        origins = new Origins(
                readings.stream().map(reading -> reading.article().id()).toList(), families);
    }

    Origins origins() {
        return origins;
    }

    Reading reading(ArticleId article) {
        return known(readingOf.get(article), article);
    }

    Statement statement(StatementRef ref) {
        return known(statementOf.get(ref), ref);
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) throw new IllegalArgumentException("not in this coverage: " + id);
        return found;
    }

    /** The parties that an article means by these actors, each once. */
    Set<PartyId> parties(ArticleId article, List<ActorId> actors) {
        return meant.parties(article, actors);
    }

    String words(ArticleId article, Span span) {
        return reading(article).article().text().slice(span).strip().replaceAll("\\s+", " ");
    }

    /** Words of an article as a fact is called by: cut where they run long. */
    String name(ArticleId article, Span span) {
        return cut(words(article, span));
    }

    static String cut(String words) {
        if (words.length() <= LONGEST_NAME) return words;
        int space = words.lastIndexOf(' ', LONGEST_NAME);
        return words.substring(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME) + " …";
    }

    /** A fact with who it is about before it, if that is known. */
    String of(List<PartyId> parties, String fact) {
        return parties.isEmpty() ? fact : names(parties) + ": " + fact;
    }

    /** The names of parties, joined. */
    String names(List<PartyId> parties) {
        var names = parties.stream()
                .limit(MOST_NAMES)
                .map(party -> nameOf.getOrDefault(party, party.value()))
                .toList();
        return String.join(" and ", names) + (parties.size() > MOST_NAMES ? " and others" : "");
    }

    /**
     * Reports in runs of days that lie close together.
     *
     * @param on when what a finding tells of was
     * @param most days between two of a run
     */
    <F extends Finding> List<List<Report<F>>> ofOneTime(List<Report<F>> reports, Function<F, Interval> on, long most) {
        ToLongFunction<Report<F>> day = report -> {
            var when = on.apply(report.finding());
            return Days.to(
                    Days.isClosed(when)
                            ? when
                            : reading(report.article()).article().published().interval());
        };
        var runs = new ArrayList<List<Report<F>>>();
        long last = 0;
        for (var report : reports.stream().sorted(Comparator.comparingLong(day)).toList()) {
            if (runs.isEmpty() || day.applyAsLong(report) - last > most) runs.add(new ArrayList<>());
            runs.getLast().add(report);
            last = day.applyAsLong(report);
        }
        return runs;
    }

    /** Whether at least a third of the words of a name that say something stand in this evidence too. */
    boolean sharesWords(String name, Evidence evidence) {
        var text = new Text(name);
        var named = stems(Tokens.of(text, new Span(0, text.length())));
        var shown = stems(Tokens.of(reading(evidence.article()).article().text(), evidence.span()));
        long shared = named.stream().filter(shown::contains).count();
        return shared > 0 && 3 * shared >= named.size();
    }

    /** The stems of the words that say something. */
    Set<String> stems(List<Tokens.Word> words) {
        var stems = new LinkedHashSet<String>();
        for (var word : words) if (!vocabulary.isFunctionWord(word.lower())) stems.add(Vocabulary.stem(word.lower()));
        return stems;
    }

    Account account(Report<? extends Finding> report) {
        return new Account(report.evidence().getFirst(), report.sureness());
    }

    List<Account> accounts(List<? extends Report<? extends Finding>> reports) {
        var accounts = new ArrayList<Account>();
        for (var report : reports) accounts.add(account(report));
        return accounts;
    }

    /** Agreement of at least two independent origins, if it is as sure as {@code least}. */
    Optional<Agreement> agreement(String fact, List<Account> accounts, double least, String why) {
        double sure = origins.sureOfTwo(accounts);
        return sure < least ? Optional.empty() : Optional.of(row(Agreement.Kind.AGREEMENT, fact, accounts, sure, why));
    }

    /** A row of these accounts, the surest of each article, in the order of publication. */
    Agreement row(Agreement.Kind kind, String fact, List<Account> accounts, double confidence, String why) {
        var shown = few(origins.surestOfEach(accounts, OF_ONE_ARTICLE));
        var articles =
                accounts.stream().map(account -> account.evidence().article()).toList();
        return new Agreement(
                kind,
                fact,
                origins.count(articles),
                shown.stream().map(Account::evidence).toList(),
                confidence,
                why);
    }

    /** A row of just these words, in this order. */
    Agreement sideBySide(Agreement.Kind kind, String fact, List<Evidence> evidence, double confidence, String why) {
        var articles = evidence.stream().map(Evidence::article).toList();
        return new Agreement(kind, fact, origins.count(articles), evidence, confidence, why);
    }

    private static List<Account> few(List<Account> accounts) {
        if (accounts.size() <= MOST_ACCOUNTS) return accounts;
        var few = new ArrayList<>(accounts.subList(0, MOST_ACCOUNTS / 2));
        few.addAll(accounts.subList(accounts.size() - MOST_ACCOUNTS / 2, accounts.size()));
        return few;
    }

    /** The day on which an article came out, as printed in a row. */
    String published(ArticleId article) {
        return day(reading(article).article().published().interval());
    }

    static String day(Interval interval) {
        return interval.from()
                .or(interval::to)
                .map(Moment::date)
                .map(Object::toString)
                .orElse("an unknown day");
    }

    /** An interval for a reader: one day, or both ends. */
    static String days(Interval interval) {
        var from = interval.from().map(Moment::date).map(Object::toString);
        var to = interval.to().map(Moment::date).map(Object::toString);
        if (from.isEmpty() && to.isEmpty()) return "an unknown day";
        if (from.equals(to)) return from.orElseThrow();
        return from.orElse("…") + " to " + to.orElse("…");
    }
}
