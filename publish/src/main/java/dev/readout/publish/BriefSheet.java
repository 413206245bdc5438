package dev.readout.publish;

import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.brief.Sentence;
import dev.readout.publish.brief.WriteBrief;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A dossier on one screen of a terminal: what the coverage holds and its brief; where nothing is known of the policy, who
 * speaks, what several articles report, what was said last. Threads may share it.
 */
public final class BriefSheet {

    private static final int SPEAKERS = 6;
    private static final int SHARED = 4;
    private static final int LATEST = 4;
    private static final int MOST_OUTLETS = 3;
    private static final int INDENT = 2;

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public BriefSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /** The brief, ending in a line end. */
    public String print(Dossier dossier) {
        var sheet = new StringBuilder();
        sheet.append(ink.strong(Visible.line(dossier.name())));
        dossier.asOf().ifPresent(day -> sheet.append(ink.faint(", as of " + Dates.of(Interval.on(day)))));
        sheet.append('\n').append(ink.faint(coverage(dossier))).append('\n');
        placed(sheet, dossier);
        var brief = WriteBrief.of(dossier);
        for (var topic : Sentence.Topic.values()) sentences(sheet, dossier, topic, brief);
        if (brief.isEmpty()) {
            speakers(sheet, dossier);
            utterances(sheet, dossier, "Reported by several", shared(dossier));
            utterances(sheet, dossier, "Said last", latest(dossier));
        }
        return sheet.toString();
    }

    private void sentences(StringBuilder sheet, Dossier dossier, Sentence.Topic topic, List<Sentence> brief) {
        var sentences =
                brief.stream().filter(sentence -> sentence.topic() == topic).toList();
        if (sentences.isEmpty()) return;
        heading(sheet, topic.heading()).append('\n');
        for (var sentence : sentences) {
            var told = sentence.text() + " — " + outlets(dossier, sentence);
            sheet.append(Paragraph.of(told, INDENT, width).substring(1)).append('\n');
        }
    }

    private static String outlets(Dossier dossier, Sentence sentence) {
        return sentence.evidence().stream()
                .map(words -> dossier.article(words.article()))
                .map(article -> Outlets.name(article) + ", "
                        + Dates.brief(article.published().interval()))
                .distinct()
                .limit(MOST_OUTLETS)
                .collect(Collectors.joining("; "));
    }

    private static String coverage(Dossier dossier) {
        var counts = new StringBuilder(Outlets.counted(dossier));
        counts.append(", ").append(count(dossier.utterances().size(), "utterance"));
        int copies = dossier.copies().size();
        if (copies > 0) counts.append("; ").append(count(copies, "file")).append(" left out as exact copies");
        return counts.toString();
    }

    private void placed(StringBuilder sheet, Dossier dossier) {
        dossier.readings().stream()
                .map(Reading::article)
                .filter(BriefSheet::hasNoDateOfItsOwn)
                .forEach(article -> sheet.append(
                                Paragraph.of(undated(article), INDENT, width).substring(1))
                        .append('\n'));
    }

    private static boolean hasNoDateOfItsOwn(Article article) {
        var precision = article.published().precision();
        return precision == Published.Precision.INTERVAL || precision == Published.Precision.UNKNOWN;
    }

    private static String undated(Article article) {
        var published = article.published();
        var when = published.interval().isOpen() ? "not placed" : "placed " + Dates.of(published.interval());
        return "undated: %s, %s: %s".formatted(Titles.file(article), when, published.reason());
    }

    private void speakers(StringBuilder sheet, Dossier dossier) {
        var counts = utterancesOf(dossier);
        var most = dossier.parties().stream()
                .filter(party -> counts.containsKey(party.id()))
                .sorted(Comparator.comparingLong((Party party) -> -counts.getOrDefault(party.id(), 0L)))
                .limit(SPEAKERS)
                .map(party -> "%s %d×".formatted(Visible.line(party.name()), counts.get(party.id())))
                .collect(Collectors.joining(" · "));
        if (!most.isEmpty())
            heading(sheet, "Who speaks")
                    .append(Paragraph.of(most, INDENT, width))
                    .append('\n');
    }

    private static Map<PartyId, Long> utterancesOf(Dossier dossier) {
        var counts = new HashMap<PartyId, Long>();
        for (var utterance : dossier.utterances()) {
            utterance.parties().forEach(party -> counts.merge(party, 1L, Long::sum));
        }
        return counts;
    }

    private static List<Utterance> shared(Dossier dossier) {
        return dossier.utterances().stream()
                .filter(utterance -> utterance.articles() > 1)
                .sorted(Comparator.comparingInt(utterance -> -utterance.articles()))
                .limit(SHARED)
                .toList();
    }

    /** The last utterances of known days, the latest first. */
    private static List<Utterance> latest(Dossier dossier) {
        return dossier.utterances().reversed().stream()
                .filter(utterance -> utterance.on().from().isPresent())
                .limit(LATEST)
                .toList();
    }

    private void utterances(StringBuilder sheet, Dossier dossier, String heading, List<Utterance> utterances) {
        if (utterances.isEmpty()) return;
        heading(sheet, heading).append('\n');
        for (var utterance : utterances)
            sheet.append(utterance(dossier, utterance)).append('\n');
    }

    private String utterance(Dossier dossier, Utterance utterance) {
        var what = SaidWords.of(dossier, utterance.variants().getFirst().statement());
        var line = "%s: %s".formatted(new Speakers(dossier).of(utterance), cut(what));
        var where = utterance.variants().stream()
                .map(variant -> dossier.article(variant.statement().article()))
                .map(Outlets::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return Paragraph.of(line, INDENT, width).substring(1)
                + ink.faint(Paragraph.of("— %s; %s".formatted(Dates.of(utterance.on()), where), INDENT + 2, width));
    }

    /** Two lines of what was said are enough for a brief. */
    private String cut(String words) {
        int room = width * 3 / 2;
        return words.codePointCount(0, words.length()) <= room
                ? words
                : words.substring(0, words.offsetByCodePoints(0, room)).stripTrailing() + " …";
    }

    private StringBuilder heading(StringBuilder sheet, String words) {
        return sheet.append('\n').append(ink.attention(words));
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
