package dev.readout.publish.citation;

import dev.readout.model.Article;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.words.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a byline apart. Family names are taken to stand last, as an English byline writes them, unless the name shows otherwise; what does not look like names of
 * people, or names the outlet, stays as it stands.
 */
final class Byline {

    private static final int MOST_NAMES = 4;
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** A given name of two syllables as Korean and Chinese names are romanised, behind the family's: "Han Ji-won". */
    private static final Pattern FAMILY_FIRST = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private Byline() {}

    /** Who wrote it; none when nothing says so. */
    static List<Author> of(Article article) {
        var line = article.byline()
                .map(Printed::value)
                .or(() -> article.bylineInferred().map(Inferred::value))
                .map(Visible::line)
                .orElse("");
        var known = words(Outlets.name(article));
        article.credit().ifPresent(credit -> known.addAll(words(credit.value())));
        return parts(line).map(name -> author(name, known)).toList();
    }

    private static Stream<String> parts(String line) {
        return Arrays.stream(line.split("[,;]\\s*(?!(?i:jr|sr)\\b)"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !isDescription(part))
                .flatMap(Byline::joined);
    }

    /** What somebody is ("shipping correspondent") stands behind a name and is none. */
    private static boolean isDescription(String part) {
        return Character.isLowerCase(part.codePointAt(0));
    }

    /** "Ann Lee and Bo Ray" are two; "Staff and agencies" is one. */
    private static Stream<String> joined(String part) {
        var names = part.split("\\s+(?:and|&)\\s+");
        return Arrays.stream(names).allMatch(Byline::isPerson) ? Arrays.stream(names) : Stream.of(part);
    }

    private static Author author(String name, Set<String> known) {
        boolean ofOutlet = words(name).stream().anyMatch(known::contains);
        return isPerson(name) && !ofOutlet ? person(name) : new Author.Body(name);
    }

    private static boolean isPerson(String name) {
        var words = name.split("[\\s,]+");
        return words.length >= 2
                && words.length <= MOST_NAMES + 1
                && name.matches("[\\p{L}\\p{M}.,'’\\- ]+")
                && startsBig(words[0])
                && startsBig(words[words.length - 1])
                && Arrays.stream(words).filter(Byline::startsBig).count() <= MOST_NAMES;
    }

    private static Author person(String name) {
        var words = Arrays.asList(name.replace(",", " ").split("\\s+"));
        int end = words.size();
        if (end == 2 && FAMILY_FIRST.matcher(words.get(1)).matches())
            return new Author.Person(words.get(1), "", words.get(0), "");
        boolean suffixed = end > 2 && SUFFIXES.contains(words.getLast().toLowerCase(Locale.ROOT));
        if (suffixed) end--;
        int family = end - 1;
        int particle = family;
        while (particle > 1 && !startsBig(words.get(particle - 1))) particle--;
        return new Author.Person(
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                words.get(family),
                suffixed ? words.getLast() : "");
    }

    private static boolean startsBig(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) || !Character.isLowerCase(first);
    }

    /** The words of a name that tell it from others. */
    private static Set<String> words(String name) {
        if (name.equals(Outlets.UNNAMED)) return new TreeSet<>();
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
