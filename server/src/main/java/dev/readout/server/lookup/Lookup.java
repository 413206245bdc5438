package dev.readout.server.lookup;

import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.DossierJson;
import dev.readout.publish.brief.WriteBrief;
import dev.readout.publish.naming.Speakers;
import dev.readout.search.Query;
import dev.readout.search.format.HitJson;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import java.util.List;
import java.util.function.Function;

/** Takes from dossiers what was asked for. Threads may share it. */
public final class Lookup {

    private final Dossiers dossiers;
    private final DossierJson json = new DossierJson();
    private final HitJson hits = new HitJson();

    public Lookup(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Part of a list; of the acts of speech only those that are wanted. */
    public Found list(Folded in, Section section, Wanted wanted, Part part) {
        var dossier = in.dossier();
        var policy = dossier.policy();
        return switch (section) {
            case BRIEF -> found(in, part, WriteBrief.of(dossier), one -> json.line(dossier, one));
            case STATEMENTS -> found(in, part, said(in, wanted), one -> json.line(dossier, one));
            case OPTIONS -> lines(in, part, policy.options());
            case COMMITMENTS -> lines(in, part, policy.commitments());
            case MEETINGS -> lines(in, part, policy.meetings());
            case CONTACTS -> lines(in, part, policy.contacts());
            case CONDITIONS -> lines(in, part, policy.conditions());
            case REACTIONS -> lines(in, part, policy.reactions());
            case CONTRASTS -> lines(in, part, policy.contrasts());
            case WORDING -> lines(in, part, policy.wording());
            case PROCESS -> lines(in, part, policy.processes());
            case AGREEMENT -> found(in, part, dossier.agreements(), one -> json.line(dossier, one));
            case TIMELINE -> found(in, part, dossier.timeline(), one -> json.line(dossier, one));
            case ACTORS -> found(in, part, dossier.parties(), one -> json.line(dossier, one));
            case ARTICLES -> found(in, part, dossier.readings(), one -> json.line(dossier, one));
        };
    }

    /** What a later state says otherwise than an earlier one. */
    public Found changes(Folded before, Folded after, Part part) {
        return found(after, part, dossiers.changes(before, after), one -> json.line(after.dossier(), one));
    }

    public Found search(Folded in, Query query) {
        var found = dossiers.search(in, query);
        return new Found(in, found.all(), found.shown().stream().map(hits::line).toList());
    }

    /**
     * The words at a place of an article, with those around.
     *
     * @throws IllegalArgumentException if the dossier has no such article, or the article no such place
     */
    public Found evidence(Folded in, ArticleId article, Span at) {
        return new Found(in, 1, List.of(Quote.of(in.dossier(), article, at)));
    }

    private static List<Utterance> said(Folded in, Wanted wanted) {
        var speakers = new Speakers(in.dossier());
        return in.dossier().utterances().stream()
                .filter(said -> wanted.fits(in.dossier(), speakers, said))
                .toList();
    }

    private Found lines(Folded in, Part part, List<? extends Line> all) {
        return found(in, part, all, line -> json.line(in.dossier(), line));
    }

    private static <T> Found found(Folded in, Part part, List<? extends T> all, Function<T, String> written) {
        var items = part.of(all).stream().map(one -> written.apply(one)).toList();
        return new Found(in, all.size(), items);
    }
}
