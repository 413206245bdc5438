package dev.readout.collation.wording;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the uses of a phrase together by formula. Threads may share it. */
public final class FindFormulas {

    /** With so many forms of the same noun a phrase is compared. */
    private static final int COMPARED = 40;

    private final ReadPhrase readPhrase;

    public FindFormulas(Knowledge knowledge) {
        readPhrase = new ReadPhrase(knowledge);
    }

    /**
     * Every use of every reading in one formula, the most used first.
     *
     * @param readings in the order of publication
     */
    public List<Formula> in(List<Reading> readings) {
        var all = new ArrayList<Growing>();
        var byHead = new HashMap<String, List<Growing>>();
        for (var reading : readings) {
            for (var wording : inOrder(reading)) {
                var phrase = readPhrase.of(reading.article(), wording.words());
                var sameHead = byHead.computeIfAbsent(phrase.head(), any -> new ArrayList<>());
                var best = best(sameHead, phrase);
                var alike = best.flatMap(growing -> growing.alike(phrase)).orElse(new Alike(1, "its first use"));
                var growing = best.orElseGet(() -> {
                    var begun = new Growing();
                    all.add(begun);
                    sameHead.add(begun);
                    return begun;
                });
                growing.add(phrase, new Report<>(reading.article().id(), wording, alike.confidence(), alike.why()));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(growing -> -growing.reports.size()))
                .map(Growing::formula)
                .toList();
    }

    private static List<Wording> inOrder(Reading reading) {
        return reading.policy().wordings().stream()
                .sorted(Comparator.comparing(Wording::words))
                .toList();
    }

    private static Optional<Growing> best(List<Growing> sameHead, Phrase phrase) {
        int from = Math.max(0, sameHead.size() - COMPARED);
        return sameHead.subList(from, sameHead.size()).stream()
                .filter(growing -> growing.alike(phrase).isPresent())
                .max(Comparator.comparingDouble(
                        growing -> growing.alike(phrase).orElseThrow().confidence()));
    }

    /** A formula while uses are added to it. */
    private static final class Growing {
        private final Map<String, Phrase> phrases = new LinkedHashMap<>();
        private final Map<String, List<Report<Wording>>> uses = new LinkedHashMap<>();
        private final List<Report<Wording>> reports = new ArrayList<>();

        void add(Phrase phrase, Report<Wording> report) {
            phrases.putIfAbsent(phrase.words(), phrase);
            uses.computeIfAbsent(phrase.words(), any -> new ArrayList<>()).add(report);
            reports.add(report);
        }

        /** With the form it began with, or with the very same form. */
        Optional<Alike> alike(Phrase phrase) {
            var same = phrases.get(phrase.words());
            return Alike.between(same == null ? phrases.values().iterator().next() : same, phrase);
        }

        Formula formula() {
            var forms = uses.entrySet().stream()
                    .map(form -> new Formula.Form(form.getKey(), form.getValue()))
                    .toList();
            var name = forms.stream()
                    .reduce((one, other) -> other.uses().size() > one.uses().size() ? other : one)
                    .orElseThrow()
                    .words();
            return new Formula(LineId.of(reports.getFirst().ref()), name, forms, reports);
        }
    }
}
