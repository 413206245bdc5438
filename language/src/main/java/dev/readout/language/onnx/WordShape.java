package dev.readout.language.onnx;

/** Which kind of letters a word is written in; the encoder reads lower case only. */
enum WordShape {
    NONE(0),
    LOWER(1),
    CAPITAL(2),
    UPPER(3),
    MIXED(4),
    NUMBER(5),
    MARK(6),
    OTHER(7);

    private final int number;

    WordShape(int number) {
        this.number = number;
    }

    /** What the model calls it. */
    int number() {
        return number;
    }

    static WordShape of(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) return NUMBER;
        var letters = word.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) return word.codePoints().allMatch(WordPieces::isMark) ? MARK : OTHER;
        int lower = 0;
        int upper = 0;
        for (int letter : letters) {
            if (Character.isLowerCase(letter)) lower++;
            if (Character.isUpperCase(letter)) upper++;
        }
        if (lower == letters.length) return LOWER;
        if (lower == letters.length - 1 && Character.isUpperCase(letters[0])) return CAPITAL;
        return upper == letters.length ? UPPER : MIXED;
    }
}
