package dev.readout.reading.actor;

import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Weighs whom a pronoun may mean: subjects before objects, near before far, speakers before the spoken of. Gives nobody
 * when two are about as likely.
 */
final class Antecedents {

    private static final int SENTENCES_BACK = 4;
    private static final double LEAST = 0.0;
    private static final double CLEARLY = 0.4;

    private final Cast cast;
    private final Speaking speaking;
    private final Words speechVerbs;

    Antecedents(ActorKnowledge knowledge, Cast cast) {
        this.cast = cast;
        this.speaking = new Speaking(knowledge.sources());
        this.speechVerbs = knowledge.sources().speechVerbs();
    }

    /** The one member, or the several seen at one place, that a pronoun most likely means; empty when not sure. */
    Set<CastMember> of(SentenceView sentence, int pronoun, Predicate<Set<CastMember>> wanted) {
        Map<Set<CastMember>, Double> scores = new LinkedHashMap<>();
        for (var seen : places(sentence, pronoun)) {
            var members = new LinkedHashSet<CastMember>();
            for (var sighting : seen) members.add(sighting.member());
            if (!wanted.test(members)) continue;
            scores.merge(members, score(seen.getFirst(), sentence, pronoun), Math::max);
        }
        return best(scores);
    }

    private static Set<CastMember> best(Map<Set<CastMember>, Double> scores) {
        var ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<Set<CastMember>, Double>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < LEAST) return Set.of();
        boolean clear =
                ranked.size() == 1 || ranked.get(0).getValue() - ranked.get(1).getValue() >= CLEARLY;
        return clear ? ranked.getFirst().getKey() : Set.of();
    }

    /**
     * The sightings that the pronoun may go back to, those of one place together, nearest first. In a quotation nobody
     * calls themselves "he".
     */
    private List<List<Sighting>> places(SentenceView sentence, int pronoun) {
        int start = sentence.token(pronoun).span().start();
        var speaker = sentence.quoted(pronoun) ? speaker(sentence).orElse(Set.of()) : Set.<CastMember>of();
        Map<Span, List<Sighting>> places = new LinkedHashMap<>();
        for (var sighting : cast.before(start, sighting -> isInSight(sighting, sentence))) {
            if (speaker.contains(sighting.member()) || isExcluded(sighting, sentence, pronoun)) continue;
            places.computeIfAbsent(sighting.span(), key -> new ArrayList<>()).add(sighting);
        }
        return List.copyOf(places.values());
    }

    private static boolean isInSight(Sighting sighting, SentenceView sentence) {
        return sighting.sentence().zone() == sentence.zone()
                && sentence.zone() != Zone.FURNITURE
                && sentence.index() - sighting.sentence().index() <= SENTENCES_BACK;
    }

    private boolean isExcluded(Sighting sighting, SentenceView sentence, int pronoun) {
        boolean same = sighting.sentence() == sentence;
        int id = headOf(sighting);
        if (sighting.sentence().quoted(id) && !sentence.quoted(pronoun)) return true;
        if (!same) return false;
        if (sentence.quoted(pronoun) && speaking.isSubject(sentence, id) && !sentence.quoted(id)) return true;
        boolean argument = sentence.related(pronoun, "obj", "iobj") && sentence.related(id, "nsubj");
        return (argument && sentence.head(id) == sentence.head(pronoun)) || isInContent(sentence, id, pronoun);
    }

    /** In "the harbour reopens, Okafor's rival said", what is said is no place to look for who says it. */
    private boolean isInContent(SentenceView sentence, int id, int pronoun) {
        if (!sentence.related(pronoun, "nsubj")) return false;
        int verb = sentence.head(pronoun);
        if (!speechVerbs.has(sentence.lemma(verb))) return false;
        if (sentence.related(verb, "parataxis")) return true;
        int at = id;
        for (int step = 0; step < 40 && at != 0; step++) {
            if (sentence.related(at, "ccomp", "parataxis") && sentence.head(at) == verb) return true;
            at = sentence.head(at);
        }
        return false;
    }

    private double score(Sighting sighting, SentenceView sentence, int pronoun) {
        int distance = sentence.index() - sighting.sentence().index();
        double score = weight(sighting) - 1.2 * distance;
        if (distance > 0 && sighting.sentence().block() != sentence.block()) score -= 0.3;
        if (sighting.form() == Form.PRONOUN) score -= 0.2;
        if (distance == 0 && sentence.related(pronoun, "nmod:poss")) score += 0.3;
        return score + Math.min(0.5, cast.count(sighting.member()) * 0.05);
    }

    private double weight(Sighting sighting) {
        var sentence = sighting.sentence();
        int id = Speaking.first(sentence, headOf(sighting));
        if (sentence.related(id, "nsubj")) {
            double main = sentence.related(sentence.head(id), "root", "conj", "parataxis") ? 0.6 : 0;
            return main + (speaking.isSubject(sentence, id) ? 4.2 : 3.6);
        }
        if (sentence.related(id, "root")) return 2.5;
        if (sentence.related(id, "obj", "iobj")) return 2.4;
        return sentence.related(id, "nmod", "compound") ? 1.5 : 2.0;
    }

    /** The token of a sighting that the rest of it hangs on. */
    static int headOf(Sighting sighting) {
        int id = sighting.last();
        for (int step = 0; step < 12 && sighting.covers(sighting.sentence().head(id)); step++) {
            id = sighting.sentence().head(id);
        }
        return id;
    }

    /** Who speaks the quotations of each sentence, as far as a verb of saying outside them tells. */
    Map<Integer, Set<CastMember>> speakers(List<SentenceView> sentences) {
        var speakers = new HashMap<Integer, Set<CastMember>>();
        for (var sentence : sentences) speaker(sentence).ifPresent(who -> speakers.put(sentence.index(), who));
        return speakers;
    }

    private Optional<Set<CastMember>> speaker(SentenceView sentence) {
        for (int id = 1; id <= sentence.size(); id++) {
            if (sentence.quoted(id) || !sentence.related(id, "nsubj")) continue;
            if (!speechVerbs.has(sentence.lemma(sentence.head(id)))) continue;
            var members = new LinkedHashSet<CastMember>();
            for (var sighting : cast.at(sentence, id)) members.add(sighting.member());
            if (!members.isEmpty()) return Optional.of(members);
        }
        return Optional.empty();
    }
}
