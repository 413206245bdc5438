package dev.readout.collation.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart.
 *
 * @param parts its words as {@link Words} gives them, without a generation ("Jr.")
 * @param generation "jr", "sr" or a number, empty if none
 * @param familyFirst whether the first word may be the family name ("Han Seok-ho")
 */
record PersonName(List<String> parts, String generation, boolean familyFirst) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String printed, GivenNames names) {
        var parts = new ArrayList<>(Words.of(printed));
        var generation = parts.size() > 1 && GENERATIONS.contains(parts.getLast()) ? parts.removeLast() : "";
        boolean hyphenLast = printed.indexOf('-') > printed.indexOf(' ') && printed.indexOf(' ') > 0;
        boolean familyFirst = parts.size() > 1
                && parts.size() < 4
                && (names.isFamilyNameWrittenFirst(parts.getFirst()) || (hyphenLast && parts.size() == 3));
        return new PersonName(parts, generation, familyFirst);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** The name as one key: two spellings of it that differ only in hyphens, accents or capitals have the same. */
    String key() {
        return String.join("", parts) + (generation.isEmpty() ? "" : " " + generation);
    }

    String first() {
        return parts.getFirst();
    }

    String last() {
        return parts.getLast();
    }

    /** The family names it may have. */
    Set<String> familyNames() {
        return familyFirst ? Set.of(first(), last()) : Set.of(last());
    }

    /** How surely two full names are one person's by what is printed alone. */
    Likeness likeness(PersonName other, GivenNames names) {
        if (!generation.equals(other.generation)) return Likeness.DIFFERENT;
        if (key().equals(other.key()) || isTurned(other) || other.isTurned(this)) return Likeness.SAME;
        if (isSpelling(other)) return Likeness.SPELLING;
        if (!last().equals(other.last()) || middleDiffers(other)) return Likeness.DIFFERENT;
        if (first().equals(other.first())) return Likeness.SAME;
        return names.agree(first(), other.first()) ? Likeness.POSSIBLE : Likeness.DIFFERENT;
    }

    enum Likeness {
        SAME,
        /** One given name may be short for the other. */
        POSSIBLE,
        /** One word differs in one letter, as transliterations do. */
        SPELLING,
        DIFFERENT
    }

    private boolean isSpelling(PersonName other) {
        if (parts.size() != other.parts.size()) return false;
        int differing = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals(other.parts.get(i))) continue;
            if (!isOneLetterApart(parts.get(i), other.parts.get(i))) return false;
            differing++;
        }
        return differing == 1;
    }

    private static boolean isOneLetterApart(String one, String other) {
        if (Math.min(one.length(), other.length()) < 3 || Math.abs(one.length() - other.length()) > 1) return false;
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) start++;
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) end++;
        return Math.max(one.length(), other.length()) - start - end == 1;
    }

    /** Whether the other is this with the first word put last: "Seok-ho Han" for "Han Seok-ho". */
    private boolean isTurned(PersonName other) {
        if (!familyFirst) return false;
        var turned = new ArrayList<>(parts.subList(1, parts.size()));
        turned.add(first());
        return turned.equals(other.parts);
    }

    private boolean middleDiffers(PersonName other) {
        if (familyFirst || other.familyFirst) return true;
        if (parts.size() < 3 || other.parts.size() < 3) return false;
        var one = parts.get(1);
        var another = other.parts.get(1);
        boolean initial = one.length() == 1 || another.length() == 1;
        return initial ? one.charAt(0) != another.charAt(0) : !one.equals(another);
    }
}
