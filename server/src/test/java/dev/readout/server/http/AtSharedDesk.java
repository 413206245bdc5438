package dev.readout.server.http;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Opens a desk that people share for each test. */
abstract class AtSharedDesk {

    @SuppressWarnings("NullAway.Init")
    SharedDesk shared;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        shared = new SharedDesk(folder);
    }

    @AfterEach
    void close() {
        shared.close();
    }
}
