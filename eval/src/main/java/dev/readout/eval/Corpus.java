package dev.readout.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to be scored on, and where it lies in the shared folder. */
public enum Corpus {
    /** Articles annotated by hand in full. */
    GOLD,
    /** PolNeAR's development part, whole articles. */
    POLNEAR,
    /** CofeNet's segments of the same. */
    SEGMENTS,
    /** The development part of the English Web Treebank. */
    LAS,
    /** Dates of every shape, of Recognizers-Text. */
    RECOGNIZERS,
    /** feedparser's collection of feeds. */
    FEEDS,
    /** The URL standard's cases. */
    URLS,
    /** warcio's samples of WARC and ARC, some damaged. */
    WARC,
    /** Sentences with PLOVER root codes. */
    EVENTS,
    /** Saved web pages with what must and must not be in their text. */
    PAGES,
    /** Public documents with fields above their text. */
    DOCUMENTS,
    /** Twenty transcripts among them, who speaks in each turn. */
    TRANSCRIPTS;

    /** What it is called on the command line and in scores: its name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label, so that help texts show what is typed. */
    @Override
    public String toString() {
        return label();
    }

    public static Optional<Corpus> labelled(String label) {
        return Arrays.stream(values())
                .filter(corpus -> corpus.label().equals(label))
                .findFirst();
    }

    /** The files and folders it is made of. */
    public List<Path> in(Path shared) {
        var paths = switch (this) {
            case GOLD -> Stream.of("gold/seeds.json", "seeds");
            case POLNEAR -> Stream.of("data/attribution/polnear/dev");
            case SEGMENTS -> Stream.of("data/attribution/cofenet-segments/valid.txt");
            case LAS -> Stream.of("data/syntax/ewt-dev.conllu");
            case PAGES -> Stream.of("data/intake/pages");
            case DOCUMENTS, TRANSCRIPTS -> Stream.of("data/documents");
            case RECOGNIZERS ->
                Stream.of("data/time/recognizers/DateTimeModel.json", "data/time/recognizers/MergedParser.json");
            case URLS -> Stream.of("data/intake/urls/urltestdata.json");
            case WARC -> Stream.of("data/intake/warc/warcio");
            case FEEDS -> Stream.of("data/intake/feeds");
            case EVENTS -> Stream.of("data/events/plover-train.tsv");
        };
        return paths.map(shared::resolve).toList();
    }

    /** Whether all of it is there. */
    public boolean isIn(Path shared) {
        return in(shared).stream().allMatch(Files::exists);
    }
}
