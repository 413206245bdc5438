package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tense of a verb together with those it completes: "plan to meet", "tried to meet". Threads may share it. */
final class Tenses {

    private final Map<String, Tense> behind = new LinkedHashMap<>();

    private final Vocabulary deeds;

    Tenses(Knowledge knowledge) {
        this.deeds = new Vocabulary(knowledge, "policy/deeds");
        for (var entry : knowledge.entries("policy/tenses")) {
            var tense = Tense.parse(entry.text("tense"));
            entry.list("words").forEach(word -> behind.put(word, tense));
        }
    }

    /** The tense that the verbs it completes give it: "plan to meet", "began to meet", "will be able to meet". */
    Tense of(Predicate deed) {
        var own = deed.tense();
        if (own == Tense.INFINITIVE) {
            if (deed.hasAuxiliary(Tense.WAS)) return Tense.POSSIBLE;
            if (deed.isBehindTo()) return isSomebodys(deed) ? Tense.PLANNED : own;
            if (deed.word().head() == 0) return Tense.PLANNED;
        }
        boolean completes = own == Tense.INFINITIVE || own == Tense.GERUND;
        return completes && deed.word().is("xcomp", "ccomp")
                ? deed.head().map(above -> behind(above, own)).orElse(own)
                : own;
    }

    /** "They are to meet", but not "the aim is to meet". */
    private boolean isSomebodys(Predicate deed) {
        return deed.subject().filter(subject -> !deeds.has("aim", subject)).isPresent();
    }

    private Tense behind(Predicate above, Tense own) {
        var tense = above.tense();
        if (tense == Tense.FUTURE || tense == Tense.CONDITIONAL || tense == Tense.POSSIBLE) return tense;
        var given = behind.getOrDefault(above.word().lemma(), own);
        return own == Tense.INFINITIVE || given == Tense.PROGRESSIVE ? given : own;
    }
}
