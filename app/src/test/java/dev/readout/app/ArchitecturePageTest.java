package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.readout.pipeline.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/architecture.md true. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void namesEveryPublicStage() throws IOException {
        var stages = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.readout").stream()
                        .filter(type -> type.isAssignableTo(Stage.class) && !type.isInterface())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(firstCells("## Stages")).containsExactlyInAnyOrderElementsOf(stages);
    }

    @Test
    void namesEveryRoomInTheOrderOfTheBuild() throws IOException {
        var modules = Pattern.compile("<module>(.*)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(firstCells("## Rooms")).containsExactlyElementsOf(modules);
    }

    private static java.util.List<String> firstCells(String heading) throws IOException {
        var page = Files.readString(ROOT.resolve("docs/architecture.md"));
        var section = page.substring(page.indexOf(heading) + heading.length());
        int end = section.indexOf("\n## ");
        return FIRST_CELL
                .matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
