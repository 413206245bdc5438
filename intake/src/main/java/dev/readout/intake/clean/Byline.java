package dev.readout.intake.clean;

/**
 * Who wrote an article, as a line of it says.
 *
 * @param value the names joined by ", "
 * @param from the first character of the names in the line
 * @param to one past their last character
 * @param rest what follows them in the line: a cut bracket, an address, a date
 */
record Byline(String value, int from, int to, String rest) {

    /** The same in a line that has so many characters before it. */
    Byline movedBy(int characters) {
        return new Byline(value, from + characters, to + characters, rest);
    }
}
