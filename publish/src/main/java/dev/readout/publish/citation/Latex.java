package dev.readout.publish.citation;

/** Words as LaTeX sets them, and as BibTeX can find their end: braces in them are balanced or spelt out. */
final class Latex {

    private Latex() {}

    static String of(String words) {
        boolean balanced = isBalanced(words);
        var escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> append(escaped, point, balanced));
        return escaped.toString();
    }

    private static void append(StringBuilder out, int point, boolean balanced) {
        switch (point) {
            case '&', '%', '$', '#', '_' -> out.append('\\').appendCodePoint(point);
            case '{' -> out.append(balanced ? "\\{" : "{\\textbraceleft}");
            case '}' -> out.append(balanced ? "\\}" : "{\\textbraceright}");
            case '\\' -> out.append("{\\textbackslash}");
            case '~' -> out.append("{\\textasciitilde}");
            case '^' -> out.append("{\\textasciicircum}");
            case '<' -> out.append("{\\textless}");
            case '>' -> out.append("{\\textgreater}");
            case '|' -> out.append("{\\textbar}");
            default -> out.appendCodePoint(point);
        }
    }

    private static boolean isBalanced(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '{') open++;
            if (words.charAt(i) == '}' && --open < 0) return false;
        }
        return open == 0;
    }
}
