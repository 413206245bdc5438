package dev.readout.reading.event;

import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds patterns against one head of a sentence. Lives within one call. */
final class MatchPattern {

    private final EventSentence sentence;
    private final Token head;
    private final BitSet target;

    MatchPattern(EventSentence sentence, Token head, BitSet target) {
        this.sentence = sentence;
        this.head = head;
        this.target = target;
    }

    /** How a pattern whose head this is fits; empty when a word is missing. */
    Optional<Fit> of(Pattern pattern) {
        var words = new ArrayList<Token>(List.of(head));
        int said = 0;
        int distance = 0;
        int verbs = 0;
        int spelt = 0;
        for (var need : pattern.needs()) {
            var found = nearest(need);
            if (found.isEmpty()) return Optional.empty();
            said += need.wantsTarget() ? 1 : 2;
            if (need.wantsTarget()) continue;
            words.add(found.get().token());
            distance += found.get().depth();
            if (Head.isVerb(found.get().token())) verbs++;
            if (need.spelt()) spelt++;
        }
        return Optional.of(new Fit(said, distance, verbs, spelt, words));
    }

    private Optional<Reach> nearest(Need need) {
        return within(need.place())
                .filter(each -> need.wantsTarget() ? target.get(each.token().id()) : isWord(each, need))
                .min(Comparator.comparingInt(Reach::depth)
                        .thenComparingInt(each -> each.token().id()));
    }

    private boolean isWord(Reach each, Need need) {
        boolean name = need.place() != Need.Place.SUBJECT && sentence.isName(each.token());
        return !name && sentence.isOneOf(each.token(), need.words());
    }

    private Stream<Reach> within(Need.Place place) {
        return switch (place) {
            case ANYWHERE -> sentence.reach(head).stream();
            case OBJECT -> sentence.reach(head).stream().filter(Reach::object);
            case PARTICLE ->
                sentence.reach(head).stream()
                        .filter(each -> each.depth() == 1 && !each.token().is("case"));
            case SUBJECT -> sentence.subject(head).stream().map(token -> new Reach(token, 1, false));
        };
    }
}
