package dev.readout.app;

import dev.readout.language.Linguist;
import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A linguist that loads its models when the first article needs them, and not for a file that cannot be read. */
final class LazyLinguist implements Linguist {

    private final Supplier<Linguist> open;
    private @Nullable Linguist opened;

    LazyLinguist(Supplier<Linguist> open) {
        this.open = open;
    }

    @Override
    public LinguisticText read(Article article) {
        return opened().read(article);
    }

    private synchronized Linguist opened() {
        if (opened == null) opened = open.get();
        return opened;
    }
}
