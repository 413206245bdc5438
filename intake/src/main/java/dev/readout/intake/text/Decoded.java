package dev.readout.intake.text;

/**
 * The characters that bytes stand for.
 *
 * @param text without a byte-order mark
 * @param encoding how the bytes were read, for a reader: "UTF-8", "windows-1252"
 */
public record Decoded(String text, String encoding) {}
