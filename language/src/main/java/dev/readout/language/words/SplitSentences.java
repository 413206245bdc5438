package dev.readout.language.words;

import dev.readout.knowledge.Knowledge;
import java.util.List;

/**
 * Splits a paragraph into sentences of words.
 *
 * <p>Together the words hold all that is not space and escapes no sign, in the order of the text. Takes time in proportion to the text's
 * length. Threads may share it.
 */
public final class SplitSentences {

    private final WordSplitter words;
    private final SentenceSplitter sentences;

    public SplitSentences(Knowledge knowledge) {
        var lists = new WordLists(knowledge);
        this.words = new WordSplitter(lists);
        this.sentences = new SentenceSplitter(lists);
    }

    /** The sentences of a paragraph, none of them empty; their words are placed in UTF-16 units of {@code paragraph}. */
    public List<List<Word>> of(String paragraph) {
        var plain = new PlainText(paragraph);
        return sentences.split(plain, words.split(plain));
    }
}
