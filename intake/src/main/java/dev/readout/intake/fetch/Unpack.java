package dev.readout.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the packing of a body, never reading more than a limit of what comes out (RFC 9110, 8.4). */
public final class Unpack {

    private static final int MOST_LAYERS = 2;

    private Unpack() {}

    /**
     * The bytes as they were before they were packed.
     *
     * @param coding as in {@code Content-Encoding}, the last one applied last
     * @throws Unacceptable when they are more than the limit, or packed in a way that is not read
     */
    public static byte[] bounded(InputStream packed, String coding, int limitBytes) throws IOException {
        var bytes = plain(packed, coding).readNBytes(limitBytes + 1);
        if (bytes.length > limitBytes) {
            throw new Unacceptable("is larger than " + Math.max(1, limitBytes / 1_000_000) + " MB");
        }
        return bytes;
    }

    /**
     * The first of the bytes as they were before they were packed.
     *
     * @param coding as in {@code Content-Encoding}, the last one applied last
     * @throws Unacceptable when they are packed in a way that is not read
     */
    static byte[] beginning(InputStream packed, String coding, int mostBytes) throws IOException {
        return plain(packed, coding).readNBytes(mostBytes);
    }

    private static InputStream plain(InputStream packed, String coding) throws IOException {
        var plain = packed;
        for (var layer : layers(coding).reversed()) plain = unpacked(plain, layer);
        return plain;
    }

    private static List<String> layers(String coding) throws Unacceptable {
        var layers = Arrays.stream(coding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList();
        if (layers.size() > MOST_LAYERS) throw new Unacceptable("is packed " + layers.size() + " times");
        return layers;
    }

    private static InputStream unpacked(InputStream packed, String layer) throws IOException {
        return switch (layer) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> deflated(new BufferedInputStream(packed));
            default -> throw new Unacceptable("is packed in a way that was not asked for (" + layer + ")");
        };
    }

    /** The standard means zlib's format; some servers send bare deflate. */
    private static InputStream deflated(InputStream packed) throws IOException {
        packed.mark(2);
        int header = packed.read() << 8 | packed.read();
        packed.reset();
        boolean zlib = (header >> 8 & 0x0F) == 8 && header % 31 == 0;
        return new InflaterInputStream(packed, new Inflater(!zlib));
    }
}
