package dev.readout.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what the gold says of the policy: a row a move, a commitment, a report of a meeting, a state of a contact ...
 *
 * <p>What must be equal besides the words is the design's: options the status; commitments kind and window, its ends
 * within a day; meetings the status and half of the participants; contacts the state; conditions the type; reactions the
 * family of the tone and who reacts; contrasts both sides; wording speaker and mode; process the state.
 */
final class GoldPolicy {

    /** The sections, in the order of the format. */
    static final List<String> SECTIONS = List.of(
            "options",
            "commitments",
            "meetings",
            "contacts",
            "conditions",
            "reactions",
            "contrasts",
            "wording",
            "process");

    private static final Set<String> POSITIVE = Set.of("praise", "welcome");
    private static final Set<String> NEUTRAL = Set.of("concern", "exhortation", "demand", "silence");

    private GoldPolicy() {}

    static List<GoldFinding> read(Path json) {
        try {
            return of(new ObjectMapper().readTree(json.toFile()));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + json + ": " + e.getMessage(), e);
        }
    }

    static List<GoldFinding> of(JsonNode root) {
        return Stream.of(
                        options(root),
                        rows(root, "commitments", "evidence_made", GoldPolicy::commitment),
                        meetings(root),
                        contacts(root),
                        rows(root, "conditions", "evidence", GoldPolicy::condition),
                        rows(root, "reactions", "evidence", GoldPolicy::reaction),
                        rows(root, "contrasts", "evidence", GoldPolicy::contrast),
                        wording(root),
                        rows(root, "process", "evidence", GoldPolicy::step))
                .flatMap(rows -> rows)
                .toList();
    }

    private interface Reader {
        GoldFinding.Verdict of(JsonNode row);
    }

    private static Stream<GoldFinding> rows(JsonNode root, String section, String evidence, Reader reader) {
        return root.path(section)
                .valueStream()
                .map(row -> new GoldFinding(
                        section, row.path("id").asText(), evidence(row.path(evidence)), reader.of(row)));
    }

    private static Stream<GoldFinding> options(JsonNode root) {
        return parts(root, "options", "moves", (option, move) -> {
            var status = move.path("status").asText();
            return (found, same) -> found instanceof Move of && is(of.status(), status);
        });
    }

    private static Stream<GoldFinding> meetings(JsonNode root) {
        return parts(root, "meetings", "status_reports", (meeting, report) -> {
            var status = report.path("status").asText();
            var participants = ids(meeting.path("participants"));
            return (found, same) -> found instanceof Meeting of
                    && is(of.status(), status)
                    && shared(participants, of.participants(), same) * 2 >= participants.size();
        });
    }

    private static Stream<GoldFinding> contacts(JsonNode root) {
        return parts(root, "contacts", "status", (contact, step) -> {
            var state = step.path("state").asText();
            return (found, same) -> found instanceof Contact of && is(of.state(), state);
        });
    }

    private interface PartReader {
        GoldFinding.Verdict of(JsonNode whole, JsonNode part);
    }

    /** Sections whose rows have parts of their own, each with its evidence. */
    private static Stream<GoldFinding> parts(JsonNode root, String section, String parts, PartReader reader) {
        return root.path(section).valueStream().flatMap(whole -> {
            var rows = new ArrayList<GoldFinding>();
            for (var part : whole.path(parts)) {
                var id = whole.path("id").asText() + "." + (rows.size() + 1);
                rows.add(new GoldFinding(section, id, evidence(part.path("evidence")), reader.of(whole, part)));
            }
            return rows.stream();
        });
    }

    private static Stream<GoldFinding> wording(JsonNode root) {
        return root.path("wording").valueStream().map(row -> {
            var by = ids(row.path("by"));
            var mode = row.path("mode").asText();
            var evidence = Map.of(row.path("article").asText(), List.of(span(row)));
            return new GoldFinding(
                    "wording",
                    row.path("id").asText(),
                    evidence,
                    (found, same) ->
                            found instanceof Wording of && is(of.mode(), mode) && sameOrNone(by, of.by(), same));
        });
    }

    private static GoldFinding.Verdict commitment(JsonNode row) {
        var kind = row.path("kind").asText();
        var window = interval(row.path("window"));
        return (found, same) ->
                found instanceof Commitment of && is(of.kind(), kind) && withinADay(window, of.window());
    }

    private static GoldFinding.Verdict condition(JsonNode row) {
        var type = row.path("type").asText();
        return (found, same) -> found instanceof Condition of && is(of.type(), type);
    }

    private static GoldFinding.Verdict reaction(JsonNode row) {
        var tone = family(row.path("tone").asText());
        var by = ids(row.path("by"));
        return (found, same) -> found instanceof Reaction of
                && tone.equals(family(of.tone().name().toLowerCase(Locale.ROOT)))
                && sameOrNone(by, of.by(), same);
    }

    private static GoldFinding.Verdict contrast(JsonNode row) {
        var subject = ids(row.path("subject"));
        var other = ids(row.path("compared_with"));
        return (found, same) -> found instanceof Contrast of
                && same.mayBeNamedIn(subject, of.subject())
                && same.mayBeNamedIn(other, of.comparedWith());
    }

    private static GoldFinding.Verdict step(JsonNode row) {
        var state = row.path("state").asText();
        return (found, same) -> found instanceof ProcessStep of && is(of.state(), state);
    }

    private static boolean is(Enum<?> found, String wanted) {
        return found.name().equalsIgnoreCase(wanted);
    }

    private static String family(String tone) {
        return POSITIVE.contains(tone) ? "positive" : NEUTRAL.contains(tone) ? "neutral" : "negative";
    }

    private static long shared(Set<String> wanted, List<ActorId> found, SameActor same) {
        return wanted.stream()
                .filter(id -> found.stream().anyMatch(actor -> same.same(id, actor)))
                .count();
    }

    private static boolean sameOrNone(Set<String> wanted, List<ActorId> found, SameActor same) {
        return found.isEmpty() ? wanted.isEmpty() || same.unnamed(wanted) : same.sameSet(wanted, found);
    }

    private static boolean withinADay(Interval wanted, Interval found) {
        return withinADay(wanted.from(), found.from()) && withinADay(wanted.to(), found.to());
    }

    private static boolean withinADay(Optional<Moment> one, Optional<Moment> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
        return Math.abs(ChronoUnit.DAYS.between(one.get().date(), other.get().date())) <= 1;
    }

    private static Map<String, List<Span>> evidence(JsonNode nodes) {
        var evidence = new HashMap<String, List<Span>>();
        for (var node : nodes) {
            evidence.computeIfAbsent(node.path("article").asText(), any -> new ArrayList<>())
                    .add(span(node));
        }
        return evidence;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Set<String> ids(JsonNode node) {
        var ids = new HashSet<String>();
        if (node.isTextual()) ids.add(node.asText());
        node.valueStream().forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static Interval interval(JsonNode ends) {
        return new Interval(moment(ends.path(0)), moment(ends.path(1)));
    }

    private static Optional<Moment> moment(JsonNode node) {
        return node.isTextual() ? Optional.of(Moment.parse(node.asText())) : Optional.empty();
    }
}
