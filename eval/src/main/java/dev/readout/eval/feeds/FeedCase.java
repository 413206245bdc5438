package dev.readout.eval.feeds;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file of the collection.
 *
 * @param name its path in the collection
 * @param raw its bytes, with the address its server has it at and the type it declares; nothing is declared of a file that
 *     the collection reads from the disk
 * @param expectations those that are counted
 */
public record FeedCase(String name, RawText raw, List<Expectation> expectations) {

    private static final String SERVER = "http://127.0.0.1:8097/";
    private static final Pattern EXPECT = Pattern.compile("Expect:[ \\t]*([^\\r\\n]*)");
    private static final Pattern TYPE = Pattern.compile("Header:\\s*Content-[Tt]ype:\\s*([^\\r\\n]+)");
    private static final Pattern LOCATION = Pattern.compile("Header:\\s*Content-Location:\\s*([^\\r\\n]+)");

    /** All files below a folder, in the order of their paths. */
    public static List<FeedCase> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("LICENSE"))
                    .sorted()
                    .map(file -> of(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedCase of(Path folder, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var name = folder.relativize(file).toString();
            var comment = new String(bytes, charset(bytes));
            var expected = EXPECT.matcher(comment);
            return new FeedCase(
                    name,
                    RawText.of(name, bytes, declared(folder.relativize(file), comment)),
                    expected.find()
                            ? Expectations.of(expected.group(1).replaceFirst("-->.*", "")).stream()
                                    .filter(Expectation::counts)
                                    .toList()
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Declared declared(Path name, String comment) {
        boolean served = name.getFileName().toString().startsWith("http")
                || (name.getParent() != null && name.getParent().endsWith("http"));
        var address = address(SERVER + name, first(LOCATION, comment));
        return new Declared(Optional.of(address).filter(a -> served), first(TYPE, comment), List.of());
    }

    private static String address(String own, Optional<String> location) {
        return location.filter(l -> !l.startsWith("javascript:"))
                .map(l -> l.startsWith("http") ? l : SERVER + l.replaceFirst("^/", ""))
                .orElse(own);
    }

    private static Optional<String> first(Pattern pattern, String comment) {
        var match = pattern.matcher(comment);
        return match.find() ? Optional.of(match.group(1).strip()) : Optional.empty();
    }

    /** Enough to read the comment, which is in ASCII: the width of a character, by where its noughts are. */
    private static Charset charset(byte[] bytes) {
        int noughts = 0;
        int first = -1;
        for (int i = 4; i < 12 && i < bytes.length; i++) {
            if (bytes[i] != 0) continue;
            noughts++;
            if (first < 0) first = i;
        }
        if (noughts >= 5) return Charset.forName(bytes[4] == 0 && bytes[5] == 0 ? "UTF-32BE" : "UTF-32LE");
        if (noughts >= 3) return first % 2 == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return StandardCharsets.ISO_8859_1;
    }
}
