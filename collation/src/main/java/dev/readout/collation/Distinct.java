package dev.readout.collation;

import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Readings of different texts, and the files that only repeat one of them.
 *
 * @param readings each article once, as it came first
 * @param copies files whose text is that of an article that came before
 */
record Distinct(List<Reading> readings, List<Dossier.Copy> copies) {

    static Distinct of(List<Reading> readings) {
        var first = new LinkedHashMap<ArticleId, Reading>();
        var copies = new ArrayList<Dossier.Copy>();
        for (var reading : readings) {
            var article = reading.article();
            if (first.putIfAbsent(article.id(), reading) != null) {
                copies.add(new Dossier.Copy(article.source(), article.id()));
            }
        }
        return new Distinct(List.copyOf(first.values()), List.copyOf(copies));
    }

    /** The copies of these readings' articles. */
    List<Dossier.Copy> copiesOf(List<Reading> kept) {
        var ids = kept.stream().map(reading -> reading.article().id()).collect(Collectors.toCollection(HashSet::new));
        return copies.stream().filter(copy -> ids.contains(copy.article())).toList();
    }
}
