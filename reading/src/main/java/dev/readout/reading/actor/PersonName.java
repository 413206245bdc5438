package dev.readout.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name taken apart, for telling whether two names can be one person's.
 *
 * @param parts its words in lower case; what a hyphen joins is two words, as spellings differ in it
 * @param familyFirst whether the family name may be the first word ("Han Seok-ho")
 */
record PersonName(List<String> parts, boolean familyFirst) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "jr.", "sr.");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String printed, GivenNames givenNames) {
        var parts = new ArrayList<String>();
        for (var word : printed.toLowerCase(Locale.ROOT).replace("’", "'").split("[\\s-]+", -1)) {
            var plain = word.replace(".", "");
            if (!plain.isEmpty() && !plain.equals("'s")) parts.add(plain);
        }
        while (parts.size() > 1 && SUFFIXES.contains(parts.getLast())) parts.removeLast();
        boolean hyphenWithin = printed.indexOf('-') > printed.indexOf(' ') && printed.indexOf(' ') > 0;
        boolean familyFirst = parts.size() > 1
                && (givenNames.isFamilyNameWrittenFirst(parts.getFirst()) || (hyphenWithin && parts.size() == 3));
        return new PersonName(parts, familyFirst);
    }

    /** Whether it is no name but a piece of one ("Jr.", an initial). */
    boolean isSuffix() {
        return parts.isEmpty()
                || (parts.size() == 1 && parts.getFirst().length() == 1)
                || (parts.size() == 1 && SUFFIXES.contains(parts.getFirst()));
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** Whether a single word may be this person's family name. */
    boolean hasFamilyName(String word) {
        if (parts.isEmpty()) return false;
        return parts.getLast().equals(word) || (familyFirst && parts.getFirst().equals(word));
    }

    boolean hasPart(String word) {
        return parts.contains(word);
    }

    /** Whether two full names are one person's: spelt alike, or one family name with given names that agree. */
    boolean isSame(PersonName other, GivenNames givenNames) {
        if (parts.equals(other.parts) || String.join("", parts).equals(String.join("", other.parts))) return true;
        if (!isFull() || !other.isFull()) return false;
        if (!parts.getLast().equals(other.parts.getLast())) return oneHoldsTheOther(other);
        if (middleDiffers(other)) return false;
        return givenNames.agree(parts.getFirst(), other.parts.getFirst())
                || beginsWithin(other)
                || other.beginsWithin(this);
    }

    /** Whether it is the other's end: "Seok-ho" of "Han Seok-ho", "Brandt-Ilves" of "Mira Brandt-Ilves". */
    private boolean beginsWithin(PersonName other) {
        return parts.getFirst().length() > 1
                && other.parts.size() > 2
                && parts.getFirst().equals(other.parts.get(1));
    }

    /** Whether both have a middle name or initials, and not the same. */
    private boolean middleDiffers(PersonName other) {
        if (parts.size() < 3 || other.parts.size() < 3) return false;
        var one = parts.get(1);
        var another = other.parts.get(1);
        boolean initial = one.length() == 1 || another.length() == 1;
        boolean several = one.length() == 2 || another.length() == 2;
        return (initial && one.charAt(0) != another.charAt(0)) || (several && !one.equals(another));
    }

    private boolean oneHoldsTheOther(PersonName other) {
        return Collections.indexOfSubList(parts, other.parts) >= 0
                || Collections.indexOfSubList(other.parts, parts) >= 0;
    }
}
