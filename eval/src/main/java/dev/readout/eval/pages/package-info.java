/**
 * Saved web pages with stretches that must ({@code with}) and must not ({@code without}) be in the text taken from them. Scored are
 * the pages of {@code english-pages.txt}, those that our own language detection calls English.
 */
@NullMarked
package dev.readout.eval.pages;

import org.jspecify.annotations.NullMarked;
