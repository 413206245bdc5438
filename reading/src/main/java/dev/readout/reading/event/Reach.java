package dev.readout.reading.event;

import dev.readout.language.Token;

/**
 * A word within what a head governs.
 *
 * @param token the word
 * @param depth how far from the head, in dependencies
 * @param object whether it is the head's object, or what the object is made of ("the suspension of all aid")
 */
record Reach(Token token, int depth, boolean object) {}
