package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A place with many articles, made of a few: see {@link Multiply} for what is otherwise in each copy. */
final class ManyArticles {

    private static final int AT_ONCE = 40;

    private ManyArticles() {}

    /** The readings of these files, without those of articles that say no day. */
    static List<Reading> read(List<Path> files) {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        Stage<TextSource, Reading> read = wiring.intake().then(wiring.reading());
        var readings = new ArrayList<Reading>();
        for (var file : files) {
            if (read.apply(TextSource.file(file)) instanceof Outcome.Kept<Reading>(var reading)
                    && !reading.article().published().interval().isOpen()) readings.add(reading);
        }
        return readings;
    }

    /**
     * Fills a place with so many articles in dossiers of so many each, every dossier another copy of the readings; those that are
     * there already are left.
     *
     * @return the names of the dossiers
     */
    static List<String> in(Place place, int articles, int each, List<Reading> readings) {
        var names = new ArrayList<String>();
        for (int number = 0; number * each < articles; number++) {
            var name = String.format(Locale.ROOT, "policy-%04d", number);
            if (!place.has(name)) fill(place, name, copies(number, each, readings));
            names.add(name);
        }
        return names;
    }

    /** So many readings of one dossier: the copies of one number, and of the next where there are not enough. */
    static List<Reading> copies(int number, int most, List<Reading> readings) {
        var multiply = new Multiply(1);
        var copies = new ArrayList<Reading>();
        for (int i = 0; i < most; i++) {
            int copy = 1 + number + 1_000 * (i / readings.size());
            copies.add(multiply.copy(copy, readings.get(i % readings.size())));
        }
        return copies;
    }

    private static void fill(Place place, String name, List<Reading> readings) {
        try (var store = place.open(name)) {
            for (int from = 0; from < readings.size(); from += AT_ONCE) {
                int first = from;
                int last = Math.min(readings.size(), from + AT_ONCE);
                store.write(writing -> {
                    for (int i = first; i < last; i++) {
                        var address = "https://%s.example/%d".formatted(name, i);
                        OwnDesk.keep(writing, address, readings.get(i));
                        OwnDesk.take(writing, address);
                    }
                    return last;
                });
            }
        }
    }
}
