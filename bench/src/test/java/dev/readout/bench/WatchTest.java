package dev.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the watch, tried for a few seconds; {@code bench/run KillWatch 100} and {@code SoakWatch 600} try longer. */
class WatchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void losesNothingAndDoublesNothingWhenItIsKilled() throws Exception {
        assertThat(new KillWatch(Place.of(folder.toString()), 11).run(3)).isEmpty();
    }

    @Test
    void keepsEveryArticleOfAServerThatDoesEverythingWrong() throws Exception {
        var result = SoakWatch.run(folder.resolve("readout.db"), Duration.ofSeconds(5));

        assertThat(result.served()).isPositive();
        assertThat(result.missing()).isEmpty();
        assertThat(result.wrong()).isEmpty();
    }
}
