package dev.readout.app;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.JoinedLinguist;
import dev.readout.language.Linguist;
import dev.readout.language.nlp4j.Nlp4jLinguist;
import dev.readout.language.onnx.OnnxLinguist;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What reads the grammar: chosen by {@code READOUT_ENGINE}, and by default the one the readers do best on. */
public enum Engine {
    /** NLP4J: grammar and names. */
    NLP4J {
        @Override
        Linguist open(Knowledge knowledge, Path cache) {
            return Nlp4jLinguist.open(knowledge, cache);
        }
    },
    /** Our own model: grammar, names and attributions. */
    MODEL {
        @Override
        Linguist open(Knowledge knowledge, Path cache) {
            return OnnxLinguist.open(knowledge);
        }

        @Override
        boolean isReady(Path cache) {
            return true;
        }
    },
    /** NLP4J's grammar and names, our own model's attributions. */
    BOTH {
        @Override
        Linguist open(Knowledge knowledge, Path cache) {
            return new JoinedLinguist(Nlp4jLinguist.open(knowledge, cache), OnnxLinguist.open(knowledge));
        }
    };

    /** Loads what the engine needs; {@code cache} is a folder for what can be made again. */
    abstract Linguist open(Knowledge knowledge, Path cache);

    /** Whether {@link #open} takes a second or two, and not a minute to unpack models first. */
    boolean isReady(Path cache) {
        return Nlp4jLinguist.isReady(cache);
    }

    /** The engine that the user asked for. */
    public static Engine chosen() {
        return named(System.getenv().getOrDefault("READOUT_ENGINE", ""));
    }

    /** The engine of this name, in any case; the default one for no name. */
    static Engine named(String name) {
        if (name.isBlank()) return BOTH;
        return Arrays.stream(values())
                .filter(engine -> engine.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "READOUT_ENGINE must be one of " + names() + ", was '" + name + "'"));
    }

    private static String names() {
        return Arrays.stream(values())
                .map(engine -> engine.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
