package dev.readout.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<b>x</b> & y &amp; z~<b>x</b> &amp; y &amp; z",
                "a < b~a &lt; b",
                "x<script>alert('</b>')</script>y~xy",
                "<img src=x onerror=alert(1)>~<img src=\"x\" />",
                "<a href=' java&#115;cript:alert(1)'>x</a>~<a href=\"\">x</a>",
                "<a href='java\tscript:alert(1)'>x</a>~<a href=\"\">x</a>",
                "<a title='\"onclick='>x</a>~<a title=\"&quot;onclick=\">x</a>",
                "<p style='color: red; behavior: url(x)'>x</p>~<p style=\"color: red;\">x</p>",
                "<iframe src=x>y</iframe>~y",
                "<b/>x<br/>~<b></b>x<br />",
                "x<!-- y --!><img src=1>-->z~xz",
            })
    void keepsWhatShowsAndDropsWhatRuns(String source, String clean) {
        assertThat(new CleanMarkup("", false).clean(source)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a ", "<a href='", "<!--", "<", "</", "&", "&#", "<script>", "<!DOCTYPE", "<a b=c/"})
    void endsWithAnyUnfinishedSource(String source) {
        assertThat(new CleanMarkup("", false).clean(source)).doesNotContain("script");
    }

    @Test
    void makesAddressesAbsolute() {
        assertThat(new CleanMarkup("https://gazette.example/a/", false).clean("<img src=../b.png>"))
                .isEqualTo("<img src=\"https://gazette.example/b.png\" />");
    }

    @Test
    void takesTimeThatGrowsWithTheLengthAlone() {
        assertThat(new CleanMarkup("", false).clean("<".repeat(300_000))).startsWith("&lt;&lt;");
        assertThat(new CleanMarkup("", false).clean("<!--".repeat(100_000))).isEmpty();
    }
}
