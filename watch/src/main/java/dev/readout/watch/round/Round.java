package dev.readout.watch.round;

import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Stage;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.watch.subject.Subject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One round of the watch over one dossier. Not for sharing between threads. */
public final class Round {

    /** What a folder's one dossier is called in its store, whatever its title. */
    public static final String DOSSIER = "dossier";

    private static final Duration SHORTEST_REST = Duration.ofMinutes(1);

    private final Desk desk;
    private final Subject subject;
    private final ZoneId zone;

    /** @param zone where "today" is */
    public Round(Desk desk, Subject subject, ZoneId zone) {
        this.desk = desk;
        this.subject = subject;
        this.zone = zone;
    }

    /** Judges anew what was kept when the dossier was perhaps about something else; to be done once its subject was read. */
    public void judgeAgain() {
        new JudgeAgain(desk, DOSSIER).judge();
    }

    /**
     * Asks what is to be asked, takes in what is new, and writes the dossier if it would be another one.
     *
     * @param files saved articles
     * @param open gives their bytes
     * @return the dossier, if it was written anew
     * @throws InterruptedException when it is to end at once; what was done is kept
     * @throws IOException if the dossier cannot be written
     */
    public <S> Optional<Renewal> run(
            List<S> files, Stage<S, RawText> open, Collation collation, Publication publication)
            throws InterruptedException, IOException {
        var takeIn = new TakeIn(desk, DOSSIER);
        new PollFeeds(desk).poll(subject.feeds());
        new FetchArticles(desk, takeIn).fetch();
        new LookAgain(desk, takeIn).look();
        new ReadFiles(desk, takeIn).read(files, open);
        if (desk.stop().getAsBoolean()) return Optional.empty();
        var today = LocalDate.ofInstant(desk.clock().instant(), zone);
        return new RenewDossier(desk, takeIn, collation, publication).renew(DOSSIER, subject.name(), today);
    }

    /** How long there is nothing to do: until the next feed, page or pointer is due, a minute at least, an hour at most. */
    public Duration rest() {
        var now = desk.clock().instant();
        var rest = Stream.of(
                        subject.feeds().stream().map(URI::toString).flatMap(this::next),
                        desk.store().polls(PollState.Kind.PAGE).stream().map(PollState::next),
                        desk.store().leads(Lead.State.WAITING).stream().map(Lead::next))
                .flatMap(times -> times)
                .min(Instant::compareTo)
                .map(next -> Duration.between(now, next))
                .orElse(Schedule.CONDITIONAL);
        if (rest.compareTo(SHORTEST_REST) < 0) return SHORTEST_REST;
        return rest.compareTo(Schedule.CONDITIONAL) > 0 ? Schedule.CONDITIONAL : rest;
    }

    private Stream<Instant> next(String feed) {
        return desk.store().poll(feed).map(PollState::next).stream();
    }
}
