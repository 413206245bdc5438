package dev.readout.language.nlp4j;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.tukaani.xz.XZInputStream;

/** Reads the models that NLP4J ships: Java objects, serialized and compressed, in its own jar. */
final class JarModel {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private JarModel() {}

    /** The object in a model file, for example {@code models/en-pos.xz}. */
    static <T> T read(String name, Class<T> type) {
        try (var in = JarModel.class.getResourceAsStream(ROOT + name)) {
            if (in == null) throw new IllegalStateException("the model " + name + " is not on the class path");
            try (var objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
                return type.cast(objects.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + name + " is of another version", e);
        }
    }
}
