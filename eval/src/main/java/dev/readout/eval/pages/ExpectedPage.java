package dev.readout.eval.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wanted of one page.
 *
 * @param file its name in the folder of pages
 * @param with stretches that must be in its text
 * @param without stretches that must not
 */
public record ExpectedPage(String file, List<String> with, List<String> without) {

    public ExpectedPage {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /** The English pages that {@code expected.json} of a folder names, in its order. */
    public static List<ExpectedPage> english(Path folder) {
        var english = english();
        try {
            var pages = new ArrayList<ExpectedPage>();
            for (var page :
                    new ObjectMapper().readTree(folder.resolve("expected.json").toFile())) {
                var file = page.path("file").asText();
                if (english.contains(file))
                    pages.add(new ExpectedPage(file, texts(page.path("with")), texts(page.path("without"))));
            }
            return pages;
        } catch (IOException e) {
            throw new CorpusException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> english() {
        try (var in = ExpectedPage.class.getResourceAsStream("english-pages.txt")) {
            if (in == null) throw new CorpusException("english-pages.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new CorpusException("cannot read english-pages.txt", e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
