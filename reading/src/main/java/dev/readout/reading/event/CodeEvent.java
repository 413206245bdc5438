package dev.readout.reading.event;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Sentence;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells what one side of a sentence does to the other, as a root code of PLOVER. Threads may share it.
 *
 * <p>The code is that of the clause the source is subject of, else of a noun it belongs to, else of any other word of the
 * sentence; none when no word tells of a deed.
 */
public final class CodeEvent {

    private final Deeds deeds;
    private final Governors governors;

    public CodeEvent(Knowledge knowledge) {
        var classes = Deeds.classes(knowledge);
        this.deeds = new Deeds(knowledge, classes);
        this.governors = new Governors(knowledge, classes);
    }

    /**
     * The code of a sentence whose sides are known.
     *
     * @param source the words of the source, none when it is not named
     * @param target the words of the target, none when it is not named
     */
    public Optional<Plover> code(Sentence sentence, List<Span> source, List<Span> target) {
        var seen = new EventSentence(sentence);
        var from = tokens(sentence, source);
        var to = tokens(sentence, target);
        var coding = coding(seen, from, to);
        return Candidates.of(seen, from, to).keySet().stream()
                .filter(each -> !from.get(each.id()) || coding.isDeed(each))
                .flatMap(each -> coding.of(each).stream())
                .map(Coded::code)
                .findFirst();
    }

    /** What the words of a sentence tell of, for one source and one target. */
    Coding coding(EventSentence sentence, BitSet source, BitSet target) {
        return new Coding(deeds, governors, sentence, source, target);
    }

    /** The ids of the tokens that spans touch. */
    static BitSet tokens(Sentence sentence, List<Span> spans) {
        var ids = new BitSet();
        for (var token : sentence.tokens()) {
            if (spans.stream().anyMatch(token.span()::overlaps)) ids.set(token.id());
        }
        return ids;
    }
}
