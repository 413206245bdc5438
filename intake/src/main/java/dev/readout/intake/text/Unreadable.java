package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;

/** Why a text source gave no article, in words for the person whose file it is. */
public sealed interface Unreadable extends Outcome.Reason {

    /** What is the same for every file of its kind. */
    enum Kind implements Unreadable {
        MISSING("there is no such file: check the path"),
        DIRECTORY("is a folder: name the files in it, as in FOLDER/*.txt"),
        LINK_LOOP("is a symbolic link that leads back to itself: name the file it should lead to"),
        NOT_A_FILE("is a device, pipe or socket: give a text file, or pipe it in and name it -"),
        ADDRESS("is an address of the web, which is not fetched here: save the page and name its file"),
        NO_PERMISSION("may not be read by you: change its permissions"),
        EMPTY("is empty: there is nothing to read"),
        BLANK("holds nothing but white space: there is nothing to read"),
        CUT_OFF("ends in the middle of a character: fetch or copy the file again"),
        MARKUP("is XML but no web page: give the page of the article, or its text"),
        NO_REPORT("is a page that shows no article: open it in a browser and save its text"),
        NO_WORDS("is a mail that holds no text: save what is attached to it"),
        NOT_ENGLISH("is not in English, the one language read so far");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        @Override
        public String message() {
            return message;
        }
    }

    /** Bytes that are no text at all. */
    record Binary(String what) implements Unreadable {
        @Override
        public String message() {
            return "is " + what + ", not text: save the article as plain text (UTF-8)";
        }
    }

    /** Text whose characters cannot be told. */
    record WrongEncoding(String encoding, long offset) implements Unreadable {
        @Override
        public String message() {
            return "is not valid " + encoding + " (byte " + offset + "): save it again as UTF-8";
        }
    }

    /** More lines than any article has. */
    record TooManyLines(int limit) implements Unreadable {
        @Override
        public String message() {
            return "has more than " + limit + " lines, too many for one article: split it into articles";
        }
    }

    /** More than is read at once. */
    record TooLarge(long limitBytes) implements Unreadable {
        @Override
        public String message() {
            return "is larger than " + limitBytes / 1_000_000 + " MB, too much for one article: split it into articles";
        }
    }
}
