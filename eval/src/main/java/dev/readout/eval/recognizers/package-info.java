/**
 * Dates of every shape: the English date/time specs of Recognizers-Text (MIT), each one sentence or message to an
 * assistant with a reference moment and the stretches and values it must give.
 *
 * <p>{@link dev.readout.eval.recognizers.RecognizerCases} reads them and sets each as an article published at the reference
 * moment. Its conventions are not TIMEX3's ("before 2010" is one stretch there, two readings of "Friday" are both right,
 * ends are exclusive): {@link dev.readout.eval.recognizers.Convention} is the one table of what is converted, with
 * {@link dev.readout.eval.recognizers.SideWords} for the words that may stand at the ends of a stretch.
 * {@code out-of-scope.tsv} lists the cases that ask for something else than reading news, each with its class. {@link
 * dev.readout.eval.recognizers.ScoreRecognizers} counts the cases that pass.
 */
@NullMarked
package dev.readout.eval.recognizers;

import org.jspecify.annotations.NullMarked;
