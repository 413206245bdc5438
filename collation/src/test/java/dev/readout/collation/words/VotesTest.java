package dev.readout.collation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VotesTest {

    private final Votes votes = new Votes(Votes.Ties.LOWEST);

    @Test
    void takesTheNumbersWithTheMostVotesInTheirOrder() {
        votes.add(7, 1);
        votes.add(5_000, 3);
        votes.add(9, 1.5);
        votes.add(7, 1);

        assertThat(votes.take(2)).containsExactly(5_000, 7);
    }

    @Test
    void takesTheLowestOfSeveralWithAsManyVotes() {
        for (int number : new int[] {8, 2, 5, 3}) votes.add(number, 1);

        assertThat(votes.take(3)).containsExactly(2, 3, 5);
    }

    @Test
    void takesTheHighestOfSeveralWhereAskedTo() {
        var latest = new Votes(Votes.Ties.HIGHEST);
        for (int number : new int[] {8, 2, 5, 3}) latest.add(number, 1);

        assertThat(latest.take(3)).containsExactly(8, 5, 3);
    }

    @Test
    void forgetsVotesThatWereTaken() {
        votes.add(4, 2);
        votes.take(1);
        votes.add(6, 1);

        assertThat(votes.take(5)).containsExactly(6);
    }
}
