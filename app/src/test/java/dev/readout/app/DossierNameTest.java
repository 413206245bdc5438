package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierNameTest {

    @ParameterizedTest
    @CsvSource({
        "coverage/strait-fee_2019, Strait fee 2019",
        "one-more.txt, One more",
        "https://gazette.example/strait-fee.html?page=2#top, Strait fee",
        "https://gazette.example/strait-fee/, Strait fee",
        "https://gazette.example/, Gazette",
        "/, Dossier",
    })
    void isThatOfTheLastFolderFileOrAddress(String named, String name) {
        assertThat(DossierName.of(named)).isEqualTo(name);
    }
}
