package dev.readout.publish.page;

/**
 * That a saved search is told of at an address, and the secret that its letters are signed with, which is shown once.
 *
 * @param style the style sheet
 * @param search what it is called
 * @param host where letters go
 * @param secret what they are signed with
 * @param back where the search is shown
 */
public record HookView(Style style, String search, String host, String secret, String back) {}
