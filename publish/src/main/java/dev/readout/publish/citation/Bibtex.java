package dev.readout.publish.citation;

import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the coverage as BibTeX, in UTF-8: an {@code @article} each ({@code @misc} where no outlet is known), read by BibTeX ({@code journal, year, month}), biblatex
 * ({@code date, entrysubtype}) and reference managers alike. Titles stand in double braces, so that no style changes the case of
 * names in them. Threads may share it.
 *
 * @see <a href="https://www.ctan.org/pkg/biblatex">biblatex, chapter 2</a>
 */
public final class Bibtex {

    /** The whole bibliography. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        for (var reference : Reference.of(dossier)) out.write(entry(reference));
    }

    static String entry(Reference reference) {
        boolean printed = reference.outlet().isPresent();
        var entry = new StringBuilder(printed ? "@article{" : "@misc{").append(reference.id());
        var authors = reference.authors().stream().map(Bibtex::name).collect(Collectors.joining(" and "));
        field(entry, "title", "{" + Latex.of(reference.title()) + "}");
        if (!authors.isEmpty()) field(entry, "author", authors);
        reference.outlet().ifPresent(outlet -> field(entry, "journal", "{" + Latex.of(outlet) + "}"));
        if (printed) field(entry, "entrysubtype", "newspaper");
        dates(entry, reference);
        reference.section().ifPresent(section -> field(entry, "titleaddon", Latex.of(section)));
        reference.address().ifPresent(address -> field(entry, "url", address));
        reference.language().ifPresent(language -> field(entry, "langid", Latex.of(language)));
        if (!reference.note().isEmpty()) field(entry, "note", Latex.of(reference.note()));
        return entry.append("\n}\n\n").toString();
    }

    /** "de la Cruz, Ana"; braces keep a body's name, and an "and" in it, together. */
    private static String name(Author author) {
        return switch (author) {
            case Author.Body(var name) -> "{" + Latex.of(name) + "}";
            case Author.Person(var given, var particle, var family, var suffix) ->
                Latex.of((particle.isEmpty() ? "" : particle + " ")
                        + family
                        + (suffix.isEmpty() ? "" : ", " + suffix)
                        + (given.isEmpty() ? "" : ", " + given));
        };
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** What of year and month all days share; {@code date} last, for readers that let the last one count. */
    private static void dates(StringBuilder entry, Reference reference) {
        if (reference.from().isEmpty() || reference.to().isEmpty()) return;
        var from = reference.from().get();
        var to = reference.to().get();
        if (from.getYear() == to.getYear()) {
            field(entry, "year", String.valueOf(from.getYear()));
            if (from.getMonth() == to.getMonth()) entry.append(",\n  month = ").append(month(from));
        }
        field(entry, "date", reference.isDated() ? from.toString() : from + "/" + to);
    }

    /** The macro that every BibTeX style defines. */
    private static String month(LocalDate day) {
        return day.getMonth()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .substring(0, 3);
    }
}
