package dev.readout.reading.event;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Event;
import dev.readout.model.FindingId;
import dev.readout.model.Reading;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the actors of an article do to each other, an event a clause. Threads may share it.
 *
 * <p>Only what an actor's own clause or noun tells of counts, done to another actor within it; what a third party merely
 * reports does not. Sentences longer than a page are left alone.
 */
public final class FindEvents {

    private static final int LONGEST = 400;

    private final CodeEvent coder;

    public FindEvents(Knowledge knowledge) {
        this.coder = new CodeEvent(knowledge);
    }

    /** The events of title and body, in the order of the text. */
    public List<Event> in(LinguisticText text, Reading reading) {
        var mentions = new Mentions(reading);
        var found = new ArrayList<Event>();
        for (var sentence : text.sentences()) {
            if (sentence.zone() == Zone.FURNITURE || sentence.tokens().size() > LONGEST) continue;
            for (var draft : drafts(sentence, mentions.in(sentence))) {
                var id = new FindingId("e" + (found.size() + 1));
                found.add(draft.event(id, reading));
            }
        }
        return List.copyOf(found);
    }

    /** The best event of each word that tells of one. */
    private List<EventDraft> drafts(Sentence sentence, List<Mentioned> mentions) {
        if (mentions.size() < 2) return List.of();
        var seen = new EventSentence(sentence);
        var sides = new Sides(seen);
        var best = new LinkedHashMap<Token, EventDraft>();
        for (var source : mentions) {
            for (var target : mentions) {
                if (source.actor().equals(target.actor()) || source.tokens().intersects(target.tokens())) continue;
                draft(seen, sides, source, target)
                        .ifPresent(draft -> best.merge(draft.trigger(), draft, EventDraft::surer));
            }
        }
        return best.values().stream()
                .sorted((one, other) ->
                        one.trigger().span().compareTo(other.trigger().span()))
                .toList();
    }

    private static boolean isSourcesOwn(Sides sides, Mentioned source, Map.Entry<Token, Route> candidate) {
        return switch (candidate.getValue()) {
            case CLAUSE -> sides.actsInClause(source.tokens());
            case NOUN -> sides.owns(source.tokens(), candidate.getKey());
            case ELSEWHERE -> false;
        };
    }

    private Optional<EventDraft> draft(EventSentence seen, Sides sides, Mentioned source, Mentioned target) {
        var coding = coder.coding(seen, source.tokens(), target.tokens());
        for (Map.Entry<Token, Route> each :
                Candidates.of(seen, source.tokens(), target.tokens()).entrySet()) {
            if (!isSourcesOwn(sides, source, each)) continue;
            var coded = coding.of(each.getKey());
            if (coded.isEmpty() || coded.get().hearsay()) continue;
            return sides.distance(coded.get(), source.tokens(), target.tokens())
                    .map(distance -> new EventDraft(seen, coded.get(), each.getValue(), source, target, distance));
        }
        return Optional.empty();
    }
}
