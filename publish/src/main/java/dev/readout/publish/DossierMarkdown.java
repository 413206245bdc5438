package dev.readout.publish;

import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.Variant;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Listing;
import dev.readout.publish.words.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a dossier as Markdown (CommonMark with GitHub's tables): where the policy stands, who said what by day, each
 * act of speech with its reports, and the coverage it rests on.
 *
 * <p>What an article contains stays text: every character that Markdown or HTML would act on is escaped. Threads may
 * share it.
 */
public final class DossierMarkdown {

    private static final String ACTING = "\\`*_[]<>|~&$";
    private static final Pattern OPENING = Pattern.compile("^(?:([#+=-])|(\\d+)([.)]))");

    /** The whole document. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        var letters = letters(dossier);
        out.write("# " + text(dossier.name()) + "\n\n");
        var asOf = dossier.asOf()
                .map(day -> "As of " + Dates.of(Interval.on(day)) + ", f")
                .orElse("F");
        out.write(asOf + "rom " + dossier.readings().size() + " articles. Quotation marks hold a speaker’s own words;"
                + " what stands without them is the outlet’s rendering. The letter in brackets is the article, the"
                + " numbers its first and last character.\n");
        new PolicyMarkdown(dossier, letters, out).write();
        said(dossier, letters, out);
        coverage(dossier, letters, out);
    }

    /** What an article is called in this document: A to Z, then A1 and so on. */
    private static Map<Article, String> letters(Dossier dossier) {
        var letters = new HashMap<Article, String>();
        for (var reading : dossier.readings()) {
            int number = letters.size();
            var letter = String.valueOf((char) ('A' + number % 26));
            letters.put(reading.article(), number < 26 ? letter : letter + number / 26);
        }
        return letters;
    }

    private static void said(Dossier dossier, Map<Article, String> letters, Writer out) throws IOException {
        out.write("\n## Who said what\n");
        if (dossier.utterances().isEmpty()) out.write("\nNobody is reported to have said anything.\n");
        var day = "";
        for (var utterance : dossier.utterances()) {
            var on = Dates.of(utterance.on());
            if (!on.equals(day)) out.write("\n### " + text(on) + "\n");
            day = on;
            utterance(dossier, utterance, letters, out);
        }
    }

    private static void utterance(Dossier dossier, Utterance utterance, Map<Article, String> letters, Writer out)
            throws IOException {
        var occasion = utterance
                .occasion()
                .map(words -> ", " + text(dossier.words(words)))
                .orElse("");
        out.write("\n**" + text(new Speakers(dossier).of(utterance)) + "**" + occasion + "\n\n");
        for (var variant : utterance.variants()) out.write(variant(dossier, variant, letters));
    }

    private static String variant(Dossier dossier, Variant variant, Map<Article, String> letters) {
        var ref = variant.statement();
        var statement = dossier.statement(ref);
        var article = dossier.article(ref.article());
        var marks = new StringBuilder();
        if (Manners.isOwnReading(statement)) marks.append("; the outlet’s reading");
        if (statement.negated()) marks.append("; negated");
        if (statement.hedged()) marks.append("; hedged");
        if (statement.grounds().isByHand()) {
            marks.append("; ").append(text(statement.grounds().why()));
        }
        if (!statement.grounds().isCertain()) {
            marks.append("; uncertain: ").append(text(statement.grounds().why()));
        }
        return "- %s \\[%s %d–%d\\] %s%s\n"
                .formatted(
                        text(SaidWords.of(dossier, ref)),
                        letters.get(article),
                        statement.content().getFirst().start(),
                        statement.content().getLast().end(),
                        JsonFields.word(statement.act()).replace('_', ' '),
                        marks);
    }

    private static void coverage(Dossier dossier, Map<Article, String> letters, Writer out) throws IOException {
        out.write("\n## Coverage\n\n| | article | outlet | published | credit | how the date is known |\n");
        out.write("|---|---|---|---|---|---|\n");
        for (var reading : dossier.readings()) out.write(row(reading, letters));
        for (var family : dossier.families()) {
            if (family.members().size() > 1) out.write(family(dossier, family, letters));
        }
        for (var copy : dossier.copies()) {
            out.write("\n%s repeats article %s character by character and is left out.\n"
                    .formatted(text(copy.source()), letters.get(dossier.article(copy.article()))));
        }
    }

    private static String family(Dossier dossier, Family family, Map<Article, String> letters) {
        var members = family.members().stream()
                .map(member -> letters.get(dossier.article(member.article())))
                .toList();
        var origin = letters.get(dossier.article(family.origin()));
        return "\n%s go back to one report: %s.\n".formatted(Listing.and(members), origin);
    }

    private static String row(Reading reading, Map<Article, String> letters) {
        var article = reading.article();
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        letters.get(article),
                        text(Titles.of(article)),
                        text(Outlets.name(article)),
                        text(Dates.of(article.published().interval())),
                        article.credit()
                                .map(Printed::value)
                                .map(DossierMarkdown::text)
                                .orElse(""),
                        text(article.published().reason()));
    }

    /** Words on one line, with nothing in them that Markdown or HTML would act on. */
    static String text(String words) {
        var text = new StringBuilder();
        Visible.line(words).codePoints().forEach(point -> {
            if (ACTING.indexOf(point) >= 0) text.append('\\');
            text.appendCodePoint(point);
        });
        return OPENING.matcher(text).replaceFirst(DossierMarkdown::asWords);
    }

    /** What would make a heading or a list of a line that begins with it. */
    private static String asWords(MatchResult opening) {
        return opening.group(1) != null ? "\\\\" + opening.group(1) : opening.group(2) + "\\\\" + opening.group(3);
    }
}
