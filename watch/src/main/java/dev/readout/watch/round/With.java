package dev.readout.watch.round;

import dev.readout.intake.text.RawText;
import java.nio.ByteBuffer;

/** The bytes of a document, to be kept. */
final class With {

    private With() {}

    static byte[] bytes(RawText raw) {
        ByteBuffer buffer = raw.bytes();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
