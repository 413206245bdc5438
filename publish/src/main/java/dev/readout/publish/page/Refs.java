package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.naming.Outlets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Links to the words that something rests on, for templates. */
public final class Refs {

    private static final int MOST = 9;

    private final Dossier dossier;
    private final Addresses addresses;

    private final DeskBar desk;
    private final Set<String> lines;

    Refs(Dossier dossier, Addresses addresses, DeskBar desk) {
        this.desk = desk;
        this.dossier = dossier;
        this.addresses = addresses;
        this.lines = dossier.policy().lines().map(line -> line.id().value()).collect(Collectors.toSet());
    }

    /**
     * @param href where it leads
     * @param name article and paragraph ({@code C3})
     * @param outlet who published it
     */
    public record Ref(String href, String name, String outlet) {}

    /** Where a person decides on a line; empty on a page of its own, and for what is no line. */
    public String rule(String id) {
        return lines.contains(id) ? desk.rule(id) : "";
    }

    /** What people decided on a line. */
    public List<DeskBar.Note> notes(String id) {
        return desk.notes(id);
    }

    /** The first few places, each once. */
    public List<Ref> of(List<Evidence> evidence) {
        var refs = new LinkedHashMap<String, Ref>();
        for (var words : evidence) {
            if (refs.size() == MOST) break;
            var href = "#" + addresses.words(words);
            refs.putIfAbsent(href, new Ref(href, addresses.paragraph(words), outlet(words)));
        }
        return List.copyOf(refs.values());
    }

    private String outlet(Evidence words) {
        return Outlets.name(dossier.article(words.article()));
    }
}
