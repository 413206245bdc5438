package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the bytes of a page into text, whatever it declares: what a byte-order mark says; else UTF-8 where the bytes are
 * that and could hardly be anything else; else what the server or the page itself declares; else Windows-1252.
 *
 * <p>Unlike a text file, a page is not refused for single wrong bytes, for it is sewn together from many sources: in
 * one that is UTF-8 for the most part they are read as Windows-1252, in others they become U+FFFD. Names are those of the WHATWG Encoding Standard ("latin1"
 * means Windows-1252). Threads may share it.
 */
public final class DecodeMarkup implements Stage<RawText, Decoded> {

    private static final int HEAD_BYTES = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels that the web reads as another encoding than their name says. */
    private static final Map<String, String> WEB_LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-16LE"),
            Map.entry("unicode", "UTF-16LE"));

    private final DecodeText strict = new DecodeText();

    @Override
    public Outcome<Decoded> apply(RawText raw) {
        var bytes = raw.bytes();
        if (raw.size() == 0) return Outcome.dropped(Unreadable.Kind.EMPTY);
        var signature = Signature.of(bytes);
        if (signature.isPresent())
            return Outcome.dropped(new Unreadable.Binary(signature.get().what()));
        if (DecodeText.hasByteOrderMark(bytes)) return strict.apply(raw);
        var wide = withoutMark(bytes);
        if (wide.isPresent()) return DecodeText.unlessNoText(leniently(raw, wide.get()));
        var survey = ByteSurvey.of(bytes);
        var decoded = decode(raw, survey);
        return survey.controls() == 0 ? DecodeText.unlessBlank(decoded) : DecodeText.unlessNoText(decoded);
    }

    private static Decoded decode(RawText raw, ByteSurvey survey) {
        var bytes = raw.bytes();
        boolean sound = survey.highLetters() + survey.highOthers() == 0;
        if (sound && survey.multiByteCharacters() > 0) return leniently(raw, StandardCharsets.UTF_8);
        var named = raw.declared().charset().flatMap(DecodeMarkup::charset).or(() -> declaredInside(bytes));
        if (sound && named.filter(DecodeMarkup::holdsAscii).isPresent()) return leniently(raw, StandardCharsets.UTF_8);
        boolean mostlyUtf8 = survey.multiByteCharacters() > survey.highLetters() + survey.highOthers();
        if (mostlyUtf8 && named.map(charset -> holdsAscii(charset)).orElse(true)) return mixed(bytes);
        return leniently(
                raw,
                named.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252));
    }

    /** Two-byte characters give themselves away by the zeros in the tags that the page begins with. */
    private static Optional<Charset> withoutMark(ByteBuffer bytes) {
        if (bytes.limit() < 4) return Optional.empty();
        if (bytes.get(0) == '<' && bytes.get(1) == 0 && bytes.get(3) == 0)
            return Optional.of(StandardCharsets.UTF_16LE);
        if (bytes.get(0) == 0 && bytes.get(1) == '<' && bytes.get(2) == 0)
            return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    /** Whether plain letters are the same bytes in it as in UTF-8. */
    private static boolean holdsAscii(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859")
                || charset.name().startsWith("KOI8");
    }

    private static Decoded leniently(RawText raw, Charset charset) {
        return new Decoded(raw.decoded(charset), charset.name());
    }

    /** UTF-8, with the bytes that are none read as Windows-1252 one by one. */
    private static Decoded mixed(ByteBuffer bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = bytes.duplicate();
        var out = CharBuffer.allocate(bytes.limit() + 1);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) break;
            for (int i = 0; i < result.length(); i++) out.put(WINDOWS_1252.decode(in.slice(in.position() + i, 1)));
            in.position(in.position() + result.length());
            decoder.reset();
        }
        return new Decoded(out.flip().toString(), "UTF-8 and windows-1252 mixed");
    }

    /** What the XML declaration or a meta tag of the page's first bytes says. */
    private static Optional<Charset> declaredInside(ByteBuffer bytes) {
        var head = StandardCharsets.ISO_8859_1
                .decode(bytes.slice(0, Math.min(bytes.limit(), HEAD_BYTES)))
                .toString()
                .toLowerCase(Locale.ROOT);
        int at = 0;
        while ((at = Math.max(head.indexOf("charset", at), head.indexOf("encoding", at))) >= 0) {
            int from = at + (head.startsWith("charset", at) ? 7 : 8);
            var name = valueAt(head, from).flatMap(DecodeMarkup::charset);
            if (name.isPresent()) return name;
            at = from;
        }
        return Optional.empty();
    }

    private static Optional<String> valueAt(String head, int from) {
        int at = from;
        while (at < head.length() && " \t\r\n".indexOf(head.charAt(at)) >= 0) at++;
        if (at >= head.length() || head.charAt(at) != '=') return Optional.empty();
        at++;
        while (at < head.length() && " \t\r\n\"'".indexOf(head.charAt(at)) >= 0) at++;
        int end = at;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) end++;
        return end > at ? Optional.of(head.substring(at, end)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(WEB_LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
