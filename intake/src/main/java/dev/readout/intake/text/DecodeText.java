package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text without guessing: what a byte-order mark says, else UTF-8, else Windows-1252 if nothing in the
 * bytes speaks against it.
 *
 * <p>A byte-order mark is dropped; nothing else is changed. Bytes that are valid in no such way are refused rather
 * than shown as other characters than their author wrote. Threads may share it.
 */
final class DecodeText implements Stage<RawText, Decoded> {

    @Override
    public Outcome<Decoded> apply(RawText raw) {
        var bytes = raw.bytes();
        if (raw.size() == 0) return Outcome.dropped(Unreadable.Kind.EMPTY);
        var signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return Outcome.dropped(new Unreadable.Binary(signature.get().what()));
        }
        return decode(bytes).then(DecodeText::unlessNoText);
    }

    private static Outcome<Decoded> decode(ByteBuffer bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) return utf8(bytes.slice(3, bytes.limit() - 3), 3);
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) return strictly(Charset.forName("UTF-32LE"), bytes, 4);
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) return strictly(Charset.forName("UTF-32BE"), bytes, 4);
        if (opens(bytes, 0xFF, 0xFE)) return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        if (opens(bytes, 0xFE, 0xFF)) return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        return utf8(bytes, 0);
    }

    static boolean hasByteOrderMark(ByteBuffer bytes) {
        return opens(bytes, 0xEF, 0xBB, 0xBF)
                || opens(bytes, 0xFF, 0xFE)
                || opens(bytes, 0xFE, 0xFF)
                || opens(bytes, 0, 0, 0xFE, 0xFF);
    }

    private static boolean opens(ByteBuffer bytes, int... mark) {
        if (bytes.limit() < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(i) & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static Outcome<Decoded> strictly(Charset charset, ByteBuffer bytes, int mark) {
        try {
            return Outcome.kept(strict(charset, bytes.slice(mark, bytes.limit() - mark)));
        } catch (CharacterCodingException e) {
            return Outcome.dropped(new Unreadable.WrongEncoding(charset.name(), mark));
        }
    }

    private static Outcome<Decoded> utf8(ByteBuffer bytes, int mark) {
        try {
            return Outcome.kept(strict(StandardCharsets.UTF_8, bytes.duplicate()));
        } catch (CharacterCodingException e) {
            return mark == 0 ? eightBit(bytes) : Outcome.dropped(brokenUtf8(bytes, mark));
        }
    }

    /** Windows-1252 only where no part is UTF-8: half of each is a damaged file, not another encoding. */
    private static Outcome<Decoded> eightBit(ByteBuffer bytes) {
        var survey = ByteSurvey.of(bytes);
        if (survey.endsInsideCharacter()) return Outcome.dropped(Unreadable.Kind.CUT_OFF);
        if (survey.controls() > 0) return Outcome.dropped(new Unreadable.Binary("binary data"));
        if (survey.multiByteCharacters() > 0 || !survey.looksLikeWindows1252()) {
            return Outcome.dropped(brokenUtf8(bytes, 0));
        }
        try {
            return Outcome.kept(strict(Charset.forName("windows-1252"), bytes.duplicate()));
        } catch (CharacterCodingException e) {
            return Outcome.dropped(brokenUtf8(bytes, 0));
        }
    }

    private static Unreadable brokenUtf8(ByteBuffer bytes, int mark) {
        return new Unreadable.WrongEncoding("UTF-8", mark + ByteSurvey.of(bytes).firstInvalid());
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
