package dev.readout.collation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeighedTest {

    private final Weights weights =
            new Weights(List.of(Set.of("fee", "strait"), Set.of("fee", "pilot"), Set.of("fee", "waiver")));
    private final Weighed fee = weights.weighed(Set.of("fee"));
    private final Weighed strait = weights.weighed(Set.of("fee", "strait"));
    private final Weighed waiver = weights.weighed(Set.of("waiver", "fee"));

    @Test
    void weighsWhatBothAreAbout() {
        assertThat(strait.shared(waiver)).isEqualTo(weights.of("fee"));
        assertThat(strait.numberShared(waiver)).isEqualTo(1);
        assertThat(strait.namesShared(waiver)).containsExactly("fee");
    }

    @Test
    void likensByTheWeightOfBoth() {
        double rare = weights.of("strait");
        double common = weights.of("fee");

        assertThat(strait.likeness(waiver)).isEqualTo(common / (rare + common), within(1e-9));
        assertThat(strait.coverage(fee)).isEqualTo(1);
    }

    @Test
    void isNestedWithWhatSaysTheSameAndMore() {
        assertThat(fee.isNestedWith(strait)).isTrue();
        assertThat(strait.isNestedWith(waiver)).isFalse();
    }

    @Test
    void isTheSameForTheSameSubjects() {
        assertThat(weights.weighed(List.of("strait", "fee"))).isEqualTo(strait);
        assertThat(strait.only(name -> name.equals("fee"))).isEqualTo(fee);
    }
}
