package dev.readout.eval.transcripts;

import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The turns of one transcript in their order, by a letter for each speaker.
 *
 * @param document digest of the file's name
 * @param turns a letter a turn; Q asks
 * @param speakers whom each letter stands for
 */
public record SpokenTurns(String document, String turns, Map<Character, Speaker> speakers) {

    /** What whoever asks is labelled. */
    static final char ASKER = 'Q';

    private static final int DIGITS = 12;

    public SpokenTurns {
        speakers = Map.copyOf(speakers);
        for (int i = 0; i < turns.length(); i++) {
            if (!speakers.containsKey(turns.charAt(i)))
                throw new IllegalArgumentException("nobody is " + turns.charAt(i));
        }
    }

    /**
     * Whom a label means.
     *
     * @param label digest of the label as printed
     * @param names digests of the names that are right; none when nobody who is named is meant
     */
    public record Speaker(String label, Set<String> names) {
        public Speaker {
            names = Set.copyOf(names);
        }
    }

    /** The first 12 hexadecimal digits of the SHA-256 of the words in small letters. */
    public static String digest(String words) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest(words.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** All transcripts, from the list beside this class, by the digest of the file's name. */
    public static Map<String, SpokenTurns> listed() {
        try (var stream = SpokenTurns.class.getResourceAsStream("transcripts.tsv")) {
            if (stream == null) throw new CorpusException("transcripts.tsv is missing from the program");
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CorpusException("transcripts.tsv cannot be read", e);
        }
    }

    private static Map<String, SpokenTurns> parse(String list) {
        var all = new LinkedHashMap<String, SpokenTurns>();
        var speakers = new LinkedHashMap<Character, Speaker>();
        for (var line : list.lines().filter(line -> !line.startsWith("#")).toList()) {
            var cells = List.of(line.split("\t"));
            if (cells.get(1).equals("turns")) {
                all.put(cells.get(0), new SpokenTurns(cells.get(0), cells.get(2), speakers));
                speakers.clear();
            } else {
                speakers.put(
                        cells.get(1).charAt(0), new Speaker(cells.get(2), Set.copyOf(cells.subList(3, cells.size()))));
            }
        }
        return all;
    }
}
