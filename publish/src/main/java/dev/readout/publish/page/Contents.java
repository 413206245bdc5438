package dev.readout.publish.page;

import dev.readout.publish.brief.Sentence;
import dev.readout.publish.rows.PolicyRows;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of the page, numbered in their order.
 *
 * @param sections those that there are
 * @param missing what was looked for and not found, in words; empty when all was found
 */
public record Contents(List<Section> sections, List<String> missing) {

    /** A section: its number, its place, its name. */
    public record Section(int number, String id, String name) {}

    static Contents of(PolicyRows policy, List<Sentence> brief) {
        var found = new Gathered(new ArrayList<>(), new ArrayList<>());
        found.add(true, "glance", "At a glance", "");
        found.add(!brief.isEmpty(), "brief", "The brief", "");
        found.add(!policy.options().isEmpty(), "options", "What is on the table", "options");
        found.add(!policy.pledges().isEmpty(), "due", "Due and promised", "promises");
        found.add(!policy.meetings().isEmpty(), "meetings", "Meetings and contacts", "meetings");
        found.add(!policy.conditions().isEmpty(), "conditions", "Conditions and reactions", "conditions and reactions");
        found.add(!policy.formulas().isEmpty(), "wording", "The wording", "formulas");
        found.add(true, "timeline", "Timeline", "");
        found.add(true, "said", "Who said what", "");
        found.add(true, "who", "Who is who", "");
        found.add(true, "coverage", "Coverage and agreement", "");
        found.add(true, "articles", "The articles", "");
        return new Contents(found.sections(), found.missing());
    }

    private record Gathered(List<Section> sections, List<String> missing) {

        void add(boolean there, String id, String name, String what) {
            if (there) sections.add(new Section(sections.size() + 1, id, name));
            else if (!what.isEmpty()) missing.add(what);
        }
    }

    public Contents {
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
    }

    /** Whether the page has this section. */
    public boolean has(String id) {
        return sections.stream().anyMatch(section -> section.id().equals(id));
    }

    /** Its number. */
    public int number(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .mapToInt(Section::number)
                .findFirst()
                .orElseThrow();
    }
}
