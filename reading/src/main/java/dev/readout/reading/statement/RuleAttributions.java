package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds attributions by rules over grammar and quotation marks, with the vocabulary of {@code statement/cues} and {@code nouns}. */
public final class RuleAttributions implements FindAttributions {

    private final Cues cues;
    private final Silences silences;

    public RuleAttributions(Knowledge knowledge) {
        this.cues = Cues.from(knowledge);
        this.silences = new Silences(knowledge);
    }

    @Override
    public List<Attribution> in(LinguisticText text) {
        var paragraphs = Paragraph.of(text);
        var verbs = new VerbAttributions(cues, silences);
        var nouns = new NounAttributions(cues);
        var phrases = new PhraseAttributions();
        var colons = new ColonAttributions();
        var continued = new ContinuedQuotations();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).quotations() : List.<Quotation>of();
            var found = new ArrayList<Attribution>();
            found.addAll(colons.in(paragraph));
            found.addAll(verbs.in(paragraph, next));
            found.addAll(nouns.in(paragraph));
            found.addAll(phrases.in(paragraph));
            continued.take(paragraph, JoinAttributions.join(paragraph, found));
        }
        return continued.all().stream()
                .sorted(Comparator.comparing(Attribution::place))
                .toList();
    }
}
