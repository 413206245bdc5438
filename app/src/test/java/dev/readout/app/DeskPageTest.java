package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/desk.md} names only what there is. */
class DeskPageTest {

    private static final Path PAGE = Path.of("../docs/desk.md");
    private static final String READOUT = "./readout ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    @Test
    void givesCommandsThatTheCommandLineTakes() throws IOException {
        var commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(READOUT))
                .map(line -> line.substring(READOUT.length()))
                .toList();

        assertThat(commands).hasSizeGreaterThan(6);
        for (var command : commands) {
            assertThatCode(() -> Main.commandLine().parseArgs(words(command)))
                    .as(command)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void showsPicturesThatAreThere() throws IOException {
        var pictures = PICTURE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> PAGE.resolveSibling(found.group(1)))
                .toList();

        assertThat(pictures).isNotEmpty().allMatch(Files::isRegularFile);
    }

    private static String[] words(String command) {
        List<String> words =
                WORD.matcher(command).results().map(DeskPageTest::word).toList();
        return words.toArray(String[]::new);
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
