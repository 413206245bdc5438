package dev.readout.eval.events;

import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Plover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads sentences with PLOVER root codes from a table parted by tabs, with {@code marked_sentence} and {@code gold_root}. */
final class PloverCases {

    private PloverCases() {}

    static List<PloverCase> read(Path table) {
        try {
            var lines = Files.readAllLines(table);
            var columns = List.of(lines.getFirst().split("\t", -1));
            var cases = new ArrayList<PloverCase>();
            for (var line : lines.subList(1, lines.size())) cases.add(read(columns, line.split("\t", -1)));
            return cases;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CorpusException("cannot read " + table + ": " + e.getMessage(), e);
        }
    }

    private static PloverCase read(List<String> columns, String[] cells) {
        var marked = MarkedSentence.parse(cells[columns.indexOf("marked_sentence")]);
        return new PloverCase(
                cells[columns.indexOf("sentence_id")],
                marked.text(),
                marked.source(),
                marked.target(),
                Plover.valueOf(cells[columns.indexOf("gold_root")]),
                isAside(cells[columns.indexOf("sentence")]));
    }

    /** A third of all sentences, by their digest. */
    private static boolean isAside(String sentence) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
            return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(digest, 0, 4)) % 3 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
