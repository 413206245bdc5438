package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the bytes of a page into text, whatever it declares: what a byte-order mark says or the zeros of two-byte characters; else UTF-8 where
 * the bytes are that and could hardly be anything else; else the first of what the server and the page itself declare in which the bytes make
 * sense; else Windows-1252.
 *
 * <p>Unlike a text file, a page is not refused for single wrong bytes, for it is sewn together from many sources: in
 * one that is UTF-8 for the most part they are read as Windows-1252, in others they become U+FFFD. Names are those of the WHATWG Encoding Standard ("latin1"
 * means Windows-1252). Threads may share it.
 */
public final class DecodeMarkup implements Stage<RawText, Decoded> {

    private static final int HEAD_BYTES = 4096;

    private static final char REPLACEMENT = '\uFFFD';

    /** Of so many characters beyond ASCII one may be damaged in an encoding that is believed. */
    private static final int SOUND_OF = 20;

    @Override
    public Outcome<Decoded> apply(RawText raw) {
        var bytes = raw.bytes();
        if (raw.size() == 0) return Outcome.dropped(Unreadable.Kind.EMPTY);
        var signature = Signature.of(bytes);
        if (signature.isPresent())
            return Outcome.dropped(new Unreadable.Binary(signature.get().what()));
        var mark = UnicodeMark.of(bytes);
        if (mark.isPresent() && !mark.get().isUtf8())
            return DecodeText.unlessNoText(leniently(raw, mark.get().charset()));
        var utf8 = leniently(raw, StandardCharsets.UTF_8);
        if (isWhole(utf8.text())) return DecodeText.unlessNoText(utf8);
        var survey = ByteSurvey.of(bytes);
        var decoded = mark.isPresent() ? utf8(raw, survey) : unmarked(raw, survey);
        return survey.controls() == 0 ? DecodeText.unlessBlank(decoded) : DecodeText.unlessNoText(decoded);
    }

    /** Whether it can be nothing but UTF-8, as most pages are, and need not be looked at byte by byte. */
    private static boolean isWhole(String utf8) {
        return utf8.indexOf(REPLACEMENT) < 0 && utf8.indexOf(DecodeText.ESCAPE) < 0;
    }

    private static Decoded unmarked(RawText raw, ByteSurvey survey) {
        if (survey.isUtf8()) {
            boolean escaped = survey.controls() > 0 && DecodeText.isEscaped(raw.bytes());
            return leniently(raw, escaped ? DecodeText.ISO_2022_JP : StandardCharsets.UTF_8);
        }
        var declared = declared(raw);
        if (isUtf8(survey, declared)) return utf8(raw, survey);
        return declared.stream()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> leniently(raw, charset))
                .filter(DecodeMarkup::isSound)
                .findFirst()
                .orElseGet(() -> leniently(raw, WebCharset.WINDOWS_1252));
    }

    /** What server and page say, in this order; two-byte characters would have shown in the bytes. */
    private static List<Charset> declared(RawText raw) {
        var served = raw.declared().charset().flatMap(WebCharset::named);
        return Stream.concat(served.stream(), declaredInside(raw.bytes()).stream())
                .filter(charset -> !WebCharset.isWide(charset))
                .toList();
    }

    /** Whether it is UTF-8 but for some bytes, given that some bytes are not. */
    private static boolean isUtf8(ByteSurvey survey, List<Charset> declared) {
        if (survey.surelyUtf8() > 0 && declared.stream().allMatch(WebCharset::isUsual)) return true;
        return survey.isMostlyUtf8() && declared.stream().allMatch(WebCharset::isSingleByteOrUtf8);
    }

    private static Decoded utf8(RawText raw, ByteSurvey survey) {
        return survey.isUtf8() ? leniently(raw, StandardCharsets.UTF_8) : mixed(raw.bytes());
    }

    private static boolean isSound(Decoded decoded) {
        var text = decoded.text();
        int beyond = 0;
        int damaged = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) beyond++;
            if (text.charAt(i) == REPLACEMENT) damaged++;
        }
        return damaged * SOUND_OF <= beyond;
    }

    private static Decoded leniently(RawText raw, Charset charset) {
        return new Decoded(withoutMark(raw.decoded(charset)), charset.name());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
            for (int i = 0; i < result.length(); i++)
                out.put(WebCharset.WINDOWS_1252.decode(in.slice(in.position() + i, 1)));
            in.position(in.position() + result.length());
            decoder.reset();
        }
        return new Decoded(withoutMark(out.flip().toString()), "UTF-8 and windows-1252 mixed");
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
            var name = valueAt(head, from).flatMap(WebCharset::named);
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
}
