package dev.readout.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.server.Notebook.Saved;
import dev.readout.server.alert.Teller.Match;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellerTest {

    private static final Target HOOK = new Target.Hook("https://hooks.example/T0/secret", Signature.freshSecret());
    private static final Duration LONG = Duration.ofDays(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final KeptNotebook notebook = KeptNotebook.inMemory();
    private final List<String> found = new ArrayList<>(List.of("first"));
    private final List<Letter> carried = new ArrayList<>();
    private Carried answer = new Carried.Arrived();
    private Instant now = Instant.parse("2019-06-03T08:00:00Z");
    private boolean isWhole = true;
    private boolean mayTell = true;

    @SuppressWarnings("NullAway.Init")
    private AlertBook book;

    @BeforeEach
    void begin() {
        notebook.save(new Saved("s-1", "The stay", "Ada", "q=fee"));
        book = KeptAlertBook.open(file());
        book.add(Alert.fresh("a-1", "s-1", HOOK));
    }

    @Test
    void tellsOnlyWhatIsNewSinceItBegan() {
        round();
        assertThat(carried).isEmpty();
        found.addFirst("second");
        round();

        assertThat(told()).containsExactly(List.of("second"));
        assertThat(carried.getFirst().about().name()).isEqualTo("The stay");
    }

    @Test
    void tellsNothingTwice() {
        round();
        found.add("second");
        round();
        found.remove("second");
        round();
        found.add("second");
        round();
        book = KeptAlertBook.open(file());
        round();

        assertThat(told()).containsExactly(List.of("second"));
    }

    @Test
    void waitsWhileTheIndexIsBeingMade() {
        round();
        isWhole = false;
        found.add("second");
        round();
        assertThat(carried).isEmpty();
        isWhole = true;
        round();

        assertThat(told()).containsExactly(List.of("second"));
    }

    @Test
    void tellsOnBehalfOfNobodyWhoMayNotAnyMoreAlsoWhenTheyMayAgain() {
        round();
        found.add("second");
        mayTell = false;
        round();
        mayTell = true;
        round();

        assertThat(carried).isEmpty();
        assertThat(book.all()).isEmpty();
    }

    @Test
    void tellsTheSameWordsAtTheSameAddressOnceThoughTheyAreFoundTwice() {
        round();
        found.addAll(List.of("second", "second"));
        round();

        assertThat(told()).containsExactly(List.of("second"));
    }

    @Test
    void neverSendsAgainWhatFailedOnItsWay() {
        round();
        found.add("second");
        teller(carrier(letter -> {
                    throw new IllegalStateException("nobody thought of this");
                }))
                .round();
        round();

        assertThat(carried).isEmpty();
        assertThat(last().state()).isEqualTo(Letter.State.UNSURE);
    }

    @Test
    void waitsForALetterThatIsOnItsWayWhenItIsClosed() throws InterruptedException {
        round();
        found.add("second");
        var leaving = new CountDownLatch(1);
        var arriving = new CountDownLatch(1);
        var teller = teller(carrier(letter -> {
                    leaving.countDown();
                    awaited(arriving);
                    return answer;
                }))
                .start();
        awaited(leaving);
        var closing = Thread.ofVirtual().start(teller::close);
        arriving.countDown();
        closing.join();

        assertThat(last().state()).isEqualTo(Letter.State.ARRIVED);
    }

    @Test
    void tellsOfOneSearchWhenAnotherCannotBeLookedFor() {
        notebook.save(new Saved("s-0", "Too long", "Ada", "q=fee"));
        book.forget("a-1");
        book.add(Alert.fresh("a-0", "s-0", HOOK));
        book.add(Alert.fresh("a-1", "s-1", HOOK));
        round();
        found.add("second");
        round();

        assertThat(told()).containsExactly(List.of("second"));
    }

    @Test
    void tellsEachPlaceOnce() {
        book.add(Alert.fresh("a-2", "s-1", new Target.Mailbox("ada@office.example")));
        round();
        found.add("second");
        round();
        round();

        assertThat(told()).containsExactly(List.of("second"), List.of("second"));
        assertThat(carried).extracting(Letter::id).doesNotHaveDuplicates();
    }

    @Test
    void triesAgainLaterAndLaterAndThenGivesUp() {
        answer = new Carried.NotYet("its server answered 503");
        round();
        found.add("second");
        round();
        round();
        assertThat(carried).hasSize(1);
        now = now.plus(Duration.ofMinutes(1));
        round();
        now = now.plus(Duration.ofMinutes(1));
        round();
        assertThat(carried).hasSize(2);
        for (int i = 0; i < 20; i++) {
            now = now.plus(LONG);
            round();
        }

        assertThat(carried)
                .hasSize(7)
                .extracting(Letter::id)
                .containsOnly(carried.getFirst().id());
        assertThat(last().state()).isEqualTo(Letter.State.GIVEN_UP);
        assertThat(last().problem()).isEqualTo("its server answered 503");
    }

    @Test
    void goesOnTryingAfterANewStart() {
        answer = new Carried.NotYet("its server answered 503");
        round();
        found.add("second");
        round();
        book = KeptAlertBook.open(file());
        answer = new Carried.Arrived();
        now = now.plus(LONG);
        round();

        assertThat(told()).containsExactly(List.of("second"), List.of("second"));
        assertThat(last().state()).isEqualTo(Letter.State.ARRIVED);
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        answer = new Carried.Perhaps("took longer than 10 s");
        round();
        found.add("second");
        round();
        now = now.plus(LONG);
        round();

        assertThat(carried).hasSize(1);
        assertThat(last().state()).isEqualTo(Letter.State.UNSURE);
    }

    @Test
    void neverSendsAgainWhatWasOnItsWayWhenTheDeskEnded() {
        round();
        found.add("second");
        teller(carrier(letter -> {
                    throw new IllegalStateException("the power is gone");
                }))
                .round();
        book = KeptAlertBook.open(file());
        now = now.plus(LONG);
        round();

        assertThat(carried).isEmpty();
        assertThat(last().state()).isEqualTo(Letter.State.UNSURE);
    }

    @Test
    void saysHowManyMoreThereAreThanItShows() {
        round();
        IntStream.range(0, 30).forEach(i -> found.add("n" + i));
        round();

        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().found()).hasSize(20);
        assertThat(carried.getFirst().more()).isEqualTo(10);
    }

    @Test
    void forgetsWhomToTellWithTheSearch() {
        notebook.forget("s-1");
        round();

        assertThat(book.all()).isEmpty();
    }

    @Test
    void keepsItsSecretsForItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(book.all().toString()).doesNotContain("whsec_").doesNotContain("/T0/");
    }

    @Test
    void beginsNotAnewOverABookThatCannotBeRead() throws IOException {
        Files.writeString(file(), "{\"alerts\":[{\"letters\":[{\"made\":\"never\"}]}]}");

        assertThatThrownBy(() -> KeptAlertBook.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be read");
    }

    private Path file() {
        return folder.resolve("desk.alerts.json");
    }

    private Letter last() {
        return book.all().getFirst().letters().getLast();
    }

    private List<List<String>> told() {
        return carried.stream()
                .map(letter -> letter.found().stream().map(Found::words).toList())
                .toList();
    }

    private void round() {
        teller(carrier(letter -> {
                    carried.add(letter);
                    return answer;
                }))
                .round();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Carrier carrier(Function<Letter, Carried> carrying) {
        return new Carrier() {
            @Override
            public boolean takes(Target target) {
                return true;
            }

            @Override
            public Carried carry(Letter letter, Target target) {
                return carrying.apply(letter);
            }
        };
    }

    private Teller teller(Carrier carrier) {
        var matches = new Teller.Matches() {
            @Override
            public String state() {
                return found.toString();
            }

            @Override
            public boolean mayTell(Saved search) {
                return mayTell;
            }

            @Override
            public Letter.About about(Saved search) {
                return new Letter.About(search.name(), "words “fee”", "http://localhost/search");
            }

            @Override
            public Optional<List<Match>> of(Saved search) {
                if (search.id().equals("s-0")) throw new IllegalArgumentException("too long");
                return isWhole
                        ? Optional.of(found.stream().map(TellerTest::match).toList())
                        : Optional.empty();
            }
        };
        return new Teller(book, notebook, matches, carrier, () -> now, LONG);
    }

    private static Match match(String name) {
        return new Match(
                name, new Found(name, "statement", "Ada", name, "The Gazette", "Fee", "The fee", "", "2019-06-03"));
    }
}
