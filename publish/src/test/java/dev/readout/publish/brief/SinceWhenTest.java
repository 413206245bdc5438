package dev.readout.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Finding;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Move;
import dev.readout.publish.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class SinceWhenTest {

    private final Story story = new Story();

    @Test
    void anOptionStandsWhereItDoesSinceTheFirstWhoSaidSo() {
        tell(7, "Ann Lee", "ruled out a night ferry", Move.Status.RULED_OUT);
        tell(9, "Bo Ray", "demanded a night ferry", Move.Status.DEMANDED);
        tell(20, "Ann Lee", "again ruled out a night ferry", Move.Status.RULED_OUT);

        assertThat(brief())
                .contains(
                        "Ann Lee ruled this out on 7 May 2019, as 2 independent origins report: ruled out a night ferry.");
    }

    @Test
    void itDoesNotSinceBeforeTheyThoughtOtherwise() {
        tell(7, "Ann Lee", "ruled out a night ferry", Move.Status.RULED_OUT);
        tell(9, "Ann Lee", "offered a night ferry", Move.Status.OFFERED);
        tell(20, "Ann Lee", "again ruled out a night ferry", Move.Status.RULED_OUT);

        assertThat(brief()).anyMatch(text -> text.startsWith("Ann Lee ruled this out on 20 May 2019"));
    }

    private void tell(int day, String who, String words, Move.Status status) {
        story.article("Pier Gazette " + day, LocalDate.of(2019, 5, day), who + " " + words + ".")
                .finds("a night ferry", move(who, words, status));
    }

    private List<String> brief() {
        return WriteBrief.of(story.dossier("The bay")).stream()
                .map(Sentence::text)
                .toList();
    }

    private static BiFunction<FindingId, Story.Told, Finding> move(String who, String words, Move.Status status) {
        return (id, at) -> new Move(
                id,
                at.span("a night ferry"),
                Move.Family.OTHER,
                status,
                at.actors(who),
                at.published(),
                Optional.empty(),
                new Grounds(0.9, Grounds.Voice.SPEAKER, "a rule of the story", List.of(at.span(words))));
    }
}
