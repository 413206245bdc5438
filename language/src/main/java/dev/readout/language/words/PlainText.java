package dev.readout.language.words;

/**
 * A text in the characters that the models were trained on, unit for unit as long as the original: a position in one
 * is the same position in the other.
 *
 * <p>Curly and angular quotation marks and every apostrophe become plain ones, every kind of space and control
 * character a space, every hyphen and dash a hyphen; an escaped sign stands for itself. Invisible joiners stay where they are
 * and are left out of a word's form only.
 */
final class PlainText {

    private final String original;
    private final String plain;

    PlainText(String original) {
        this.original = original;
        var units = original.toCharArray();
        Escapes.blank(original, units);
        for (int i = 0; i < units.length; i++) units[i] = plain(units[i]);
        this.plain = new String(units);
    }

    /** The characters to split into words. */
    String value() {
        return plain;
    }

    /** The word between two UTF-16 indices, in the form the models are shown. */
    Word word(int start, int end) {
        return new Word(start, end, form(start, end));
    }

    private String form(int start, int end) {
        if (end - start == 1) {
            char unit = original.charAt(start);
            if (unit == '…') return "...";
            if (unit == '—' || unit == '―') return "--";
        }
        var form = new StringBuilder(end - start);
        for (int i = start; i < end; i++) if (!isInvisible(plain.charAt(i))) form.append(plain.charAt(i));
        return form.isEmpty() ? plain.substring(start, end) : form.toString();
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´', '‹', '›', '＇' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '〝', '〞', '＂' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
            case '\u200B', '\uFEFF' -> ' ';
            default -> Character.isISOControl(unit) || Character.isSpaceChar(unit) ? space(unit) : unit;
        };
    }

    private static char space(char unit) {
        return unit == '\n' ? '\n' : ' ';
    }

    private static boolean isInvisible(char unit) {
        return Character.getType(unit) == Character.FORMAT && unit != '\u200D' && unit != '\u200C';
    }
}
