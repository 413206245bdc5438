package dev.readout.store.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes packed with DEFLATE (RFC 1951 in the wrapper of RFC 1950). */
public final class Packed {

    private Packed() {}

    public static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 16);
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory took no more bytes", e);
        }
        return packed.toByteArray();
    }

    /**
     * @param size how many bytes were packed; not one more is unpacked
     * @throws UnreadableRecord if these are not so many packed bytes
     */
    public static byte[] unpack(byte[] packed, int size) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var bytes = in.readNBytes(size);
            if (bytes.length != size || in.read() >= 0) throw new IOException("not " + size + " bytes");
            return bytes;
        } catch (IOException e) {
            throw new UnreadableRecord("packed bytes are damaged", e);
        }
    }
}
