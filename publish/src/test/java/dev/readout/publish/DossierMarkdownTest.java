package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DossierMarkdownTest {

    @Test
    void keepsMarkupOfANameText() throws IOException {
        assertThat(markdown()).startsWith("# Ferries \\& \\<fees\\>\n");
    }

    @Test
    void keepsMarkupOfAnArticleText() throws IOException {
        assertThat(markdown()).contains("=1+1, or \\*more\\*");
    }

    @Test
    void listsTheReportsOfAnActOfSpeechUnderItsSpeaker() throws IOException {
        assertThat(markdown())
                .contains(
                        "**Ann Lee**\n\n- “We will sail in March” \\[A 29–50\\] assertion\n- “We will sail in March,");
    }

    @Test
    void saysHowEachDateIsKnown() throws IOException {
        assertThat(markdown())
                .contains("| A | Ferry to sail | Pier Gazette | Tue 7 May 2019 |  | printed in the article |");
    }

    @Test
    void takesNoWordsForAHeadingOrAList() {
        assertThat(DossierMarkdown.text("# one")).isEqualTo("\\# one");
        assertThat(DossierMarkdown.text("- one")).isEqualTo("\\- one");
        assertThat(DossierMarkdown.text("1. one")).isEqualTo("1\\. one");
        assertThat(DossierMarkdown.text("One - 1. two")).isEqualTo("One - 1. two");
    }

    private static String markdown() throws IOException {
        var out = new StringWriter();
        new DossierMarkdown().write(TwoFerries.dossier(), out);
        return out.toString();
    }
}
