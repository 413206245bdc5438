package dev.readout.publish;

import static dev.readout.publish.DossierMarkdown.text;

import dev.readout.model.Article;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.brief.Sentence;
import dev.readout.publish.brief.WriteBrief;
import dev.readout.publish.rows.FormulaRow;
import dev.readout.publish.rows.Group;
import dev.readout.publish.rows.PolicyRows;
import dev.readout.publish.rows.ProcessView;
import dev.readout.publish.rows.Row;
import dev.readout.publish.words.Capital;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the policy stands, as sections of a dossier's Markdown; what is empty is left out. */
record PolicyMarkdown(Dossier dossier, Map<Article, String> letters, Writer out) {

    private static final int MOST_PLACES = 6;

    void write() throws IOException {
        var policy = PolicyRows.of(dossier);
        processes(policy.processes());
        brief(WriteBrief.of(dossier));
        section("What is on the table", policy.options());
        section("Due and promised", policy.pledges());
        section("Meetings and contacts", policy.meetings());
        section("Conditions and reactions", policy.conditions());
        formulas(policy.formulas());
        section("Agreement", policy.agreements());
    }

    private void processes(List<ProcessView> processes) throws IOException {
        if (processes.isEmpty()) return;
        out.write("\n## Where it stands\n");
        for (int i = 0; i < processes.size(); i++) {
            if (i == 1) out.write("\n### Other processes\n");
            var process = processes.get(i);
            out.write("\n**" + text(process.name()) + "**: " + text(process.state()) + doubt(process.doubt()) + "\n\n");
            for (var step : process.steps()) {
                var told = join(", ", List.of(step.when(), step.state(), step.who()));
                out.write("- " + text(told) + " " + places(step.evidence()) + doubt(step.doubt()) + "\n");
            }
        }
    }

    private void brief(List<Sentence> brief) throws IOException {
        if (brief.isEmpty()) return;
        out.write("\n## The brief\n");
        for (var topic : Sentence.Topic.values()) {
            var sentences =
                    brief.stream().filter(sentence -> sentence.topic() == topic).toList();
            if (sentences.isEmpty()) continue;
            out.write("\n### " + topic.heading() + "\n\n");
            for (var sentence : sentences) {
                out.write("- " + text(sentence.text()) + " " + places(sentence.evidence()) + "\n");
            }
        }
    }

    private void section(String name, List<Group> groups) throws IOException {
        if (groups.isEmpty()) return;
        out.write("\n## " + name + "\n");
        for (var group : groups) {
            out.write("\n### " + text(group.name()) + "\n\n");
            for (var row : group.all().toList()) row(row);
        }
    }

    private void row(Row row) throws IOException {
        var words = row.parts().stream()
                .map(part -> (part.label().isEmpty() ? "" : part.label() + ": ") + part.words())
                .collect(Collectors.joining(" / "));
        var known = new ArrayList<>(List.of(Capital.first(row.head()), row.who(), row.when()));
        known.addAll(row.facts());
        known.add(row.carried());
        out.write("- **" + text(words) + "** " + text(join(" · ", known)) + " " + places(row.evidence())
                + doubt(row.doubt()) + "\n");
        for (var step : row.steps()) {
            var told = join(", ", List.of(step.when(), step.what(), step.who()));
            out.write("  - " + text(told) + " " + places(step.evidence()) + doubt(step.doubt()) + "\n");
        }
    }

    private void formulas(List<FormulaRow> formulas) throws IOException {
        if (formulas.isEmpty()) return;
        out.write("\n## The wording\n");
        for (var formula : formulas) {
            out.write("\n");
            for (var form : formula.forms()) {
                var known = join(" · ", List.of("first " + form.first(), form.uses()));
                out.write("- " + text(form.before()) + "**" + text(form.words()) + "**" + text(form.after()) + " ("
                        + text(known) + ") " + places(form.evidence()) + doubt(formula.doubt()) + "\n");
            }
        }
    }

    private static String join(String by, List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(by));
    }

    private static String doubt(String why) {
        return why.isEmpty() ? "" : " (uncertain: " + text(why) + ")";
    }

    /** The letter of the article, the first and the last character. */
    private String places(List<Evidence> evidence) {
        return evidence.stream()
                .distinct()
                .limit(MOST_PLACES)
                .map(words -> "\\[%s %d–%d\\]"
                        .formatted(
                                letters.get(dossier.article(words.article())),
                                words.span().start(),
                                words.span().end()))
                .collect(Collectors.joining(" "));
    }
}
