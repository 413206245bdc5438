package dev.readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.TimeExpression;
import dev.readout.reading.ConlluText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindTimesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private static final Published UNKNOWN = Published.unknown("the article gives no date");

    private final FindTimes findTimes = new FindTimes(Knowledge.bundled());

    @Test
    void leavesOpenWhatAnUndatedArticleCannotKnow() {
        var times = findTimes.in(PlainEnglish.of(UNKNOWN, "They met on Friday, on March 6 and in the coming weeks."));

        assertThat(times)
                .extracting(time -> time.value().orElseThrow())
                .containsExactly("XXXX-WXX-5", "XXXX-03-06", "PXW");
        assertThat(times).extracting(TimeExpression::interval).containsOnly(Interval.open());
    }

    @Test
    void saysWhatItCountedFrom() {
        var times = findTimes.in(on(WEDNESDAY, "They met on Friday and on March 3, 2019."));

        assertThat(times).extracting(TimeExpression::anchor).containsExactly("publication 2024-05-15", "absolute");
    }

    @Test
    void countsVagueWeeksAsUpToEight() {
        var time = only(on(WEDNESDAY, "It will end in the next several weeks."));

        assertThat(time.interval()).isEqualTo(Interval.of(WEDNESDAY, WEDNESDAY.plusDays(56)));
    }

    @Test
    void takesTheOneDayThatAllDaysOfPublicationAgreeOn() {
        var published = published(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 16));

        var time = only(PlainEnglish.of(published, "They met on Friday."));

        assertThat(time.value()).contains("2024-05-10");
    }

    @Test
    void spansWhatTheDaysOfPublicationLeaveOpen() {
        var published = published(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 16));

        var time = only(PlainEnglish.of(published, "They met yesterday."));

        assertThat(time.value()).contains("XXXX-XX-XX");
        assertThat(time.interval()).isEqualTo(Interval.of(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 15)));
    }

    @Test
    void givesADayThatCannotExistNoValue() {
        var time = only(on(WEDNESDAY, "It was signed on February 30."));

        assertThat(time.value()).isEmpty();
        assertThat(time.interval()).isEqualTo(Interval.open());
    }

    @Test
    void givesTheSecondDayItsMonth() {
        var times = findTimes.in(on(WEDNESDAY, "They met on March 6 and 7."));

        assertThat(times).extracting(time -> time.value().orElseThrow()).containsExactly("2024-03-06", "2024-03-07");
    }

    @Test
    void givesJoinedDaysTheYearThatFollows() {
        var times = findTimes.in(on(WEDNESDAY, "They met on March 6 and 7, 2019."));

        assertThat(times).extracting(time -> time.value().orElseThrow()).containsExactly("2019-03-06", "2019-03-07");
    }

    @Test
    void takesAWeekdayInTheFutureForTheNext() {
        var time = only(ConlluText.of("""
                The the DET DT 2 det
                council council NOUN NN 4 nsubj
                will will AUX MD 4 aux
                meet meet VERB VB 0 root
                on on ADP IN 6 case
                Friday Friday PROPN NNP 4 obl
                . . PUNCT . 4 punct
                """, published(WEDNESDAY, WEDNESDAY)));

        assertThat(time.value()).contains("2024-05-17");
    }

    @Test
    void countsWhatWasSaidFromTheDayOfSaying() {
        var times = findTimes.in(ConlluText.of("""
                She she PRON PRP 2 nsubj
                said say VERB VBD 0 root
                on on ADP IN 4 case
                Monday Monday PROPN NNP 2 obl
                that that SCONJ IN 8 mark
                it it PRON PRP 8 nsubj
                would would AUX MD 8 aux
                end end VERB VB 2 ccomp
                in in ADP IN 12 case
                the the DET DT 12 det
                coming come VERB VBG 12 amod
                weeks week NOUN NNS 8 obl
                and and CCONJ CC 16 cc
                not not PART RB 16 advmod
                this this DET DT 16 det
                week week NOUN NN 12 conj
                . . PUNCT . 2 punct
                """, published(WEDNESDAY, WEDNESDAY)));

        assertThat(times)
                .extracting(TimeExpression::anchor)
                .containsExactly("publication 2024-05-15", "said 2024-05-13", "publication 2024-05-15");
    }

    @Test
    void countsTheWeeksOfAHeadlineAsTheReportDoes() {
        var times = findTimes.in(ConlluText.of("""
                # title
                Bridge bridge NOUN NN 3 nsubj
                to to PART TO 3 mark
                open open VERB VB 0 root
                in in ADP IN 5 case
                weeks week NOUN NNS 3 obl
                # par
                She she PRON PRP 2 nsubj
                said say VERB VBD 0 root
                on on ADP IN 4 case
                Monday Monday PROPN NNP 2 obl
                it it PRON PRP 7 nsubj
                would would AUX MD 7 aux
                open open VERB VB 2 ccomp
                in in ADP IN 11 case
                the the DET DT 11 det
                coming come VERB VBG 11 amod
                weeks week NOUN NNS 7 obl
                . . PUNCT . 2 punct
                """, published(WEDNESDAY, WEDNESDAY)));

        assertThat(times)
                .extracting(TimeExpression::anchor)
                .containsExactly("said 2024-05-13", "publication 2024-05-15", "said 2024-05-13");
    }

    @Test
    void knowsTheDayOfSayingOfAnArticleThatCameOutOnOneOfSeveralDays() {
        var published = published(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 16));

        var times =
                findTimes.in(PlainEnglish.of(published, "She said on Monday that work will end in the coming weeks."));

        assertThat(times)
                .extracting(TimeExpression::anchor)
                .containsExactly("publication 2024-05-14 to 2024-05-16", "said 2024-05-13");
    }

    @Test
    void countsAllThatIsQuotedFromTheDayOfSaying() {
        var times = findTimes.in(ConlluText.of("""
                “ “ PUNCT `` 4 punct
                It it PRON PRP 4 nsubj
                will will AUX MD 4 aux
                end end VERB VB 8 ccomp
                tomorrow tomorrow NOUN NN 4 obl:unmarked
                ” ” PUNCT '' 8 punct
                she she PRON PRP 8 nsubj
                said say VERB VBD 0 root
                Monday Monday PROPN NNP 8 obl:unmarked
                . . PUNCT . 8 punct
                """, published(WEDNESDAY, WEDNESDAY)));

        assertThat(times).extracting(time -> time.value().orElseThrow()).containsExactly("2024-05-14", "2024-05-13");
    }

    private static LinguisticText on(LocalDate day, String sentence) {
        return PlainEnglish.published(day, sentence);
    }

    private static Published published(LocalDate from, LocalDate to) {
        return new Published(Interval.of(from, to), Published.Precision.INTERVAL, List.of(), "as the test says");
    }

    private TimeExpression only(LinguisticText text) {
        var times = findTimes.in(text);
        assertThat(times).hasSize(1);
        return times.getFirst();
    }
}
