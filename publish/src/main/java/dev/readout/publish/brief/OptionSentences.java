package dev.readout.publish.brief;

import dev.readout.model.Move;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.List;

/** Says how an option moved last: "Ann Lee ruled this out on 3 May 2019: there will be no flat fee." */
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

    /** The words shown say what; a family of options would say less. */
    private static String active(PolicyOption option) {
        return switch (option.status()) {
            case RAISED -> " brought this up";
            case ON_TABLE -> " put this on the table";
            case UNDER_REVIEW -> " put this under review";
            case RULED_OUT -> " ruled this out";
            case ADOPTED -> " decided this";
            case OFFERED -> " offered this";
            case DEMANDED -> " demanded this";
            case REJECTED -> " rejected this";
            case CONTINUED -> " kept to this";
            case WARNED -> " warned of this";
        };
    }

    private static String passive(PolicyOption option) {
        return switch (option.status()) {
            case RAISED -> "this was brought up";
            case ON_TABLE -> "this was put on the table";
            case UNDER_REVIEW -> "this was put under review";
            case RULED_OUT -> "this was ruled out";
            case ADOPTED -> "this was adopted";
            case OFFERED -> "this was offered";
            case DEMANDED -> "this was demanded";
            case REJECTED -> "this was rejected";
            case CONTINUED -> "this was kept up";
            case WARNED -> "there was a warning of this";
        };
    }
}
