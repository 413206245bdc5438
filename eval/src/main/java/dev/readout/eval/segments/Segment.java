package dev.readout.eval.segments;

import java.util.List;

/**
 * One segment: a few sentences, cut into tokens as the Penn Treebank does.
 *
 * @param number place in the file, from 1
 * @param tokens never empty
 * @param labels one a token: {@code O}, {@code B-} or {@code I-} and a role
 */
public record Segment(int number, List<String> tokens, List<String> labels) {
    public Segment {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.isEmpty() || tokens.size() != labels.size()) {
            throw new IllegalArgumentException("segment " + number + " must have a label a token, has " + tokens.size()
                    + " tokens and " + labels.size() + " labels");
        }
    }
}
