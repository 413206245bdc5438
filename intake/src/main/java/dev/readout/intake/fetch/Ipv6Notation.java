package dev.readout.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** IPv6 as it is written: pieces of hexadecimal figures, one run of noughts left out, perhaps IPv4 at the end. */
final class Ipv6Notation {

    private static final int PIECES = 8;

    private Ipv6Notation() {}

    /** The shortest notation of the same address, by RFC 5952. */
    static Optional<String> parse(String written) {
        int gap = written.indexOf("::");
        if (gap < 0) return pieces(written).filter(all -> all.size() == PIECES).map(Ipv6Notation::compressed);
        var before = pieces(written.substring(0, gap));
        var after = pieces(written.substring(gap + 2));
        if (before.isEmpty() || after.isEmpty() || written.substring(0, gap).contains(".")) return Optional.empty();
        var all = new ArrayList<>(before.get());
        int missing = PIECES - before.get().size() - after.get().size();
        if (missing < 1) return Optional.empty();
        for (int i = 0; i < missing; i++) all.add(0);
        all.addAll(after.get());
        return Optional.of(compressed(all));
    }

    private static Optional<List<Integer>> pieces(String written) {
        var pieces = new ArrayList<Integer>();
        if (written.isEmpty()) return Optional.of(pieces);
        var labels = written.split(":", -1);
        for (int i = 0; i < labels.length; i++) {
            if (i == labels.length - 1 && labels[i].contains(".")) {
                var last = ipv4(labels[i]);
                if (last.isEmpty()) return Optional.empty();
                pieces.addAll(last.get());
            } else if (labels[i].matches("[0-9A-Fa-f]{1,4}")) {
                pieces.add(Integer.parseInt(labels[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    private static Optional<List<Integer>> ipv4(String written) {
        if (!written.matches("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}")) return Optional.empty();
        var octets = new ArrayList<Integer>();
        for (var octet : written.split("\\.")) octets.add(Integer.parseInt(octet));
        if (octets.stream().anyMatch(octet -> octet > 255)) return Optional.empty();
        return Optional.of(List.of(octets.get(0) * 256 + octets.get(1), octets.get(2) * 256 + octets.get(3)));
    }

    private static String compressed(List<Integer> pieces) {
        int from = 0;
        int longest = 1;
        for (int i = 0; i < PIECES; i++) {
            int run = 0;
            while (i + run < PIECES && pieces.get(i + run) == 0) run++;
            if (run > longest) {
                longest = run;
                from = i;
            }
        }
        if (longest == 1) return joined(pieces);
        return joined(pieces.subList(0, from)) + "::" + joined(pieces.subList(from + longest, PIECES));
    }

    private static String joined(List<Integer> pieces) {
        return pieces.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
    }
}
