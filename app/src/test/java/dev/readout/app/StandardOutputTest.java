package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(printedTo("No space left on device").problem())
                .hasValue("standard output: No space left on device: what was printed is not complete");
    }

    @Test
    void isSilentWhenWhoeverReadsHasHadEnough() {
        assertThat(printedTo("Broken pipe").problem()).isEmpty();
    }

    @Test
    void handsOnWhatIsPrinted() {
        var bytes = new ByteArrayOutputStream();
        var output = new StandardOutput(bytes);
        new PrintStream(output, true).print("the fee");

        assertThat(bytes).hasToString("the fee");
        assertThat(output.problem()).isEmpty();
    }

    private static StandardOutput printedTo(String failure) {
        var output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        new PrintStream(output, true).println("the fee");
        return output;
    }
}
