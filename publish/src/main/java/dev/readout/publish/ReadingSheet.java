package dev.readout.publish;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An account of one article for a terminal: what it is, who is in it, when, who said what, each with its words.
 *
 * <p>Printed words stand in quotation marks when they are a speaker's own, and without when they are the outlet's
 * rendering. What is uncertain is marked and says why. Threads may share it.
 */
public final class ReadingSheet {

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public ReadingSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /** The account, ending in a line end. */
    public String print(Reading reading) {
        var sheet = new StringBuilder();
        head(sheet, reading.article());
        actors(sheet, reading);
        times(sheet, reading);
        statements(sheet, reading);
        return sheet.append('\n').toString();
    }

    private void head(StringBuilder sheet, Article article) {
        sheet.append(ink.faint("━".repeat(width))).append('\n');
        var title =
                article.title().map(printed -> Visible.line(printed.value())).orElse("(no title)");
        sheet.append(ink.strong(title)).append('\n');
        field(sheet, "file", Visible.line(article.source()) + "  " + article.id());
        field(sheet, "outlet", outlet(article));
        article.byline().ifPresent(byline -> field(sheet, "by", Visible.line(byline.value())));
        article.bylineInferred()
                .ifPresent(by ->
                        field(sheet, "by", "not printed; %s (%s)".formatted(Visible.line(by.value()), by.reason())));
        article.dateline().ifPresent(dateline -> field(sheet, "dateline", Visible.line(dateline.value())));
        article.credit().ifPresent(credit -> field(sheet, "credit", Visible.line(credit.value())));
        field(sheet, "published", published(article, article.published()));
        article.updated().ifPresent(updated -> field(sheet, "updated", published(article, updated)));
        article.provenance().ifPresent(provenance -> {
            provenance.section().ifPresent(section -> field(sheet, "section", Visible.line(section)));
            provenance.canonical().ifPresent(address -> field(sheet, "address", Visible.line(address)));
        });
    }

    private void field(StringBuilder sheet, String name, String value) {
        sheet.append("  ")
                .append(ink.faint("%-10s".formatted(name)))
                .append(value)
                .append('\n');
    }

    private static String outlet(Article article) {
        return article.outlet()
                .map(printed -> Visible.line(printed.value()))
                .or(() -> article.outletInferred()
                        .map(inferred -> "not printed; perhaps %s (%s)".formatted(inferred.value(), inferred.reason())))
                .orElse("not printed");
    }

    private static String published(Article article, Published published) {
        if (published.evidence().isEmpty()) return Dates.of(published.interval()) + ": " + published.reason();
        var words = published.evidence().stream()
                .map(span -> "“" + Visible.line(article.text().slice(span)) + "”")
                .collect(Collectors.joining(", "));
        return "%s, %s: %s".formatted(Dates.of(published.interval()), published.reason(), words);
    }

    private void actors(StringBuilder sheet, Reading reading) {
        heading(sheet, "Who is in it", reading.actors().isEmpty() ? "nobody was recognised" : "");
        reading.actors().stream()
                .sorted(Comparator.comparingInt(actor -> -actor.mentions().size()))
                .forEach(actor -> actor(sheet, actor));
    }

    private void actor(StringBuilder sheet, Actor actor) {
        sheet.append("  ").append(Visible.line(actor.name()));
        sheet.append(ink.faint(
                "  %s, %d×".formatted(word(actor.kind()), actor.mentions().size())));
        if (!actor.roles().isEmpty()) {
            var roles = actor.roles().stream().map(Visible::line).collect(Collectors.joining("; "));
            sheet.append(Paragraph.of(roles, 6, width));
        }
        sheet.append('\n');
    }

    private void times(StringBuilder sheet, Reading reading) {
        heading(sheet, "When", reading.times().isEmpty() ? "no time is named" : "");
        for (var time : reading.times())
            sheet.append(time(reading.article(), time)).append('\n');
    }

