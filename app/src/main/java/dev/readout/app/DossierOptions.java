package dev.readout.app;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a dossier is made with, wherever its articles come from. */
final class DossierOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what was known on that day (YYYY-MM-DD); default: the day of the latest article.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            description = "What the policy is called; default: the folder's name.")
    private @Nullable String name;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<String> name() {
        return Optional.ofNullable(name).filter(words -> !words.isBlank());
    }

    KnowledgeOption knowledge() {
        return knowledge;
    }

    ThreadsOption threads() {
        return threads;
    }
}
