package dev.readout.publish;

/** Breaks words into lines of a width, at spaces; a word longer than the width stands alone. */
final class Paragraph {

    private Paragraph() {}

    /** The words with a line end before each line, each line behind the indent. */
    static String of(String words, int indent, int width) {
        var lines = new StringBuilder();
        var margin = " ".repeat(indent);
        int column = Integer.MAX_VALUE;
        for (var word : words.split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (column != Integer.MAX_VALUE && column + 1 + length <= width) {
                lines.append(' ').append(word);
                column += 1 + length;
            } else {
                lines.append('\n').append(margin).append(word);
                column = indent + length;
            }
        }
        return lines.toString();
    }
}
