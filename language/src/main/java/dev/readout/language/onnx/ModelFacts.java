package dev.readout.language.onnx;

import dev.readout.language.Passage;
import dev.readout.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the model's classes mean, as its file says in its metadata, one item a line.
 *
 * @param pieces the encoder's vocabulary
 * @param upos parts of speech by class
 * @param xpos Penn Treebank tags by class
 * @param lemmaScripts how to make a lemma, by class
 * @param lemmas those of the treebanks and the rules of spelling
 * @param relations Universal Dependencies relations by class
 * @param mentions labels of named mentions
 * @param roles labels of source, cue and content
 * @param sections those of findings, in the order of their scores
 */
record ModelFacts(
        WordPieces pieces,
        List<Upos> upos,
        List<String> xpos,
        List<LemmaScript> lemmaScripts,
        Lemmas lemmas,
        List<String> relations,
        LabelChain mentions,
        LabelChain roles,
        List<SectionFacts> sections) {

    private static final String FORMAT = "readout.reader/1";

    static ModelFacts of(Map<String, String> metadata) {
        if (!FORMAT.equals(metadata.get("format"))) {
            throw new IllegalArgumentException(
                    "not a reader model of format " + FORMAT + ": " + metadata.get("format"));
        }
        return new ModelFacts(
                new WordPieces(lines(metadata, "vocabulary")),
                lines(metadata, "upos").stream().map(Upos::valueOf).toList(),
                lines(metadata, "xpos"),
                lines(metadata, "lemma").stream().map(LemmaScript::parse).toList(),
                new Lemmas(lines(metadata, "known_lemmas"), lines(metadata, "vocabulary")),
                lines(metadata, "deprel"),
                chain(metadata, "mention"),
                chain(metadata, "role"),
                lines(metadata, "sections").stream()
                        .map(line -> section(metadata, line))
                        .toList());
    }

    /** A section and its labels, separated by tabs. */
    private static SectionFacts section(Map<String, String> metadata, String line) {
        var parts = List.of(line.split("\t"));
        var name = parts.getFirst();
        return new SectionFacts(
                Passage.Section.valueOf(name.toUpperCase(Locale.ROOT)),
                parts.subList(1, parts.size()),
                chain(metadata, name),
                lines(metadata, name + "_worth").stream()
                        .filter(worth -> !worth.isEmpty())
                        .map(worth -> worth.split("\t"))
                        .collect(Collectors.toUnmodifiableMap(worth -> worth[0], ModelFacts::worth)));
    }

    /** Label, least score, share of the right, separated by tabs. */
    private static SectionFacts.Worth worth(String[] parts) {
        return new SectionFacts.Worth(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static LabelChain chain(Map<String, String> metadata, String name) {
        var follows = lines(metadata, name + "_follows").stream()
                .map(ModelFacts::numbers)
                .toArray(float[][]::new);
        var begins = numbers(lines(metadata, name + "_begins").getFirst());
        return new LabelChain(lines(metadata, name), begins, follows);
    }

    private static List<String> lines(Map<String, String> metadata, String name) {
        var value = metadata.get(name);
        if (value == null) throw new IllegalArgumentException("the model does not say its " + name);
        return List.of(value.split("\n", -1));
    }

    private static float[] numbers(String line) {
        var parts = line.split(" ");
        var numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) numbers[i] = Float.parseFloat(parts[i]);
        return numbers;
    }
}
