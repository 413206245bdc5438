package dev.readout.language.onnx;

/**
 * What the model says of one window; index 0 of every array is the mark at the window's beginning, words follow.
 *
 * @param upos classes
 * @param xpos classes
 * @param lemma classes
 * @param relation classes, of the best-scored head
 * @param arcs of every word to every head; 0 is the root
 * @param mention of every label of named mentions
 * @param role of every label of source, cue and content
 * @param links of every word to what it hangs on; 0 is nothing
 * @param edges of where findings begin and end, section after section
 * @param labels of findings, section after section
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; written once, by ReaderModel
record Scores(
        int[] upos,
        int[] xpos,
        int[] lemma,
        int[] relation,
        float[][] arcs,
        float[][] mention,
        float[][] role,
        float[][] links,
        float[][] edges,
        float[][] labels) {}
