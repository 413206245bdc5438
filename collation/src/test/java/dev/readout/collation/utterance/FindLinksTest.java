package dev.readout.collation.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.collation.party.FindParties;
import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindLinksTest {

    @Test
    void comparesAStatementWithABoundedNumberOfOthersHoweverManySayTheSame() {
        assertThat(pairsCompared(400)).isLessThanOrEqualTo(24 * 400).isLessThan(5 * pairsCompared(100));
    }

    private static int pairsCompared(int articles) {
        var readings =
                IntStream.range(0, articles).mapToObj(FindLinksTest::article).toList();
        var knowledge = Knowledge.bundled();
        var parties = new FindParties(knowledge).in(readings);
        var statements = new ReadSaid(new Vocabulary(knowledge), parties).in(readings);
        var asked = new AtomicInteger();
        new FindLinks(statements, Compare.Undated.STAYS_APART).between((one, other) -> asked.incrementAndGet() < 0);
        return asked.get();
    }

    private static Reading article(int number) {
        var day = LocalDate.of(2019, 6, 4).plusDays(number);
        var words = "We asked for a lighthouse and were handed a candle";
        return Story.from("story" + number, "Edition " + number + ". “" + words + "”, Nora Marr said.")
                .on(day.toString())
                .person("a1", "Nora Marr")
                .says("s1", "a1", words, Story.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .read();
    }
}
