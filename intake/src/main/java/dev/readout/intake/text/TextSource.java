package dev.readout.intake.text;

import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of one article come from. */
public sealed interface TextSource {

    /** How the user named it; goes into messages and into the article. */
    String name();

    /**
     * A file.
     *
     * @param name the path as the user gave it
     */
    record OfFile(String name, Path path) implements TextSource {}

    /** A stream that is already open, such as standard input; it is read once and not closed. */
    record OfStream(String name, InputStream stream) implements TextSource {}

    /**
     * An address of the web, which only somebody who may fetch can open.
     *
     * @param name the address as the user gave it
     */
    record OfAddress(String name) implements TextSource {}

    static TextSource file(Path path) {
        return new OfFile(path.toString(), path);
    }

    static TextSource standardInput(InputStream stream) {
        return new OfStream("-", stream);
    }
}
