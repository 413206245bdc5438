package dev.readout.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;

/** The words of a header: {@code =?UTF-8?Q?Fj=C3=A4ll?=} as it is meant (RFC 2047), raw bytes as UTF-8. */
final class HeaderWords {

    private HeaderWords() {}

    static String of(String header) {
        var words = new StringBuilder();
        int at = 0;
        boolean afterWord = false;
        while (at < header.length()) {
            int start = header.indexOf("=?", at);
            if (start < 0) break;
            int end = endOfWord(header, start);
            var word = end < 0 ? Optional.<String>empty() : decoded(header.substring(start + 2, end));
            var between = header.substring(at, start);
            if (!(afterWord && word.isPresent() && between.isBlank())) words.append(utf8(between));
            if (word.isEmpty()) {
                words.append("=?");
                at = start + 2;
            } else {
                words.append(word.get());
                at = end + 2;
            }
            afterWord = word.isPresent();
        }
        return words.append(utf8(header.substring(Math.min(at, header.length()))))
                .toString();
    }

    /** Where the closing {@code ?=} stands, behind the charset, the encoding and the text. */
    private static int endOfWord(String header, int start) {
        int charset = header.indexOf('?', start + 2);
        int encoding = charset < 0 ? -1 : header.indexOf('?', charset + 1);
        return encoding < 0 ? -1 : header.indexOf("?=", encoding + 1);
    }

    private static Optional<String> decoded(String word) {
        var parts = word.split("\\?", 3);
        if (parts.length < 3) return Optional.empty();
        try {
            var charset = Charset.forName(parts[0]);
            return switch (parts[1]) {
                case "B", "b" -> Optional.of(new String(Base64.getMimeDecoder().decode(parts[2]), charset));
                case "Q", "q" -> Optional.of(new String(MimePart.unquoted(parts[2].replace('_', ' ')), charset));
                default -> Optional.empty();
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(parts[2]);
        }
    }

    private static String utf8(String raw) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
