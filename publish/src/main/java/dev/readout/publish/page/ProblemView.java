package dev.readout.publish.page;

/**
 * What went wrong, for a person.
 *
 * @param style the style sheet
 * @param status of HTTP
 * @param title what is wrong
 * @param detail what it is about and what to do
 */
public record ProblemView(Style style, int status, String title, String detail) {}
