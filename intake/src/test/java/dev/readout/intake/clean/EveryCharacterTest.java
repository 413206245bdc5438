package dev.readout.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever lines a text has, in whatever order: each character that is not white space is in one block. */
class EveryCharacterTest {

    private static final Clean CLEAN = new Clean(Knowledge.bundled());

    private static final List<String> LINES = List.of(
            "The Ellan Times",
            "Mayor to open bridge | The Ellan Times",
            "Mayor to open bridge",
            "By Ann Lee (",
            "By Ann Lee and Bob Ray | June 4, 2019",
            "Published : Jan. 9, 2019 - 08:05",
            "Updated 3 hours ago",
            "date 2019-06-18 HARBOUR CITY: The bridge was open \uD83D\uDE00 again.",
            "PORT ELLAN (Reuters) - The mayor said on Monday that the bridge was open, and the harbour too, at last.",
            "(Reuters)",
            "(AP) -",
            "— Reuters",
            "The mayor said so. — Reuters",
            "Mayor Ola Berg (AP-Example) Mayor Ola Berg (AP-Example)",
            "FILE PHOTO: The bridge",
            "---",
            "title: \"\\",
            "title: The Bridge",
            "published_time: 2019-03-01 20:56:59-05:00",
            "  • Share \u00a0",
            "\"",
            ":",
            "(",
            "\uD83D\uDE00",
            "© 2019",
            "Copyright",
            "Ann Lee is a fellow at the Ellan Institute.",
            "the mayor of the town said on monday that the bridge would be open",
            "again in may, and that the ships would pay the toll for the bridge,",
            "SEE ALSO: The bridge",
            "MAYOR OPENS BRIDGE IN HEAVY RAIN AFTER ALL - ");

    private static final List<String> ENDS = List.of("\n", "\n\n", "\r\n\r\n", "\n \u00a0\n", "\u2028", "\r");

    @RepeatedTest(200)
    void isInOneBlock(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = new StringBuilder();
        for (int lines = random.nextInt(1, 14); lines > 0; lines--) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(ENDS.get(random.nextInt(ENDS.size())));
        }

        var article = CLEAN.article("test.txt", new Text(text.toString()), "en");

        assertThat(visibleOf(article)).isEqualTo(visible(text.toString()));
    }

    private static String visibleOf(Article article) {
        var blocks = new StringBuilder();
        for (Block block : article.blocks()) blocks.append(article.text().slice(block.span()));
        return visible(blocks.toString());
    }

    private static String visible(String text) {
        var visible = new StringBuilder();
        text.chars().filter(c -> !Line.isBlank((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
