package dev.readout.app;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.Variant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which utterances a user wants to see: those that fit everything asked. Words match within words, ignoring case. */
final class SaidFilter {

    @Option(names = "--by", paramLabel = "WORDS", description = "Only by speakers of this name or role.")
    private @Nullable String by;

    @Option(names = "--about", paramLabel = "WORDS", description = "Only what holds these words.")
    private @Nullable String about;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Only what this outlet reports.")
    private @Nullable String outlet;

    @Option(names = "--from", paramLabel = "DATE", description = "Only what may have been said on that day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what may have been said on that day or earlier.")
    private @Nullable LocalDate to;

    boolean keeps(Dossier dossier, Utterance utterance) {
        return (by == null || speakers(dossier, utterance).anyMatch(words -> holds(words, by)))
                && (about == null || contents(dossier, utterance).anyMatch(words -> holds(words, about)))
                && (outlet == null || outlets(dossier, utterance).anyMatch(words -> holds(words, outlet)))
                && isWithin(utterance.on());
    }

    private static Stream<String> speakers(Dossier dossier, Utterance utterance) {
        return utterance.parties().stream()
                .map(dossier::party)
                .flatMap(party -> Stream.concat(Stream.of(party.name()), party.roles().stream()));
    }

    private static Stream<String> contents(Dossier dossier, Utterance utterance) {
        return utterance.variants().stream().map(Variant::statement).flatMap(ref -> {
            var text = dossier.article(ref.article()).text();
            return dossier.statement(ref).content().stream().map(text::slice);
        });
    }

    private static Stream<String> outlets(Dossier dossier, Utterance utterance) {
        return utterance.variants().stream()
                .map(variant -> dossier.article(variant.statement().article()))
                .flatMap(article -> Stream.concat(
                        article.outlet().stream().map(printed -> printed.value()),
                        article.outletInferred().stream().map(inferred -> inferred.value())));
    }

    private static boolean holds(String words, String wanted) {
        return words.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    /** A day that is not known may be any. */
    private boolean isWithin(Interval on) {
        boolean endsBefore = from != null
                && on.to().map(Moment::date).filter(day -> day.isBefore(from)).isPresent();
        boolean startsAfter = to != null
                && on.from().map(Moment::date).filter(day -> day.isAfter(to)).isPresent();
        return !endsBefore && !startsAfter;
    }
}
