package dev.readout.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratTest {

    @Test
    void readsTheRolesOfAnEvent() {
        var found = Brat.attributions("""
                T1\tSource 0 3\tAnn
                T2\tCue 4 8\tsaid
                T3\tContent 9 20\tthat it rains
                T4\tAttribution 4 8\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """);

        assertThat(found)
                .containsExactly(
                        new Attribution(List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, 20))));
    }

    @Test
    void joinsDiscontinuousAndNumberedContents() {
        var found = Brat.attributions("""
                T1\tContent 30 40;0 10\tfirst third
                T2\tContent 50 60\tfifth
                E1\tAttribution-no-source:T9 Content:T1 Content2:T2
                """);

        assertThat(found)
                .containsExactly(new Attribution(
                        List.of(), List.of(), List.of(new Span(0, 10), new Span(30, 40), new Span(50, 60))));
    }

    @Test
    void passesOverEventsWithoutContentAndLinesThatContinueWords() {
        var found = Brat.attributions("""
                T1\tDiscard 0 10\tRead
                the rest here
                T2\tAttribution 4 8\tsaid
                E1\tAttribution:T2
                """);

        assertThat(found).isEmpty();
    }
}
