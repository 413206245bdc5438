package dev.readout.collation.alike;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Weights;
import dev.readout.model.Condition;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.LineId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings conditions, reactions and contrasts of all articles together that are told alike. */
public final class FindAlike {

    private FindAlike() {}

    /** In the order of time, as all here. */
    public static List<Alike<Condition>> conditions(Articles articles) {
        return in(
                articles,
                PolicyFindings::conditions,
                new Articles.Taking<>(FindAlike::words, Condition::holder, each -> Interval.open()),
                Condition::type,
                Condition::statement);
    }

    private static List<Span> words(Condition condition) {
        var words = Stream.concat(condition.condition().stream(), condition.consequence().stream())
                .toList();
        return words.isEmpty() ? condition.grounds().evidence() : words;
    }

    public static List<Alike<Reaction>> reactions(Articles articles) {
        return in(
                articles,
                PolicyFindings::reactions,
                new Articles.Taking<>(each -> each.grounds().evidence(), Reaction::by, Reaction::on),
                Reaction::tone,
                Reaction::statement);
    }

    public static List<Alike<Contrast>> contrasts(Articles articles) {
        return in(
                articles,
                PolicyFindings::contrasts,
                new Articles.Taking<>(
                        each -> List.of(each.subject(), each.comparedWith()), Contrast::by, each -> Interval.open()),
                each -> each.grounds().voice(),
                each -> Optional.empty());
    }

    private static <F extends Finding> List<Alike<F>> in(
            Articles articles,
            Function<PolicyFindings, List<F>> kind,
            Articles.Taking<F> taking,
            Function<F, Object> sort,
            Function<F, Optional<StatementId>> statement) {
        var all = articles.told(reading -> kind.apply(reading.policy()), taking);
        var weights = new Weights(all.stream().map(Told::about).toList());
        return new JoinReports<>(new SameWords<>(articles, weights, sort, statement))
                .join(all).stream()
                        .map(joined -> new Alike<>(
                                LineId.of(joined.reports().getFirst().ref()), joined.reports()))
                        .toList();
    }
}
