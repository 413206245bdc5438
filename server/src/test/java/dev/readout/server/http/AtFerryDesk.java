package dev.readout.server.http;

import dev.readout.server.FerryDesk;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens a desk with the ferry fee for each test. */
abstract class AtFerryDesk {

    @SuppressWarnings("NullAway.Init")
    FerryDesk ferry;

    @SuppressWarnings("NullAway.Init")
    DeskServer desk;

    @BeforeEach
    void open() throws IOException {
        ferry = FerryDesk.open();
        desk = ferry.server();
    }

    @AfterEach
    void close() {
        ferry.close();
    }
}
