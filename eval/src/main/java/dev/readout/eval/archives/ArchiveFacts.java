package dev.readout.eval.archives;

import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of one sample.
 *
 * @param file its name
 * @param parts in their order: {@code document ADDRESS BYTES} or {@code damaged OFFSET}
 */
public record ArchiveFacts(String file, List<String> parts) {

    public ArchiveFacts {
        parts = List.copyOf(parts);
    }

    /** All samples, from the list beside this class. */
    public static List<ArchiveFacts> listed() {
        try (var stream = ArchiveFacts.class.getResourceAsStream("archives.tsv")) {
            if (stream == null) throw new CorpusException("archives.tsv is missing from the program");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new ArchiveFacts(cells[0], Arrays.asList(cells).subList(1, cells.length)))
                    .toList();
        } catch (IOException e) {
            throw new CorpusException("archives.tsv cannot be read", e);
        }
    }
}
