package dev.readout.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenDaysTest {

    private static final LocalDate MAY_7 = LocalDate.of(2019, 5, 7);

    @Test
    void keepsExactDaysApartFromThoseThatAreOnlyALimit() {
        var days = new SpokenDays(List.of(said(Interval.until(MAY_7)), said(Interval.on(MAY_7)))).days();

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo("Tuesday 7 May 2019");
            assertThat(day.exact()).hasSize(1);
            assertThat(day.loose()).hasSize(1);
        });
    }

    @Test
    void doesNotNameALimitLikeADay() {
        assertThat(new SpokenDays(List.of(said(Interval.until(MAY_7))))
                        .days()
                        .getFirst()
                        .name())
                .isEqualTo("By Tuesday 7 May 2019");
        assertThat(new SpokenDays(List.of(said(Interval.since(MAY_7))))
                        .days()
                        .getFirst()
                        .name())
                .isEqualTo("On or after Tuesday 7 May 2019");
    }

    @Test
    void putsLastWhatNothingTellsTheDayOf() {
        var days = new SpokenDays(List.of(said(Interval.open()), said(Interval.on(MAY_7)))).days();

        assertThat(days).extracting(SpokenDays.Day::id).containsExactly("d-2019-05-07", "d-unknown");
    }

    private static Utterance said(Interval on) {
        var ref = new StatementRef(new ArticleId("a-1"), new StatementId("s1"));
        return new Utterance(
                UtteranceId.of(ref), List.of(), on, Optional.empty(), List.of(new Variant(ref, 1, "the first")));
    }
}
