package dev.readout.collation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Actor;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareDossiersTest {

    private static final Reading WEIGHED =
            article(3, "Vale is weighing a landing fee.", Move.Status.UNDER_REVIEW, "a landing fee");
    private static final Reading WEIGHED_STILL =
            article(5, "Vale is still weighing a landing fee.", Move.Status.UNDER_REVIEW, "a landing fee");
    private static final Reading RULED_OUT =
            article(9, "Vale ruled out a landing fee.", Move.Status.RULED_OUT, "a landing fee");

    @Test
    void saysThatAnOptionStandsElsewhereAndOnWhichWords() {
        var after = Folded.dossier(WEIGHED, RULED_OUT);

        assertThat(CompareDossiers.between(Folded.dossier(WEIGHED), after))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.OPTION);
                    assertThat(change.reason()).isEqualTo("now ruled out, was under review");
                    assertThat(change.evidence())
                            .extracting(after::words)
                            .containsExactly("Vale ruled out a landing fee.");
                });
    }

    @Test
    void saysThatSomethingIsNew() {
        assertThat(CompareDossiers.between(Folded.dossier(), Folded.dossier(WEIGHED)))
                .extracting(Change::reason)
                .containsExactly("new: under review");
    }

    @Test
    void doesNotTakeWhatIsOnlySaidAgainForAChange() {
        assertThat(CompareDossiers.between(Folded.dossier(WEIGHED), Folded.dossier(WEIGHED, WEIGHED_STILL)))
                .isEmpty();
    }

    @Test
    void findsNothingBetweenADossierAndItself() {
        assertThat(CompareDossiers.between(Folded.dossier(WEIGHED, RULED_OUT), Folded.dossier(WEIGHED, RULED_OUT)))
                .isEqualTo(List.of());
    }

    private static Reading article(int day, String text, Move.Status status, String option) {
        var on = Interval.on(LocalDate.of(2019, 6, day));
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .actor("p1", Actor.Kind.PERSON, "Vale")
                .move(status, text, option, "p1", on)
                .read();
    }
}
