package dev.readout.collation.contact;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Told;
import dev.readout.model.ActorId;
import dev.readout.model.Contact;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the reports of all articles together by who reached out to whom. */
public final class FindOutreach {

    private static final Articles.Taking<Contact> TAKING =
            new Articles.Taking<>(contact -> contact.channel().stream().toList(), FindOutreach::both, Contact::on);

    private FindOutreach() {}

    private static List<ActorId> both(Contact contact) {
        return Stream.concat(contact.from().stream(), contact.to().stream()).toList();
    }

    /** The one that changed last first. Reports that name neither end stand in none. */
    public static List<Outreach> in(Articles articles) {
        var all = articles.told(reading -> reading.policy().contacts(), TAKING).stream()
                .filter(told -> !told.parties().isEmpty())
                .toList();
        return new JoinReports<>(new SamePair(articles))
                .join(all).stream()
                        .sorted(Comparator.comparingLong(
                                joined -> -joined.told().getLast().day()))
                        .map(joined -> outreach(articles, joined))
                        .toList();
    }

    private static Outreach outreach(Articles articles, JoinReports.Joined<Contact> joined) {
        return new Outreach(
                LineId.of(joined.reports().getFirst().ref()),
                parties(articles, joined, Contact::from),
                parties(articles, joined, Contact::to),
                standing(joined),
                joined.reports());
    }

    /** Of the first report that tells. */
    private static List<PartyId> parties(
            Articles articles, JoinReports.Joined<Contact> joined, Function<Contact, List<ActorId>> end) {
        return joined.reports().stream()
                .map(report -> articles.parties(report.article(), end.apply(report.finding())))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** The last; of several on one day the one that goes furthest, of those the surest. */
    private static Report<Contact> standing(JoinReports.Joined<Contact> joined) {
        boolean sure = joined.told().stream().anyMatch(Told::isCertain);
        return IntStream.range(0, joined.told().size())
                .boxed()
                .filter(i -> !sure || joined.told().get(i).isCertain())
                .max(Comparator.<Integer>comparingLong(i -> joined.told().get(i).day())
                        .thenComparing(i -> joined.told().get(i).finding().state())
                        .thenComparingDouble(
                                i -> joined.told().get(i).finding().grounds().confidence()))
                .map(joined.reports()::get)
                .orElse(joined.reports().getLast());
    }
}
