package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without guessing: what a byte-order mark says or the zeros of two-byte characters, else UTF-8, else what a server or a mail
 * declares, else Windows-1252 if nothing in the bytes speaks against it.
 *
 * <p>A byte-order mark is dropped; nothing else is changed. Bytes that are valid in no such way are refused rather
 * than shown as other characters than their author wrote. Threads may share it.
 */
final class DecodeText implements Stage<RawText, Decoded> {

    static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    static final int ESCAPE = 0x1B;

    @Override
    public Outcome<Decoded> apply(RawText raw) {
        var bytes = raw.bytes();
        if (raw.size() == 0) return Outcome.dropped(Unreadable.Kind.EMPTY);
        var signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return Outcome.dropped(new Unreadable.Binary(signature.get().what()));
        }
        return decode(raw).then(DecodeText::unlessNoText);
    }

    private static Outcome<Decoded> decode(RawText raw) {
        var bytes = raw.bytes();
        var mark = UnicodeMark.of(bytes);
        if (mark.isPresent()) return marked(bytes, mark.get());
        if (isEscaped(bytes)) return strictly(ISO_2022_JP, bytes);
        try {
            return Outcome.kept(strict(StandardCharsets.UTF_8, bytes.duplicate()));
        } catch (CharacterCodingException e) {
            return declaredOrEightBit(bytes, raw.declared().charset().flatMap(WebCharset::named));
        }
    }

    private static Outcome<Decoded> marked(ByteBuffer bytes, UnicodeMark mark) {
        try {
            return Outcome.kept(strict(mark.charset(), mark.rest(bytes)));
        } catch (CharacterCodingException e) {
            return Outcome.dropped(
                    mark.isUtf8()
                            ? brokenUtf8(bytes)
                            : new Unreadable.WrongEncoding(mark.charset().name(), mark.length()));
        }
    }

    /** Whether it is the one encoding that is written in plain letters, some of them escaped, and looks like UTF-8. */
    static boolean isEscaped(ByteBuffer bytes) {
        boolean escaped = false;
        for (int i = 0; i + 1 < bytes.limit(); i++) {
            if (bytes.get(i) < 0) return false;
            escaped |= bytes.get(i) == ESCAPE && (bytes.get(i + 1) == '$' || bytes.get(i + 1) == '(');
        }
        return escaped;
    }

    private static Outcome<Decoded> strictly(Charset charset, ByteBuffer bytes) {
        try {
            return Outcome.kept(strict(charset, bytes.duplicate()));
        } catch (CharacterCodingException e) {
            return Outcome.dropped(new Unreadable.WrongEncoding(charset.name(), 0));
        }
    }

    /** Neither where a part is UTF-8: half of each is a damaged file, not another encoding. */
    private static Outcome<Decoded> declaredOrEightBit(ByteBuffer bytes, Optional<Charset> declared) {
        var survey = ByteSurvey.of(bytes);
        if (!survey.isMostlyUtf8() && declared.isPresent() && !WebCharset.isUsual(declared.get())) {
            var asDeclared = strictly(declared.get(), bytes);
            if (asDeclared instanceof Outcome.Kept<Decoded>) return asDeclared;
        }
        if (survey.endsInsideCharacter()) return Outcome.dropped(Unreadable.Kind.CUT_OFF);
        if (survey.controls() > 0) return Outcome.dropped(new Unreadable.Binary("binary data"));
        return survey.surelyUtf8() == 0 && survey.looksLikeWindows1252()
                ? strictly(WebCharset.WINDOWS_1252, bytes)
                : Outcome.dropped(brokenUtf8(bytes));
    }

    private static Unreadable brokenUtf8(ByteBuffer bytes) {
        return new Unreadable.WrongEncoding("UTF-8", ByteSurvey.of(bytes).firstInvalid());
    }

    private static Decoded strict(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
        CharBuffer characters = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes);
        return new Decoded(characters.toString(), charset.name());
    }

    /** The same, unless there is nothing to read in it. */
    static Outcome<Decoded> unlessNoText(Decoded whole) {
        var decoded = whole.text();
        if (isBlank(decoded)) return Outcome.dropped(Unreadable.Kind.BLANK);
        if (decoded.indexOf('\0') >= 0 || tooManyControls(decoded)) {
            return Outcome.dropped(new Unreadable.Binary("binary data"));
        }
        return Outcome.kept(whole);
    }

    /** The same for what is known to hold no control characters. */
    static Outcome<Decoded> unlessBlank(Decoded whole) {
        return isBlank(whole.text()) ? Outcome.dropped(Unreadable.Kind.BLANK) : Outcome.kept(whole);
    }

    private static boolean isBlank(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            if (!isBlank(decoded.charAt(i))) return false;
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Text has tabs and line ends, now and then a stray control character, but not one in a hundred. */
    private static boolean tooManyControls(String decoded) {
        long controls = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') controls++;
        }
        return controls * 100 > decoded.length();
    }
}
