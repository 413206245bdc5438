package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Wording;
import dev.readout.model.Wording.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A formula before it has a number.
 *
 * @param formula the lemmas of its content words, by which its uses are told to be one formula
 * @param echo whether it is a formula only when it is used elsewhere in the article, too
 */
record FoundWording(
        String formula, Span words, Mode mode, Optional<Statement> statement, double sure, boolean echo, String why) {

    static final double SURE = 0.75;
    static final double LIKELY = 0.7;
    static final double UNSURE = 0.5;

    private static final Set<Upos> CONTENT = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.VERB, Upos.ADV, Upos.NUM);

    /** The lemmas of the content words. */
    static String formula(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> CONTENT.contains(token.upos()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    /** The same formula over this and what follows it. */
    FoundWording joined(FoundWording next) {
        return new FoundWording(
                formula + "-" + next.formula,
                words.cover(next.words),
                mode,
                statement,
                Math.min(sure, next.sure),
                false,
                why);
    }

    Wording numbered(int number) {
        var voice = statement.map(said -> said.grounds().voice()).orElse(Voice.OUTLET);
        var by = statement.map(Statement::actors).orElse(List.of());
        return new Wording(
                new FindingId("w" + number),
                formula,
                words,
                by,
                mode,
                statement.map(Statement::id),
                new Grounds(sure, voice, why, List.of(words)));
    }
}
