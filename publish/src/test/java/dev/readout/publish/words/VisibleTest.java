package dev.readout.publish.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void showsAnEscapeSequenceInsteadOfObeyingIt() {
        assertThat(Visible.line("red \u001b[31malert")).isEqualTo("red ␛[31malert");
    }

    @Test
    void showsABidirectionalOverride() {
        assertThat(Visible.line("a\u202Eb")).isEqualTo("a<U+202E>b");
    }

    @Test
    void foldsWhiteSpaceToOneLine() {
        assertThat(Visible.line(" two\r\n\tlines\u00a0here ")).isEqualTo("two lines here");
    }

    @Test
    void leavesOtherScriptsAndEmojiAlone() {
        assertThat(Visible.line("한국 🚢 é")).isEqualTo("한국 🚢 é");
    }

    @Test
    void keepsTheWhiteSpaceOfAPageAndTheJoinersOfEmoji() {
        assertThat(Visible.text("two\nlines  here")).isEqualTo("two\nlines  here");
        assertThat(Visible.text("👩\u200D🌾")).isEqualTo("👩\u200D🌾");
    }

    @Test
    void showsOnAPageWhatWouldReorderIt() {
        assertThat(Visible.text("a\u202Eb\u001c\u00AD")).isEqualTo("a<U+202E>b␜<U+00AD>");
    }
}
