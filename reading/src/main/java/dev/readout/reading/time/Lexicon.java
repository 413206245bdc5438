package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that time expressions are made of, looked up by their first piece. Threads may share it. */
final class Lexicon {

    private final Map<String, List<Item>> items = new HashMap<>();
    private final Symbols symbols;

    private record Item(List<String> pieces, Sign sign, int symbol) {}

    /** A sign and the number of words it takes; {@code symbol} is the number of its kind. */
    record Found(Sign sign, int symbol, int length) {}

    /** All that one word can be: itself, if a pattern names it, and the signs that begin with it. */
    record Readings(int word, List<Found> signs) {

        private static final Readings NOTHING = new Readings(-1, List.of());

        boolean opens(BitSet openers) {
            if (isWord(openers)) return true;
            for (int i = 0; i < signs.size(); i++) if (openers.get(signs.get(i).symbol)) return true;
            return false;
        }

        /** Whether the word itself is among these symbols. */
        boolean isWord(BitSet symbols) {
            return word >= 0 && symbols.get(word);
        }
    }

    Lexicon(List<Entry> entries, Symbols symbols) {
        this.symbols = symbols;
        for (var entry : entries) {
            for (var word : entry.list("words")) add(entry, word);
        }
        items.values().forEach(list -> list.sort((a, b) -> b.pieces.size() - a.pieces.size()));
    }

    private void add(Entry entry, String word) {
        int equals = word.indexOf(" = ");
        var value = equals < 0 ? entry.find("value").orElse("") : word.substring(equals + 3);
        var pieces = pieces(equals < 0 ? word : word.substring(0, equals));
        var kind = entry.text("kind");
        var sign = new Sign(kind, value, new LinkedHashMap<>(entry.texts()));
        items.computeIfAbsent(pieces.getFirst(), key -> new ArrayList<>())
                .add(new Item(pieces, sign, symbols.ofKind(kind)));
    }

    /** Words, the "'s" of possession, other apostrophes and hyphens each are a piece. */
    private static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        for (var part : word.split(" ")) {
            boolean possessive = part.endsWith("'s");
            addPieces(possessive ? part.substring(0, part.length() - 2) : part, pieces);
            if (possessive) pieces.add("'s");
        }
        return List.copyOf(pieces);
    }

    private static void addPieces(String part, List<String> pieces) {
        int from = 0;
        for (int at = 0; at <= part.length(); at++) {
            boolean mark = at < part.length() && (part.charAt(at) == '\'' || part.charAt(at) == '-');
            if (at < part.length() && !mark) continue;
            if (at > from) pieces.add(part.substring(from, at));
            if (mark) pieces.add(part.substring(at, at + 1));
            from = at + 1;
        }
    }

    /** The longest reading of that kind at that place. */
    Optional<Sign> find(String kind, List<Word> words, int at) {
        return readings(words, at).signs().stream()
                .map(Found::sign)
                .filter(sign -> sign.kind().equals(kind))
                .findFirst();
    }

    /** Every reading at that place; of one kind, the longest comes first. */
    Readings readings(List<Word> words, int at) {
        var word = words.get(at);
        int number = symbols.find(word.lower());
        if (word.isDigits()) return new Readings(number, numerals(word.lower()));
        var list = items.get(key(word.lower()));
        if (list == null) return number < 0 ? Readings.NOTHING : new Readings(number, List.of());
        var found = new ArrayList<Found>();
        for (var item : list) {
            if (stands(item, words, at) && spelledRight(item.sign, word)) {
                found.add(new Found(item.sign, item.symbol, item.pieces.size()));
            }
        }
        return new Readings(number, found);
    }

    private List<Found> numerals(String lower) {
        var found = new ArrayList<Found>();
        for (var sign : Numerals.signs(lower)) {
            int symbol = symbols.find("<" + sign.kind() + ">");
            if (symbol >= 0) found.add(new Found(sign, symbol, 1));
        }
        return found;
    }

    private static boolean spelledRight(Sign sign, Word word) {
        return !sign.has("lowercase") || !word.isCapitalized();
    }

    private static boolean stands(Item item, List<Word> words, int at) {
        if (at + item.pieces.size() > words.size()) return false;
        for (int i = 1; i < item.pieces.size(); i++) {
            if (!item.pieces.get(i).equals(words.get(at + i).lower())) return false;
        }
        return true;
    }

    /** "March." is looked up as "march" when only that is known; "Jan." as itself. */
    private String key(String lower) {
        if (lower.isEmpty() || lower.charAt(lower.length() - 1) != '.' || items.containsKey(lower)) return lower;
        return lower.substring(0, lower.length() - 1);
    }
}
