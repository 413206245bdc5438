package dev.readout.collation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent recent = new Recent();

    @Test
    void remembersTheLastTwentyFourOfAKey() {
        for (int number = 0; number < 5_000; number++) recent.add(Recent.key("fee"), number);

        assertThat(under("fee"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 24).map(i -> 4_999 - i).boxed().toList());
    }

    @Test
    void keepsThousandsOfKeysApart() {
        for (int number = 0; number < 5_000; number++) recent.add(Recent.key("word " + number), number);

        assertThat(IntStream.range(0, 5_000))
                .allSatisfy(number -> assertThat(under("word " + number)).containsExactly(number));
    }

    @Test
    void knowsNothingOfAKeyThatWasNeverAdded() {
        recent.add(Recent.key("fee"), 1);

        assertThat(under("waiver")).isEmpty();
    }

    private List<Integer> under(String key) {
        var numbers = new ArrayList<Integer>();
        recent.each(Recent.key(key), numbers::add);
        return numbers;
    }
}
