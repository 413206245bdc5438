package dev.readout.watch.round;

import dev.readout.intake.feed.ReadFeed;
import dev.readout.intake.fetch.Fetch;
import dev.readout.intake.fetch.Fetched;
import dev.readout.intake.fetch.Validators;
import dev.readout.intake.fetch.WebAddress;
import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.store.Store;
import dev.readout.store.VersionId;
import dev.readout.store.memory.MemoryStore;
import dev.readout.watch.belong.NamedTerms;
import dev.readout.watch.subject.Subject;
import dev.readout.watch.subject.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A web of one feed and its pages, a clock that is moved by hand, and a dossier that is only counted. */
final class SmallWorld implements Collation, Publication {

    static final String FEED = "https://courier.example/feed.xml";
    static final String READER = "reader/1";

    final Store store = new MemoryStore();
    final List<News> news = new ArrayList<>();
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<Dossier> published = new ArrayList<>();
    final List<Renewal> renewals = new ArrayList<>();
    final InstantSource clock = this::now;

    private final Map<String, Fetched> answers = new ConcurrentHashMap<>();
    private List<Term> names = List.of(Term.of("ferry fee"));
    private Instant now = Instant.parse("2031-03-04T08:00:00Z");
    private int articlesUntilStop = Integer.MAX_VALUE;

    private Instant now() {
        return now;
    }

    VersionId current(String address) {
        return Optional.ofNullable(store.current().get(address)).orElseThrow();
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void feed(String... addresses) {
        var items = Stream.of(addresses)
                .map(address -> "<item><link>" + address + "</link></item>")
                .collect(Collectors.joining());
        answer(FEED, received(FEED, "<rss version=\"2.0\"><channel>" + items + "</channel></rss>"));
    }

    void page(String address, String words) {
        answer(address, received(address, words));
    }

    void answer(String address, Fetched fetched) {
        answers.put(address, fetched);
    }

    private static Fetched received(String address, String words) {
        var raw = RawText.of(
                address, words.getBytes(StandardCharsets.UTF_8), Declared.from(address, Optional.of("text/plain")));
        return new Fetched.Received(raw, new Validators(Optional.of("\"" + words.hashCode() + "\""), Optional.empty()));
    }

    /** Has the next round end after so many articles. */
    void stopAfter(int articles) {
        articlesUntilStop = articles;
    }

    void goOn() {
        articlesUntilStop = Integer.MAX_VALUE;
    }

    /** The dossier is about something else from now on. */
    void name(String... others) {
        names = Stream.of(others).map(Term::of).toList();
    }

    /** The first round after a start. */
    void start() {
        round(true);
    }

    void round() {
        round(false);
    }

    private void round(boolean first) {
        var subject = new Subject(
                "The ferry fee",
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(URI.create(FEED)),
                List.of(),
                Optional.empty());
        var desk = new Desk(
                store,
                fetch(),
                new ReadFeed(),
                SmallWorld::article,
                new Desk.Reader(READER, article -> Outcome.kept(new Reading(article, List.of(), List.of(), List.of()))),
                new NamedTerms(subject),
                clock,
                news::add,
                () -> store.addresses().size() >= articlesUntilStop);
        try {
            var round = new Round(desk, subject, ZoneOffset.UTC);
            if (first) round.judgeAgain();
            round.run(List.<RawText>of(), Outcome::kept, this, this).ifPresent(renewals::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says "unchanged" to who knows what is there. */
    private Fetch fetch() {
        return (WebAddress address, Validators known) -> {
            asked.add(address.toString());
            var answer = answers.getOrDefault(address.toString(), new Fetched.Refused("is not there"));
            boolean unchanged = answer instanceof Fetched.Received received
                    && !known.isEmpty()
                    && received.validators().equals(known);
            return unchanged ? new Fetched.Unchanged() : answer;
        };
    }

    private static Outcome<Article> article(RawText raw) {
        var text = new Text(new String(raw.copy(), StandardCharsets.UTF_8));
        return Outcome.kept(Article.ofBody(raw.source(), text, List.of(new Span(0, text.length()))));
    }

    @Override
    public Dossier collate(String name, List<Reading> readings, LocalDate asOf) {
        return new Dossier(name, Optional.of(asOf), readings, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Change> changes(Dossier before, Dossier after) {
        return List.of();
    }

    @Override
    public boolean isThere() {
        return !published.isEmpty();
    }

    @Override
    public void write(Dossier dossier) {
        published.add(dossier);
    }
}
