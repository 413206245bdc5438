package dev.readout.eval.transcripts;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Manner;
import dev.readout.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One turn as it was read: a direct statement whose source opens a line and is followed by nothing but a colon or blanks.
 *
 * @param label the source as printed
 * @param names of the actors who are taken to speak
 * @param asks whether it is read as whoever interviews
 */
record FoundTurn(String label, List<String> names, boolean asks) {

    FoundTurn {
        names = List.copyOf(names);
    }

    /** The turns of a reading, in their order. */
    static List<FoundTurn> in(Reading reading) {
        var text = reading.article().text();
        Map<ActorId, String> names =
                reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (one, other) -> one));
        return reading.statements().stream()
                .filter(statement -> isTurn(text, statement))
                .sorted(Comparator.comparing(statement -> statement.source().orElseThrow()))
                .map(statement -> new FoundTurn(
                        text.slice(statement.source().orElseThrow()),
                        statement.actors().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .toList(),
                        statement.grounds().voice() == Voice.INTERVIEWER))
                .toList();
    }

    private static boolean isTurn(Text text, Statement statement) {
        if (statement.source().isEmpty() || statement.manner() != Manner.DIRECT) return false;
        var source = statement.source().get();
        int content = statement.content().getFirst().start();
        if (content < source.end()) return false;
        var before = text.value().substring(0, text.unit(source.start()));
        var line = before.substring(before.lastIndexOf('\n') + 1);
        var between = text.value().substring(text.unit(source.end()), text.unit(content));
        return isBlank(line) && isBlank(between.replace(":", "").replace(".", ""));
    }

    private static boolean isBlank(String words) {
        return words.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
