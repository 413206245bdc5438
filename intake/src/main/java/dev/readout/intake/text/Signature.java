package dev.readout.intake.text;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The first bytes by which well-known formats that are not text give themselves away. */
enum Signature {
    PDF("a PDF", "%PDF-"),
    RTF("an RTF document", "{\\rtf"),
    ZIP("a Zip archive or an office document", "PK\u0003\u0004"),
    OLE("an old office document", "\u00d0\u00cf\u0011\u00e0"),
    GZIP("gzip-compressed", "\u001f\u008b"),
    BZIP2("bzip2-compressed", "BZh9"),
    XZ("xz-compressed", "\u00fd7zXZ"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00bc\u00af"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "GIF8"),
    WEBP_OR_WAVE("an image or sound file", "RIFF"),
    TIFF("a TIFF image", "II*\u0000"),
    MPEG("a sound file", "ID3"),
    ELF("a program", "\u007fELF"),
    CLASS("a program", "\u00ca\u00fe\u00ba\u00be"),
    WINDOWS("a program", "MZ\u0090"),
    SQLITE("a database", "SQLite format 3");

    private final String what;
    private final String bytes;

    Signature(String what, String bytes) {
        this.what = what;
        this.bytes = bytes;
    }

    String what() {
        return what;
    }

    static Optional<Signature> of(ByteBuffer document) {
        for (var signature : values()) {
            if (signature.opens(document)) return Optional.of(signature);
        }
        return Optional.empty();
    }

    private boolean opens(ByteBuffer document) {
        if (document.remaining() < bytes.length()) return false;
        for (int i = 0; i < bytes.length(); i++) {
            if ((document.get(document.position() + i) & 0xFF) != bytes.charAt(i)) return false;
        }
        return true;
    }
}
