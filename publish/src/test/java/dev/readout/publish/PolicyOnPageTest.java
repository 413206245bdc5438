package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Grounds;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page and the sheets show of a policy. */
class PolicyOnPageTest {

    private static final int WIDTH = 100;

    private final Dossier dossier = FerryPolicy.dossier();
    private final String page = page(dossier);

    @Test
    void leadsEveryLineToItsWordsAndBack() {
        var ids = found(" id=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("href=\"#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href));
        assertThat(dossier.policy().lines().map(line -> line.id().value()).toList())
                .allSatisfy(line -> assertThat(ids).contains(line))
                .allSatisfy(line -> assertThat(page).contains("<a class=\"bk\" href=\"#" + line + "\""));
    }

    @Test
    void lightsUpTheExactWordsOfAFinding() {
        assertThat(page)
                .containsPattern(
                        "<i id=\"C-f\\d+\" class=\"k\\d+\"></i><span class=\"w\\d+\">She ruled out a night ferry</span>");
    }

    @Test
    void saysWhereTheProcessStandsAndByWhoseWord() {
        assertThat(page).contains("<b class=\"cap\">completed</b> on 20 May 2019, by the word of Ann Lee.");
    }

    @Test
    void tellsWhatOutletSaysWhereTheProcessStandsWhenNobodyElseDoes() {
        var story = new Story();
        story.article("Pier Gazette", FerryPolicy.MAY_7, "The review of the fares is complete.")
                .finds(
                        "review",
                        (id, at) -> new ProcessStep(
                                id,
                                at.span("The review of the fares"),
                                ProcessStep.State.COMPLETED,
                                List.of(),
                                at.published(),
                                false,
                                new Grounds(
                                        0.9,
                                        Grounds.Voice.OUTLET,
                                        "a rule of the story",
                                        List.of(at.span("The review of the fares is complete")))));

        assertThat(page(story.dossier("The fares")))
                .contains("<b class=\"cap\">completed</b> on 7 May 2019, told by Pier Gazette.");
    }

    @Test
    void foldsWhatIsUncertainWithItsReason() {
        assertThat(page).contains("<b>uncertain:</b> a guess");
    }

    @Test
    void showsTheFormsOfAFormulaSideBySide() {
        assertThat(page).contains("<b>fair fares for all</b>", "<b>fair fares for islanders</b>", "class=\"fo n2\"");
    }

    @Test
    void showsArticlesOfOneOriginOnce() {
        assertThat(page).contains("2 articles, 1 origin:").contains("most of its passages");
    }

    @Test
    void saysWhatWasLookedForAndNotFound() {
        assertThat(page(TwoFerries.dossier()))
                .contains("Looked for and not found: a word on where the process stands, options, promises")
                .doesNotContain("id=\"options\"", "id=\"brief\"");
    }

    @Test
    void showsTheOptionsBoardOnATerminal() {
        assertThat(new RowsSheet(Ink.PLAIN, WIDTH).options(dossier))
                .contains(
                        "Ruled out\n  a night ferry\n      Ann Lee · 20 May 2019 · economic · 3 articles, 2 origins\n")
                .contains("        · 7 May 2019 on the table, Ann Lee\n")
                .contains("uncertain: a guess")
                .contains("— Lantern, 20 May 2019 (3.txt ");
    }

    @Test
    void showsWhatIsDueOnATerminal() {
        assertThat(new RowsSheet(Ink.PLAIN, WIDTH).due(dossier))
                .contains("Kept\n  We will publish the fares by June 1\n")
                .contains("kept on 19 May 2019");
        assertThat(new RowsSheet(Ink.PLAIN, WIDTH).due(TwoFerries.dossier()))
                .isEqualTo("Nothing is promised, planned or due.\n");
    }

    @Test
    void writesThePolicyAsMarkdown() throws IOException {
        var out = new StringWriter();
        new DossierMarkdown().write(dossier, out);

        assertThat(out.toString())
                .contains("## Where it stands", "## The brief", "## What is on the table", "### Ruled out")
                .containsPattern(
                        "- \\*\\*a night ferry\\*\\* Ruled out · Ann Lee · 20 May 2019 · economic .*\\[C \\d+–\\d+")
                .contains("A and B go back to one report: A.");
    }

    private List<String> found(String pattern) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static String page(Dossier dossier) {
        var out = new StringWriter();
        new DossierPage().write(dossier, out);
        return out.toString();
    }
}
