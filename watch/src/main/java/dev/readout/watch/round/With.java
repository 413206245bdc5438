package dev.readout.watch.round;

import dev.readout.intake.text.RawText;
import dev.readout.model.Claim;
import java.nio.ByteBuffer;
import java.util.List;

/** Bytes, with what was said of them elsewhere. */
final class With {

    private With() {}

    static RawText claims(RawText raw, List<Claim> claims) {
        return RawText.of(raw.source(), bytes(raw), raw.declared().withClaims(claims));
    }

    static byte[] bytes(RawText raw) {
        ByteBuffer buffer = raw.bytes();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
