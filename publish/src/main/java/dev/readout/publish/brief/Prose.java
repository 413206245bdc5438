package dev.readout.publish.brief;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Line;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence while it is being written. Not for sharing between threads. */
final class Prose {

    private final List<Sentence.Piece> pieces = new ArrayList<>();

    /** Readout's own words; the first of a sentence begins with a capital. */
    Prose say(String words) {
        if (words.isEmpty()) return this;
        var said = pieces.isEmpty() ? Capital.first(words) : words;
        pieces.add(new Sentence.Piece(false, said));
        return this;
    }

    /** Printed words, as they stand. */
    Prose print(String words) {
        pieces.add(new Sentence.Piece(true, words));
        return this;
    }

    /** " on 3 May 2019", " by 3 May 2019"; nothing when it is not known. */
    Prose when(Interval on) {
        return say(Dates.when(on));
    }

    /** The sentence, ended with a full stop. */
    Sentence end(Sentence.Topic topic, boolean certain, List<? extends Line> lines, List<Evidence> evidence) {
        byHand(lines, evidence).ifPresent(who -> say(" (" + who + ")"));
        var last = pieces.getLast().text();
        boolean ended =
                last.endsWith(".") || last.endsWith("?") || last.endsWith("!") || last.matches("(?s).*[.?!…][”’\"']");
        if (!ended) pieces.add(new Sentence.Piece(false, "."));
        return new Sentence(topic, pieces, certain, lines.stream().map(Line::id).toList(), evidence);
    }

    /** Who added what the sentence rests on, where no reader saw it. */
    private static Optional<String> byHand(List<? extends Line> lines, List<Evidence> evidence) {
        return lines.stream()
                .flatMap(line -> line.reports().stream())
                .filter(report -> report.finding().grounds().isByHand())
                .filter(report -> report.evidence().equals(evidence))
                .map(report -> Visible.line(report.finding().grounds().why()))
                .findFirst();
    }
}
