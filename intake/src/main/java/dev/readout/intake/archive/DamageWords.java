package dev.readout.intake.archive;

import java.io.EOFException;
import java.util.zip.ZipException;

/** Says in a clause what is wrong with bytes. */
final class DamageWords {

    private DamageWords() {}

    static String of(Exception cause) {
        return switch (cause) {
            case EOFException e -> "the file ends in the middle of a record";
            case ZipException e -> "its compression is broken";
            default -> "this is no record";
        };
    }
}
