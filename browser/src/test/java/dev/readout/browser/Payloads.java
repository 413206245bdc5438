package dev.readout.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words that would be run if a page took them for its own: those of {@code payloads.txt}, and DOMPurify's where they are at hand. */
final class Payloads {

    private Payloads() {}

    static List<String> all(Chromium chromium) throws IOException {
        var all = new ArrayList<String>();
        try (var own = Payloads.class.getResourceAsStream("/payloads.txt")) {
            if (own == null) throw new IllegalStateException("payloads.txt is not on the class path");
            new String(own.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(all::add);
        }
        var file = Path.of(System.getProperty("readout.payloads"));
        if (Files.isRegularFile(file)) all.addAll(chromium.exported(Files.readString(file), "payload"));
        all.removeIf(String::isBlank);
        return all;
    }
}
