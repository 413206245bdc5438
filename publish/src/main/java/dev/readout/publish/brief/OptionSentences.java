package dev.readout.publish.brief;

import dev.readout.model.Move;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.List;
import java.util.regex.Pattern;

/** Says how an option moved last: "Ann Lee ruled this out on 3 May 2019: there will be no flat fee." */
final class OptionSentences {

    private static final Pattern TORN = Pattern.compile(
            "[“\"]?(has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do)\\b");

    private final Attribution attribution;
    private final Sentence.Topic topic;

    OptionSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    Sentence sentence(PolicyOption option) {
        var move = since(option);
        var prose = attribution.open(option, move);
        var people = attribution.voices().people(move);
        prose.say(people.isEmpty() ? passive(option) : people + active(option))
                .when(move.finding().on())
                .say(attribution.carried(same(option).stream()
                                .filter(each -> isOf(each, people))
                                .toList())
                        + ": ")
                .print(attribution.evidence(move));
        return prose.end(topic, move.isCertain(), List.of(option), move.evidence());
    }

    /** Whether the words by which it came to stand there can be read alone: not "has insisted must take place". */
    boolean canBeRead(PolicyOption option) {
        var move = since(option);
        return !attribution.voices().people(move).isEmpty()
                || !TORN.matcher(attribution.evidence(move)).lookingAt();
    }

    /** The report by which it came to stand there: the first that surely tells so of the same people, if none tells otherwise of them later. */
    Report<Move> since(PolicyOption option) {
        var now = option.standing();
        var people = attribution.voices().people(now);
        var since = now;
        for (var before :
                option.reports().subList(0, option.reports().indexOf(now)).reversed()) {
            if (!before.isCertain() || !isOf(before, people)) continue;
            if (before.finding().status() != option.status()) break;
            if (!before.finding().on().isOpen()) since = before;
        }
        return since;
    }

    private boolean isOf(Report<Move> report, String people) {
        return attribution.voices().people(report).equals(people);
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
