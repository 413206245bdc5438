package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.publish.Ink;
import dev.readout.search.Hit;
import dev.readout.search.Hits;
import dev.readout.search.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitSheetTest {

    @Test
    void setsOffTheWordsThatMatchAndSaysWhereTheyStand() {
        var words = "the harbour fee stays";
        var hit = new Hit(
                Kind.STATEMENT,
                new ArticleId("a-1"),
                "fee.txt",
                "s1",
                "assertion",
                "Talks at the pier",
                Optional.of("Pier Gazette"),
                Interval.on(LocalDate.parse("2019-06-03")),
                List.of("Odile Marchetti"),
                words,
                new Span(10, 31),
                List.of(new Span(12, 15)));

        assertThat(new HitSheet(Ink.COLOUR).print(new Hits(1, List.of(hit))))
                .contains(
                        "the harbour \u001b[1mfee\u001b[0m stays\n",
                        "Odile Marchetti, assertion — Pier Gazette",
                        "fee.txt");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(new HitSheet(Ink.PLAIN).print(new Hits(0, List.of()))).isEqualTo("Nothing was found\n");
    }
}
