package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyLinguistTest {

    private static final Article ARTICLE = Article.ofBody("a", new Text("Rain."), List.of(new Span(0, 5)));

    private final AtomicInteger opened = new AtomicInteger();

    private final LazyLinguist linguist = new LazyLinguist(() -> {
        opened.incrementAndGet();
        return article -> new LinguisticText(article, List.of());
    });

    @Test
    void loadsNothingBeforeItIsNeeded() {
        assertThat(opened).hasValue(0);
    }

    @Test
    void loadsOnceHoweverOftenItIsToldAndAsked() {
        linguist.prepare();
        linguist.prepare();
        linguist.read(ARTICLE);
        linguist.read(ARTICLE);

        assertThat(opened).hasValue(1);
    }

    @Test
    void hasLoadedWhatWasBegunWhenItIsWaitedFor() {
        linguist.awaitPrepared();
        assertThat(opened).hasValue(0);

        linguist.prepare();
        linguist.awaitPrepared();
        assertThat(opened).hasValue(1);
    }

    @Test
    void failsForTheReasonThatLoadingFailed() {
        var broken = new LazyLinguist(() -> {
            throw new IllegalArgumentException("no such model");
        });
        broken.prepare();

        assertThatThrownBy(() -> broken.read(ARTICLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such model");
    }
}
