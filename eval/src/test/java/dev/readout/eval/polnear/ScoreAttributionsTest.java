package dev.readout.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Words;
import dev.readout.eval.polnear.ScoreAttributions.What;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreAttributionsTest {

    private static final String TEXT =
            "Ann Lee said that “the bridge over the wide river will open in May,” officials later added. "
                    + "It was reported that nobody had paid for it.";

    private static final String CONTENT = "the bridge over the wide river will open in May";

    @Test
    void givesFullMarksToTheSameAttribution() {
        var one = attribution("Ann Lee", "said", CONTENT);

        assertThat(scored(List.of(one), List.of(one)).counts())
                .allSatisfy((what, count) -> assertThat(count).isEqualTo(new Count(1, 1, 1)));
    }

    @Test
    void givesNoMarksForNothing() {
        var counts = scored(List.of(attribution("Ann Lee", "said", CONTENT)), List.of())
                .counts();

        assertThat(counts).containsEntry(What.EXACT, new Count(0, 0, 1));
        assertThat(counts).containsEntry(What.SOURCE_OVERLAP, new Count(0, 0, 1));
    }

    @Test
    void levelsQuotationMarksEdgeCommasAndAnOpeningThat() {
        var theirs = attribution("Ann Lee", "said", "that “the bridge over the wide river will open in May,”");
        var ours = attribution("Ann Lee", "said", CONTENT);

        assertThat(scored(List.of(theirs), List.of(ours)).counts())
                .containsEntry(What.EXACT, new Count(1, 1, 1))
                .containsEntry(What.CONTENT_EXACT, new Count(1, 1, 1));
    }

    @Test
    void acceptsByOverlapWhatIsOneWordShort() {
        // Ten words wanted, nine found: 0.9.
        var wanted = attribution("Ann Lee", "said", CONTENT);
        var found = attribution("Ann Lee", "said", "the bridge over the wide river will open in");

        assertThat(scored(List.of(wanted), List.of(found)).counts())
                .containsEntry(What.EXACT, new Count(0, 1, 1))
                .containsEntry(What.OVERLAP, new Count(1, 1, 1))
                .containsEntry(What.SOURCE_EXACT, new Count(1, 1, 1));
    }

    @Test
    void refusesByOverlapWhatIsThreeWordsShort() {
        // Seven of ten.
        var wanted = attribution("Ann Lee", "said", CONTENT);
        var found = attribution("Ann Lee", "said", "the bridge over the wide river will");

        assertThat(scored(List.of(wanted), List.of(found)).counts())
                .containsEntry(What.OVERLAP, new Count(0, 1, 1))
                .containsEntry(What.CONTENT_OVERLAP, new Count(0, 1, 1));
    }

    @Test
    void wantsEveryRoleToBeRight() {
        var wanted = attribution("Ann Lee", "said", CONTENT);
        var otherSource = attribution("officials", "said", CONTENT);

        assertThat(scored(List.of(wanted), List.of(otherSource)).counts())
                .containsEntry(What.OVERLAP, new Count(0, 1, 1))
                .containsEntry(What.CONTENT_EXACT, new Count(1, 1, 1))
                .containsEntry(What.SOURCE_OVERLAP, new Count(0, 1, 1));
    }

    @Test
    void comparesCuesAsTheyAre() {
        var wanted = attribution("officials", "later added", CONTENT);
        var found = attribution("officials", "added", CONTENT);

        assertThat(scored(List.of(wanted), List.of(found)).counts())
                .containsEntry(What.OVERLAP, new Count(0, 1, 1))
                .containsEntry(What.OVERLAP_CUE_TOUCHED, new Count(1, 1, 1))
                .containsEntry(What.CUE_OVERLAP, new Count(0, 1, 1));
    }

    @Test
    void wantsCuesToTouchAtLeast() {
        var wanted = attribution("officials", "said", CONTENT);
        var found = attribution("officials", "added", CONTENT);

        assertThat(scored(List.of(wanted), List.of(found)).counts())
                .containsEntry(What.OVERLAP_CUE_TOUCHED, new Count(0, 1, 1));
    }

    @Test
    void wantsNoSourceWhereNoneIsAnnotated() {
        var wanted = new Attribution(List.of(), spans("reported"), spans("nobody had paid for it"));
        var invented = new Attribution(spans("It"), spans("reported"), spans("nobody had paid for it"));

        assertThat(scored(List.of(wanted), List.of(wanted)).counts()).containsEntry(What.EXACT, new Count(1, 1, 1));
        assertThat(scored(List.of(wanted), List.of(invented)).counts())
                .containsEntry(What.OVERLAP, new Count(0, 1, 1))
                .containsEntry(What.SOURCE_EXACT, new Count(0, 1, 0));
    }

    @Test
    void countsADuplicateAsInvented() {
        var one = attribution("Ann Lee", "said", CONTENT);
        var result = scored(List.of(one), List.of(one, one));

        assertThat(result.counts()).containsEntry(What.EXACT, new Count(1, 2, 1));
        assertThat(result.byOverlap().invented()).containsExactly(one);
    }

    @Test
    void comparesDiscontinuousContentsAsOne() {
        var apart = new Attribution(
                spans("Ann Lee"),
                spans("said"),
                List.of(span("the bridge over the wide river"), span("will open in May")));

        assertThat(scored(List.of(apart), List.of(attribution("Ann Lee", "said", CONTENT)))
                        .counts())
                .containsEntry(What.EXACT, new Count(1, 1, 1));
    }

    @Test
    void keepsAThatWhichIsAllThereIs() {
        var wanted = attribution("Ann Lee", "said", "that");
        var nothing = attribution("Ann Lee", "said", "“");

        assertThat(scored(List.of(wanted), List.of(nothing)).counts()).containsEntry(What.OVERLAP, new Count(0, 1, 1));
    }

    private static ScoreAttributions.Result scored(List<Attribution> wanted, List<Attribution> found) {
        return ScoreAttributions.of(Words.of(new Text(TEXT)), wanted, found);
    }

    private static Attribution attribution(String source, String cue, String content) {
        return new Attribution(spans(source), spans(cue), spans(content));
    }

    private static List<Span> spans(String... words) {
        return Stream.of(words).map(ScoreAttributionsTest::span).toList();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Text(TEXT).spanOfUnits(start, start + words.length());
    }
}
