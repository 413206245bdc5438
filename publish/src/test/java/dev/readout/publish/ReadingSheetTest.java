package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingSheetTest {

    private final String sheet = new ReadingSheet(Ink.PLAIN, 160).print(SampleReading.reading());

    @Test
    void saysHowTheDateIsKnown() {
        assertThat(sheet).contains("published").contains("Thu 2 May 2019, a date line: “2 May 2019”");
    }

    @Test
    void putsASpeakersOwnWordsInQuotationMarks() {
        assertThat(sheet).contains("s1  Ann Lee  said").contains("“We will sail”");
    }

    @Test
    void marksWhatIsUncertainWithTheReason() {
        assertThat(sheet).contains("uncertain: a quotation before its verb");
    }

    @Test
    void keepsWithinItsWidth() {
        var narrow = new ReadingSheet(Ink.PLAIN, 40).print(SampleReading.reading());

        assertThat(narrow.lines().filter(line -> line.startsWith("        "))).allMatch(line -> line.length() <= 40);
    }

    @Test
    void usesNoEscapeSequencesWithoutColour() {
        assertThat(sheet).doesNotContain("\u001b");
        assertThat(new ReadingSheet(Ink.COLOUR, 80).print(SampleReading.reading()))
                .contains("\u001b[1m");
    }
}