    private String time(Article article, TimeExpression time) {
        var words = "“" + Visible.line(article.text().slice(time.span())) + "”";
        var value = time.value().orElse("no such time")
                + time.mod().map(mod -> " " + mod).orElse("");
        return "  %-30s %-22s %s  %s"
                .formatted(words, value, Dates.of(time.interval()), ink.faint(time.anchor()))
                .stripTrailing();
    }

    private void statements(StringBuilder sheet, Reading reading) {
        heading(
                sheet,
                "Who said what",
                reading.statements().isEmpty() ? "nobody is reported to have said anything" : "");
        var names = names(reading);
        for (var statement : reading.statements()) statement(sheet, reading.article(), names, statement);
    }

    private static Map<ActorId, String> names(Reading reading) {
        var names = new HashMap<ActorId, String>();
        for (var actor : reading.actors()) names.put(actor.id(), Visible.line(actor.name()));
        return names;
    }

    private void statement(StringBuilder sheet, Article article, Map<ActorId, String> names, Statement statement) {
        var speaker = statement.actors().isEmpty() ? unnamed(article, statement) : join(names, statement.actors());
        var who = Manners.isOwnReading(statement) ? "The outlet’s reading of " + speaker : speaker;
        sheet.append("  ").append(ink.faint("%-4s".formatted(statement.id()))).append(ink.strong(who));
        statement
                .cue()
                .ifPresent(cue ->
                        sheet.append("  ").append(Visible.line(article.text().slice(cue))));
        if (!statement.to().isEmpty()) sheet.append(" to ").append(join(names, statement.to()));
        if (!statement.via().isEmpty()) sheet.append(ink.faint(" (via " + join(names, statement.via()) + ")"));
        sheet.append(ink.faint(Paragraph.of(marks(article, statement), 8, width)));
        sheet.append(statement.content().stream()
                .map(span -> Paragraph.of(content(article, statement, span), 8, width))
                .collect(Collectors.joining()));
        sheet.append('\n');
    }

    /** The words that name a source nobody could be found for. */
    private static String unnamed(Article article, Statement statement) {
        return statement
                .source()
                .map(source -> Visible.line(article.text().slice(source)))
                .orElse("(source not given)");
    }

    private static String join(Map<ActorId, String> names, List<ActorId> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, id.value())).collect(Collectors.joining(", "));
    }

    private static String content(Article article, Statement statement, Span span) {
        var words = Visible.line(article.text().slice(span));
        return statement.manner() == Statement.Manner.DIRECT && !Manners.isOwnReading(statement)
                ? "“" + words + "”"
                : words;
    }

    /** What kind of saying it is, when and where: one line in small print. */
    private String marks(Article article, Statement statement) {
        var marks = new StringBuilder(word(statement.manner())).append(' ').append(word(statement.act()));
        marks.append(" · ").append(Dates.of(statement.saidOn()));
        statement
                .venue()
                .ifPresent(venue ->
                        marks.append(" · ").append(Visible.line(article.text().slice(venue))));
        statement
                .place()
                .ifPresent(place ->
                        marks.append(" · ").append(Visible.line(article.text().slice(place))));
        if (statement.negated()) marks.append(" · negated");
        if (statement.hedged()) marks.append(" · hedged");
        statement.answers().ifPresent(id -> marks.append(" · answers ").append(id));
        statement.repeats().ifPresent(id -> marks.append(" · repeats ").append(id));
        statement.nestedIn().ifPresent(id -> marks.append(" · within ").append(id));
        if (Manners.isOwnReading(statement)) marks.append(" · the outlet’s reading");
        if (statement.grounds().isByHand()) {
            marks.append(" · ").append(statement.grounds().why());
        }
        if (!statement.grounds().isCertain()) {
            marks.append(" · uncertain: ").append(statement.grounds().why());
        }
        return marks.toString();
    }

    private void heading(StringBuilder sheet, String words, String instead) {
        sheet.append('\n').append(ink.attention(words));
        if (!instead.isEmpty()) sheet.append(": ").append(instead);
        sheet.append('\n');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
