package dev.readout.publish.page;

import dev.readout.publish.words.Excerpt;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One act of speech, its reports side by side.
 *
 * @param id its place on the page
 * @param marks class names that filters go by
 * @param speaker whose act it is
 * @param role office or description, empty when not known
 * @param named whether the speaker is named; unnamed ones look different
 * @param when the interval, where its day's heading does not say it
 * @param occasion the words that name where it was said, empty when not known
 * @param reported in how many articles of how many outlets, empty for one
 * @param variants its reports; those that print the same words are one
 */
public record UtteranceView(
        String id,
        String marks,
        String speaker,
        String role,
        boolean named,
        String when,
        String occasion,
        String reported,
        List<VariantView> variants) {

    private static final int NAMED = 80;

    /** What it is called where it is spoken of: who, and the first words. */
    public String called() {
        var words = variants.getFirst().words().getFirst().pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        return Excerpt.of(speaker + ": " + words, NAMED);
    }

    /** How many stand side by side. */
    public int columns() {
        return Math.min(3, variants.size());
    }

    /**
     * What one or more articles print of it.
     *
     * @param reports where
     * @param manner direct, indirect, mixed, own reading
     * @param kind its class: {@code d} direct, {@code i} indirect or mixed, {@code o} the outlet's own
     * @param marks question, refusal, negated, hedged ...
     * @param attribution source and cue as printed, empty when neither is
     * @param topic what stands before words that were not spoken, empty otherwise
     * @param words its passages, in the order of the text
     * @param against the paragraph of the report it is compared with: the fullest; empty for that report itself
     * @param misquoted whether both give the speaker's own words, and they are not the same words
     * @param differences what it cuts, adds and changes
     * @param doubt why it is uncertain, empty when it is certain
     */
    public record VariantView(
            List<ReportView> reports,
            String manner,
            String kind,
            List<String> marks,
            String attribution,
            String topic,
            List<Passage> words,
            String against,
            boolean misquoted,
            List<String> differences,
            String doubt) {}

    /** Words that stand together in the article; quoted ones are the speaker's own. */
    public record Passage(boolean quoted, List<Piece> pieces) {}

    /**
     * Where it is printed.
     *
     * @param id its place in who said what
     * @param words the place of its words in the article
     * @param paragraph article and paragraph ({@code C3})
     * @param outlet who published it
     * @param date when
     * @param joined why it is taken for the same act of speech; empty for the first report, and when that is sure
     */
    public record ReportView(String id, String words, String paragraph, String outlet, String date, String joined) {}
}
