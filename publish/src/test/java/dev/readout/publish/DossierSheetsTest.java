package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Grounds;
import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheets on which a terminal shows a dossier. */
class DossierSheetsTest {

    private static final int WIDTH = 80;

    private final Dossier dossier = TwoFerries.dossier();

    @Test
    void saysAnActOfSpeechOnceWithAllItsReports() {
        var sheet = new SaidSheet(Ink.PLAIN, WIDTH).print(dossier, dossier.utterances());

        assertThat(sheet)
                .contains("Ann Lee  assertion, in 2 articles\n      “We will sail in March”\n        — Pier Gazette")
                .contains("— Evening Anchor, Wed 8 May 2019");
    }

    @Test
    void saysThatNobodySaidSo() {
        assertThat(new SaidSheet(Ink.PLAIN, WIDTH).print(dossier, List.of()))
                .isEqualTo("Nobody is reported to have said that.\n");
    }

    @Test
    void givesEveryEntryOfTheTimelineALineThatFits() {
        var sheet = new TimelineSheet(Ink.PLAIN, WIDTH).print(dossier);

        assertThat(sheet.lines()).hasSize(dossier.timeline().size());
        assertThat(sheet.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void tellsInBriefWhatSeveralArticlesReport() {
        var sheet = new BriefSheet(Ink.PLAIN, WIDTH).print(dossier);

        assertThat(sheet)
                .startsWith("Ferries & <fees>, as of Wed 8 May 2019\n2 articles from 2 outlets, 2 utterances\n")
                .contains("Reported by several\n  Ann Lee: “We will sail in March”\n");
    }

    @Test
    void tellsInBriefOfADossierOfNothing() {
        var none = new Dossier("None", Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(new BriefSheet(Ink.PLAIN, WIDTH).print(none)).isEqualTo("None\n0 articles, 0 utterances\n");
    }

    @Test
    void neverPutsAnOutletsReadingInAPersonsName() {
        var story = new Story();
        story.article("Lantern", LocalDate.of(2019, 5, 7), "Ann Lee seems to think that boats are toys.")
                .says(
                        "a",
                        "Ann Lee",
                        "seems to think",
                        List.of("boats are toys"),
                        0.9,
                        Grounds.Voice.OUTLET,
                        statement -> statement);
        var boats = story.dossier("Boats");

        assertThat(new SaidSheet(Ink.PLAIN, WIDTH).print(boats, boats.utterances()))
                .contains("The outlet’s reading of Ann Lee")
                .doesNotContain("“");
        assertThat(new TimelineSheet(Ink.PLAIN, WIDTH).print(boats)).contains("The outlet’s reading of Ann");
    }
}
