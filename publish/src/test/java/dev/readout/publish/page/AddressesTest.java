package dev.readout.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void lettersArticlesAsAReaderCounts() {
        assertThat(Addresses.letters(0)).isEqualTo("A");
        assertThat(Addresses.letters(25)).isEqualTo("Z");
        assertThat(Addresses.letters(26)).isEqualTo("AA");
        assertThat(Addresses.letters(701)).isEqualTo("ZZ");
        assertThat(Addresses.letters(702)).isEqualTo("AAA");
    }
}
