package dev.readout.language.nlp4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers collections of strings, the same one always the same, and keeps them in a text file, a line each. */
final class StringLines {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** The number of a collection of strings without tabs or line breaks, in its order. */
    int number(Collection<String> strings) {
        return numbers.computeIfAbsent(String.join("\t", strings), line -> {
            lines.add(line);
            return lines.size() - 1;
        });
    }

    int size() {
        return lines.size();
    }

    void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** The collections that were written, by number. */
    static List<List<String>> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
