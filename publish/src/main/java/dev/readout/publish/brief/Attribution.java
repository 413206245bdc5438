package dev.readout.publish.brief;

import dev.readout.model.Finding;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Voices;
import dev.readout.publish.words.Count;
import java.util.List;

/** Whose word a sentence is, how sure, and how many say so: what stands before and within its claim. */
final class Attribution {

    private final Dossier dossier;
    private final Voices voices;

    Attribution(Dossier dossier) {
        this.dossier = dossier;
        this.voices = new Voices(dossier);
    }

    Voices voices() {
        return voices;
    }

    /** Begins a sentence: "According to the Courier, it seems that "; nothing where somebody speaks and it is sure. */
    Prose open(Line line, Report<? extends Finding> report) {
        var prose = new Prose();
        var outlet = outlet(report);
        if (voices.isOwnReading(report)) prose.say("as " + outlet + " reads it, ");
        else if (Voices.isOutlets(report) && dossier.origins(line.articles()) < 2)
            prose.say("according to " + outlet + ", ");
        return report.isCertain() ? prose : prose.say("it seems that ");
    }

    String outlet(Report<? extends Finding> report) {
        var name = Outlets.name(dossier.article(report.article()));
        return name.equals(Outlets.UNNAMED) ? "one article" : name;
    }

    /** ", as 3 independent origins report", of reports that say the same; nothing for one. */
    String carried(List<? extends Report<? extends Finding>> same) {
        int origins = dossier.originsOf(same);
        return origins < 2 ? "" : ", as " + Count.of(origins, "independent origin") + " report";
    }

    /** The words that the report rests on first. */
    String evidence(Report<? extends Finding> report) {
        return voices.words(report, report.finding().grounds().evidence().getFirst());
    }
}
