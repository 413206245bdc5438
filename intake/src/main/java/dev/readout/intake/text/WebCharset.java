package dev.readout.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The encodings that the WHATWG Encoding Standard has, by the names that documents give them ("latin1" means Windows-1252). Any other that Java
 * knows is not believed: no browser would show such a page, and plain English would be read as something else.
 */
final class WebCharset {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels that the web reads as another encoding than their name says, or that Java does not know. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("visual", "ISO-8859-8"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("koi", "KOI8-R"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-16LE"),
            Map.entry("unicode", "UTF-16LE"));

    private static final Set<String> MANY_BYTES =
            Set.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "ISO-2022-JP", "x-windows-949");
    private static final Set<String> WIDE = Set.of("UTF-16LE", "UTF-16BE");
    private static final Set<String> OTHERS =
            Set.of("UTF-8", "IBM866", "KOI8-R", "KOI8-U", "x-MacRoman", "x-MacCyrillic", "x-windows-874");

    private WebCharset() {}

    /** Empty for a name that stands for no encoding of the web. */
    static Optional<Charset> named(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name))).filter(WebCharset::isOfTheWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(Charset charset) {
        var name = charset.name();
        return MANY_BYTES.contains(name)
                || WIDE.contains(name)
                || OTHERS.contains(name)
                || name.startsWith("windows-125")
                || name.startsWith("ISO-8859");
    }

    /** Whether each character is two bytes or four, which shows in the bytes whatever is declared. */
    static boolean isWide(Charset charset) {
        return WIDE.contains(charset.name());
    }

    /** Whether every byte is a character, plain letters the same as in UTF-8; or UTF-8 itself. */
    static boolean isSingleByteOrUtf8(Charset charset) {
        return !isWide(charset) && !MANY_BYTES.contains(charset.name());
    }

    /** Whether it is what a page in English is most often in, rightly or not. */
    static boolean isUsual(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS_1252);
    }
}
