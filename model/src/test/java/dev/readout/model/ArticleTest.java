package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Text TEXT = new Text("Harbour reopens\nBack to top\nThe harbour reopened.");

    @Test
    void givesItsPartsInTheOrderOfTheText() {
        var article = Article.builder("a.txt", TEXT)
                .title(new Printed("Harbour reopens", new Span(0, 15)))
                .body(List.of(new Span(28, 49)))
                .furniture(List.of(new Span(16, 27)))
                .build();

        assertThat(article.blocks()).extracting(Block::zone).containsExactly(Zone.TITLE, Zone.FURNITURE, Zone.BODY);
    }

    @Test
    void refusesPartsThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("a.txt", TEXT)
                        .body(List.of(new Span(10, 49)))
                        .furniture(List.of(new Span(16, 27)))
                        .build());
    }

    @Test
    void refusesPartsPastTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.ofBody("a.txt", TEXT, List.of(new Span(28, 50))));
    }

    @Test
    void isNamedByItsTextAlone() {
        assertThat(Article.ofBody("a.txt", TEXT, List.of()).id())
                .isEqualTo(Article.ofBody("elsewhere/b.txt", TEXT, List.of(new Span(28, 49)))
                        .id());
    }
}
