package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StatementsCsvTest {

    @Test
    void hasAHeaderAndARowAStatementWithTheLineEndsOfItsStandard() throws IOException {
        assertThat(table().split("\r\n", -1)).hasSize(5);
        assertThat(table()).startsWith("utterance,said_from,said_to,speaker,").endsWith("\r\n");
    }

    @Test
    void keepsAFormulaText() throws IOException {
        assertThat(table()).contains("\"'=1+1, or *more*\"").doesNotContain("\"=1+1");
    }

    @Test
    void doublesTheQuotationMarksOfACell() throws IOException {
        assertThat(table()).contains("\"We will sail in March, \"\"God\"\" willing\"");
    }

    @Test
    void givesReportsOfOneActOfSpeechTheSameUtterance() throws IOException {
        var rows = table().lines()
                .filter(row -> row.contains("We will sail in March"))
                .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows)
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsOnly(rows.getFirst().substring(0, rows.getFirst().indexOf(',')));
    }

    private static String table() throws IOException {
        var out = new StringWriter();
        new StatementsCsv().write(TwoFerries.dossier(), out);
        return out.toString();
    }
}
