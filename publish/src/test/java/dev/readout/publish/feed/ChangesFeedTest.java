package dev.readout.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.FerryStories;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesFeedTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);
    private static final Dossier DOSSIER = FerryStories.policy();

    @Test
    void tellsTheSameChangeUnderTheSameIdEveryTime() {
        assertThat(NewsItem.of(DOSSIER, DAY, changes("now <ruled out>")))
                .isEqualTo(NewsItem.of(DOSSIER, DAY, changes("now <ruled out>")));
    }

    @Test
    void tellsAnotherChangeOfTheSameLineUnderAnotherId() {
        assertThat(NewsItem.of(DOSSIER, DAY, changes("now adopted")).getFirst().id())
                .isNotEqualTo(NewsItem.of(DOSSIER, DAY, changes("now ruled out"))
                        .getFirst()
                        .id());
    }

    @Test
    void keepsMarkupText() {
        assertThat(AtomFeed.of(DOSSIER, DAY, changes("now <ruled out> & \u0001")))
                .contains("Now &lt;ruled out&gt; &amp; \u2401");
    }

    @Test
    void isOfItsDayWhereNothingChanged() {
        assertThat(AtomFeed.of(DOSSIER, DAY, List.of()))
                .contains("<updated>2019-05-20T00:00:00Z</updated>")
                .doesNotContain("<entry>");
        assertThat(JsonFeed.of(DOSSIER, DAY, List.of())).contains("\"items\":[]");
    }

    private static List<Change> changes(String reason) {
        var line = DOSSIER.policy()
                .lines()
                .filter(one -> one.isCertain())
                .findFirst()
                .orElseThrow();
        return List.of(new Change(Change.Kind.OPTION, line.id(), reason, line.evidence()));
    }
}
