package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Zone;
import java.util.List;

/** Furniture that prints the title once more: what it says has been read. */
final class RepeatedTitle {

    private final Article article;
    private final List<Block> blocks;

    RepeatedTitle(Article article) {
        this.article = article;
        this.blocks = article.blocks();
    }

    boolean holds(Sentence sentence) {
        if (sentence.zone() != Zone.FURNITURE || article.title().isEmpty()) return false;
        var words = article.text().slice(blocks.get(sentence.block()).span()).strip();
        return words.equals(article.text().slice(article.title().get().span()).strip());
    }
}
