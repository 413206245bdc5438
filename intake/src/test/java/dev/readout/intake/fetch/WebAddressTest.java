package dev.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Gazette.Example:80/a/../b?c#d, http://gazette.example/b?c#d",
        "https:\\\\gazette.example\\a, https://gazette.example/a",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://[::FFFF:127.0.0.1]/, http://[::ffff:7f00:1]/",
        "http://gazette.example/caf\u00e9 x, http://gazette.example/caf%C3%A9%20x",
        "http://caf\u00e9.example, http://xn--caf-dma.example/",
    })
    void writesAnAddressInItsOneForm(String written, String form) {
        assertThat(WebAddress.of(written).map(WebAddress::toString)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://gazette.example/", "file:///etc/hostname", "javascript:alert(1)", "http://", "http://user@host/",
                "http://256.256.256.256/", "http://a b/", "http://host:99999/", "http://[::1", "gazette.example"
            })
    void refusesWhatItIsNotSureOf(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://gazette.example/a/b",
        "../b, https://gazette.example/b",
        "/b?c, https://gazette.example/b?c",
        "?c, https://gazette.example/a/page?c",
        "#d, https://gazette.example/a/page?q#d",
        "//other.example, https://other.example/",
        "https:b, https://gazette.example/a/b",
    })
    void resolvesWhatStandsOnAPage(String written, String address) {
        var page = WebAddress.of("https://gazette.example/a/page?q").orElseThrow();

        assertThat(page.resolve(written).map(WebAddress::toString)).contains(address);
    }

    @Test
    void namesItsServer() {
        assertThat(WebAddress.of("http://gazette.example:8080/a?b")
                        .orElseThrow()
                        .origin())
                .isEqualTo("http://gazette.example:8080");
    }
}
