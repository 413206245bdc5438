package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that time expressions are made of, looked up by their first piece. Threads may share it. */
final class Lexicon {

    private final Map<String, List<Item>> items = new HashMap<>();

    private record Item(List<String> pieces, Sign sign) {}

    /** A sign and the number of words it takes. */
    record Found(Sign sign, int length) {}

    Lexicon(List<Entry> entries) {
        for (var entry : entries) {
            for (var word : entry.list("words")) add(entry, word);
        }
        items.values().forEach(list -> list.sort((a, b) -> b.pieces.size() - a.pieces.size()));
    }

    private void add(Entry entry, String word) {
        int equals = word.indexOf(" = ");
        var value = equals < 0 ? entry.find("value").orElse("") : word.substring(equals + 3);
        var pieces = pieces(equals < 0 ? word : word.substring(0, equals));
        var traits = new LinkedHashMap<>(entry.texts());
        var item = new Item(pieces, new Sign(entry.text("kind"), value, traits));
        items.computeIfAbsent(pieces.getFirst(), key -> new ArrayList<>()).add(item);
    }

    private static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        for (var part : word.split(" ")) {
            int apostrophe = part.indexOf('\'');
            if (apostrophe < 0) {
                pieces.add(part);
            } else {
                if (apostrophe > 0) pieces.add(part.substring(0, apostrophe));
                pieces.add("'");
                if (apostrophe + 1 < part.length()) pieces.add(part.substring(apostrophe + 1));
            }
        }
        return List.copyOf(pieces);
    }

    /** The longest reading of that kind at that place. */
    Optional<Found> find(String kind, List<Word> words, int at) {
        return readings(words, at).stream()
                .filter(found -> found.sign().kind().equals(kind))
                .findFirst();
    }

    /** Every reading at that place; of one kind, the longest comes first. */
    List<Found> readings(List<Word> words, int at) {
        var word = words.get(at);
        var readings = new ArrayList<Found>();
        if (word.isDigits()) Numerals.signs(word.lower()).forEach(sign -> readings.add(new Found(sign, 1)));
        for (var item : items.getOrDefault(key(word.lower()), List.of())) {
            if (stands(item, words, at) && spelledRight(item.sign, word)) {
                readings.add(new Found(item.sign, item.pieces.size()));
            }
        }
        return readings;
    }

    private static boolean spelledRight(Sign sign, Word word) {
        if (sign.has("lowercase")) return !word.isCapitalized();
        return (!sign.kind().equals("month") && !sign.kind().equals("weekday")) || word.isCapitalized();
    }

    private boolean stands(Item item, List<Word> words, int at) {
        if (at + item.pieces.size() > words.size()) return false;
        for (int i = 1; i < item.pieces.size(); i++) {
            if (!item.pieces.get(i).equals(words.get(at + i).lower())) return false;
        }
        return true;
    }

    /** "March." is looked up as "march" when only that is known; "Jan." as itself. */
    private String key(String lower) {
        if (items.containsKey(lower) || !lower.endsWith(".")) return lower;
        return lower.substring(0, lower.length() - 1);
    }
}
