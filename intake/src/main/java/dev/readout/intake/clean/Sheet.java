package dev.readout.intake.clean;

import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article's lines while it is being found out what each is; the readers of this room write on it in turn.
 *
 * <p>Lives within one call and one thread. A line is the report until it is given another role; of a line of the
 * report, a beginning (a dateline) and an end (a credit) can be cut off.
 */
final class Sheet {

    private final Text text;
    private final List<Line> lines;
    private final Role[] roles;
    private final int frontMatter;
    private final int[] bodyStart;
    private final int[] bodyEnd;
    private final Article.Builder article;
    private final Layout layout;

    Sheet(String source, Text text, Layout layout) {
        this.text = text;
        this.layout = layout;
        var lines = Line.of(text.value());
        this.frontMatter = layout.isPlain() ? FrontMatter.lines(lines) : 0;
        this.lines = layout.isPlain() ? paragraphs(lines, frontMatter) : lines;
        this.roles = new Role[this.lines.size()];
        Arrays.fill(roles, Role.BODY);
        this.bodyStart = this.lines.stream().mapToInt(Line::start).toArray();
        this.bodyEnd = this.lines.stream().mapToInt(Line::end).toArray();
        this.article = Article.builder(source, text);
    }

    /** Fields at the top stay lines; what follows them is unwrapped. */
    private static List<Line> paragraphs(List<Line> lines, int fields) {
        var paragraphs = new ArrayList<>(lines.subList(0, fields));
        paragraphs.addAll(Unwrap.paragraphs(lines.subList(fields, lines.size())));
        return paragraphs;
    }

    /** Whether blank lines, or the ends of the text, stand on both sides of a line. */
    boolean standsAlone(int index) {
        return lines.get(index).afterBlank()
                && (index + 1 >= size() || lines.get(index + 1).afterBlank());
    }

    /** Where what the article says of itself is gathered. */
    Article.Builder article() {
        return article;
    }

    Layout layout() {
        return layout;
    }

    /** How many of the first lines are the fields of a Markdown file. */
    int frontMatter() {
        return frontMatter;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    Role role(int index) {
        return roles[index];
    }

    boolean is(int index, Role role) {
        return index >= 0 && index < roles.length && roles[index] == role;
    }

    boolean isBody(int index) {
        return is(index, Role.BODY);
    }

    void mark(int index, Role role) {
        roles[index] = role;
    }

    /** What is left of a line of the report. */
    String body(int index) {
        return text.value().substring(bodyStart[index], bodyEnd[index]);
    }

    /** The first few hundred characters of what is left of a line of the report. */
    String bodyOpening(int index) {
        int start = bodyStart[index];
        return text.value().substring(start, Math.min(bodyEnd[index], start + 400));
    }

    /** Cuts characters off the beginning of a line of the report, which are furniture from then on. */
    void cutBeginning(int index, int characters) {
        int start = bodyStart[index] + characters;
        while (start < bodyEnd[index] && Line.isBlank(text.value().charAt(start))) start++;
        bodyStart[index] = start;
    }

    /** Keeps only the line up to a UTF-16 index; what follows is furniture from then on. */
    void cutEnd(int index, int unit) {
        int end = unit;
        while (end > bodyStart[index] && Line.isBlank(text.value().charAt(end - 1))) end--;
        bodyEnd[index] = end;
    }

    /** Index of the first line at or after {@code from} for which the condition holds. */
    Optional<Integer> first(int from, int limit, Predicate<Integer> condition) {
        for (int i = from; i < Math.min(limit, size()); i++) {
            if (condition.test(i)) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** Something printed at these characters of a line. */
    Printed printed(String value, int index, int from, int to) {
        return new Printed(
                value, span(lines.get(index).start() + from, lines.get(index).start() + to));
    }

    Span span(int startUnit, int endUnit) {
        return text.spanOfUnits(startUnit, endUnit);
    }

    List<Span> bodySpans() {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < size(); i++) {
            if (roles[i] == Role.BODY && bodyStart[i] < bodyEnd[i]) spans.add(span(bodyStart[i], bodyEnd[i]));
        }
        return spans;
    }

    List<Span> furnitureSpans(Optional<Span> title) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < size(); i++) {
            var line = lines.get(i);
            switch (roles[i]) {
                case BODY -> {
                    addFurniture(spans, line.start(), bodyStart[i]);
                    addFurniture(spans, bodyEnd[i], line.end());
                }
                case TITLE -> {
                    var span = title.orElseThrow();
                    addFurniture(spans, line.start(), Math.min(line.end(), text.unit(span.start())));
                    addFurniture(spans, Math.max(line.start(), text.unit(span.end())), line.end());
                }
                default -> addFurniture(spans, line.start(), line.end());
            }
        }
        return spans;
    }

    private void addFurniture(List<Span> spans, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Line.isBlank(text.value().charAt(start))) start++;
        while (end > start && Line.isBlank(text.value().charAt(end - 1))) end--;
        if (start < end) spans.add(span(start, end));
    }
}
