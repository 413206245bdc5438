package dev.readout.publish.brief;

import static dev.readout.publish.brief.Sentence.Topic.NEW;

import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sentences on what came about in the last weeks before the dossier's day, the latest first. */
final class News {

    /** What happened longer ago is not new. */
    private static final int DAYS = 21;

    private final Dossier dossier;
    private final Attribution attribution;

    News(Dossier dossier, Attribution attribution) {
        this.dossier = dossier;
        this.attribution = attribution;
    }

    private record Dated(LocalDate day, int origins, Sentence sentence) {}

    List<Sentence> sentences() {
        var news = new ArrayList<Dated>();
        var options = new OptionSentences(attribution, NEW);
        var policy = dossier.policy();
        for (var option : policy.options()) {
            if (option.status() == Move.Status.RAISED || !options.canBeRead(option)) continue;
            add(news, options.since(option).finding().on(), origins(option), options.sentence(option));
        }
        var meetings = new MeetingSentences(attribution, NEW);
        for (var meeting : policy.meetings()) {
            if (meeting.status() == Meeting.Status.HELD)
                add(news, meeting.on(), origins(meeting), meetings.sentence(meeting));
        }
        var contacts = new ContactSentences(attribution, NEW);
        for (var contact : policy.contacts()) {
            add(news, contact.standing().finding().on(), origins(contact), contacts.sentence(contact));
        }
        var pledges = new PledgeSentences(attribution, NEW);
        for (var pledge : policy.commitments()) {
            pledges.settled(pledge)
                    .ifPresent(sentence -> add(news, pledge.outcome().on(), origins(pledge), sentence));
        }
        return news.stream()
                .sorted(Comparator.comparing(Dated::day)
                        .thenComparingInt(Dated::origins)
                        .reversed())
                .map(Dated::sentence)
                .toList();
    }

    private int origins(Line line) {
        return dossier.origins(line.articles());
    }

    private void add(List<Dated> news, Interval on, int origins, Sentence sentence) {
        recent(on).ifPresent(day -> news.add(new Dated(day, origins, sentence)));
    }

    /** Its last day, when it lies within the last weeks and not beyond the dossier's day. */
    private Optional<LocalDate> recent(Interval on) {
        if (dossier.asOf().isEmpty()) return Optional.empty();
        var asOf = dossier.asOf().get();
        return on.to().map(Moment::date).filter(day -> !day.isAfter(asOf) && !day.isBefore(asOf.minusDays(DAYS)));
    }
}
