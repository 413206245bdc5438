package dev.readout.publish.brief;

import dev.readout.model.Move;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import java.util.List;

/** Says how an option moved last: "Ann Lee ruled out an economic measure on 3 May 2019: a flat fee." */
final class OptionSentences {

    private final Attribution attribution;
    private final Sentence.Topic topic;

    OptionSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    Sentence sentence(PolicyOption option) {
        var move = option.standing();
        var prose = attribution.open(option, move);
        var people = attribution.voices().people(move);
        prose.say(people.isEmpty() ? passive(option) : people + active(option))
                .when(move.finding().on())
                .say(attribution.carried(same(option)) + ": ")
                .print(attribution.evidence(move));
        return prose.end(topic, move.isCertain(), List.of(option), move.evidence());
    }

    /** The reports that tell it stands where it does. */
    static List<Report<Move>> same(PolicyOption option) {
        return option.reports().stream()
                .filter(move -> move.finding().status() == option.status())
                .toList();
    }

    private static String active(PolicyOption option) {
        var what = Terms.option(option.family());
        return switch (option.status()) {
            case RAISED -> " brought up " + what;
            case ON_TABLE -> " put " + what + " on the table";
            case UNDER_REVIEW -> " put " + what + " under review";
            case RULED_OUT -> " ruled out " + what;
            case ADOPTED -> " decided on " + what;
            case OFFERED -> " offered " + what;
            case DEMANDED -> " demanded " + what;
            case REJECTED -> " rejected " + what;
            case CONTINUED -> " kept to " + what;
            case WARNED -> " warned of " + what;
        };
    }

    private static String passive(PolicyOption option) {
        var what = Terms.option(option.family());
        return switch (option.status()) {
            case RAISED -> what + " was brought up";
            case ON_TABLE -> what + " was put on the table";
            case UNDER_REVIEW -> what + " was put under review";
            case RULED_OUT -> what + " was ruled out";
            case ADOPTED -> what + " was adopted";
            case OFFERED -> what + " was offered";
            case DEMANDED -> what + " was demanded";
            case REJECTED -> what + " was rejected";
            case CONTINUED -> what + " was kept to";
            case WARNED -> "there was a warning of " + what;
        };
    }
}
