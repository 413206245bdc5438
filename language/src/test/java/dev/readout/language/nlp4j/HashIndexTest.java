package dev.readout.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashIndexTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatWasPutInAndNothingElse() {
        var builder = new HashIndex.Builder();
        for (int i = 0; i < 100_000; i++) builder.put(Hash.of("word " + i), i);
        builder.write(folder, "words");

        var index = HashIndex.open(folder, "words");

        for (int i = 0; i < 100_000; i++)
            assertThat(index.get(Hash.of("word " + i))).isEqualTo(i);
        for (int i = 0; i < 100_000; i++)
            assertThat(index.get(Hash.of("other " + i))).isEqualTo(-1);
    }

    @Test
    void findsNothingWhenItIsEmpty() {
        new HashIndex.Builder().write(folder, "none");

        assertThat(HashIndex.open(folder, "none").get(Hash.of("word"))).isEqualTo(-1);
    }

    @Test
    void tellsTheSameWordsInAnotherOrderApart() {
        assertThat(Hash.of(Hash.of("red"), "cross")).isNotEqualTo(Hash.of(Hash.of("cross"), "red"));
    }
}
