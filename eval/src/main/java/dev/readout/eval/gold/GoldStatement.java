package dev.readout.eval.gold;

import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement.
 *
 * @param id unique within the gold
 * @param speakers ids of who speaks
 * @param cue the reporting words
 * @param content what is said
 * @param manner direct, indirect or mixed
 * @param act what is done by saying it
 * @param saidOn when
 * @param links ids of statements that report the same act of speech, in this article or another
 */
public record GoldStatement(
        String id,
        Set<String> speakers,
        Optional<Span> cue,
        List<Span> content,
        Statement.Manner manner,
        Statement.Act act,
        Interval saidOn,
        Set<String> links) {

    public GoldStatement {
        speakers = Set.copyOf(speakers);
        content = List.copyOf(content);
        links = Set.copyOf(links);
    }
}
