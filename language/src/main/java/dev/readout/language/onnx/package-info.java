/**
 * Our own model behind {@link dev.readout.language.Linguist}: one small encoder with a head for each question, in one ONNX
 * file that {@code reader-model} trains and exports.
 *
 * <p>{@link dev.readout.language.onnx.OnnxLinguist} is the way in. {@code Windows} puts neighbouring paragraphs together, as
 * many as the model reads at once; {@code WordPieces}, {@code WordShape} and {@code QuotationState} say what it is shown of each
 * word; {@code ReaderModel} runs it. {@code BestTree} and {@code LabelChain} turn scores into trees and runs of labels,
 * {@code LemmaScript} a class into a lemma. What the classes mean stands in the file itself: {@code ModelFacts}.
 *
 * <p>No type of the ONNX runtime leaves this package.
 */
@NullMarked
package dev.readout.language.onnx;

import org.jspecify.annotations.NullMarked;
