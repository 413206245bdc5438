package dev.readout.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads addresses by the URL standard's basic parser, as far as it goes for http and https. Threads may share it. */
final class ParseAddress {

    private static final int HIGHEST_PORT = 65_535;

    private ParseAddress() {}

    static Optional<WebAddress> parse(String written, Optional<WebAddress> base) {
        var input = trimmed(written);
        int colon = schemeEnd(input);
        if (colon < 0) return base.flatMap(page -> relative(page, input));
        var scheme = input.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) return Optional.empty();
        var rest = input.substring(colon + 1);
        if (base.isPresent() && base.get().scheme().equals(scheme) && slashes(rest) < 2) {
            return relative(base.get(), rest);
        }
        return absolute(scheme, rest.substring(slashes(rest)));
    }

    /** Without control characters and blanks around it, and tabs and line ends in it. */
    private static String trimmed(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && written.charAt(from) <= ' ') from++;
        while (to > from && written.charAt(to - 1) <= ' ') to--;
        return written.substring(from, to).replace("\t", "").replace("\n", "").replace("\r", "");
    }

    private static int schemeEnd(String input) {
        for (int at = 0; at < input.length(); at++) {
            char c = input.charAt(at);
            if (c == ':') return at == 0 ? -1 : at;
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (at == 0 || !other)) return -1;
        }
        return -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static int slashes(String rest) {
        int count = 0;
        while (count < rest.length() && isSlash(rest.charAt(count))) count++;
        return count;
    }

    private static Optional<WebAddress> relative(WebAddress page, String rest) {
        int slashes = slashes(rest);
        if (slashes >= 2) return absolute(page.scheme(), rest.substring(slashes));
        var parts = Parts.of(rest);
        if (slashes == 1) return Optional.of(at(page, List.of(), parts.path().substring(1), parts));
        if (!parts.path().isEmpty()) return Optional.of(at(page, folder(page), parts.path(), parts));
        var query = parts.query().or(page::query);
        return Optional.of(
                new WebAddress(page.scheme(), page.host(), page.port(), page.path(), query, parts.fragment()));
    }

    private static List<String> folder(WebAddress page) {
        var segments = List.of(page.path().substring(1).split("/", -1));
        return segments.subList(0, segments.size() - 1);
    }

    private static WebAddress at(WebAddress page, List<String> folder, String path, Parts parts) {
        return new WebAddress(
                page.scheme(), page.host(), page.port(), path(folder, path), parts.query(), parts.fragment());
    }

    private static Optional<WebAddress> absolute(String scheme, String rest) {
        int end = 0;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) end++;
        var authority = rest.substring(0, end);
        if (authority.isEmpty() || authority.indexOf('@') >= 0) return Optional.empty();
        int colon = authority.indexOf(':', authority.startsWith("[") ? Math.max(0, authority.indexOf(']')) : 0);
        var host = HostName.parse(colon < 0 ? authority : authority.substring(0, colon));
        var digits = colon < 0 ? "" : authority.substring(colon + 1);
        if (host.isEmpty() || !isPort(digits)) return Optional.empty();
        var parts = Parts.of(rest.substring(end));
        var path = path(List.of(), parts.path().isEmpty() ? "" : parts.path().substring(1));
        return Optional.of(
                new WebAddress(scheme, host.get(), port(scheme, digits), path, parts.query(), parts.fragment()));
    }

    private static boolean isPort(String digits) {
        var value = digits.replaceFirst("^0+(?=\\d)", "");
        return value.length() <= 5
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && (value.isEmpty() || Integer.parseInt(value) <= HIGHEST_PORT);
    }

    private static OptionalInt port(String scheme, String digits) {
        if (digits.isEmpty()) return OptionalInt.empty();
        int port = Integer.parseInt(digits);
        return port == (scheme.equals("http") ? 80 : 443) ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /** Segments joined, those of dots taken out. */
    private static String path(List<String> folder, String written) {
        var segments = new ArrayList<>(folder);
        var steps = written.split("[/\\\\]", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            switch (steps[i].toLowerCase(Locale.ROOT).replace("%2e", ".")) {
                case "." -> {
                    if (last) segments.add("");
                }
                case ".." -> {
                    if (!segments.isEmpty()) segments.removeLast();
                    if (last) segments.add("");
                }
                default -> segments.add(Percent.encode(steps[i], Percent.PATH));
            }
        }
        return "/" + String.join("/", segments);
    }

    /** What follows host and port, cut at its marks. */
    private record Parts(String path, Optional<String> query, Optional<String> fragment) {

        static Parts of(String rest) {
            int hash = rest.indexOf('#');
            var before = hash < 0 ? rest : rest.substring(0, hash);
            int mark = before.indexOf('?');
            return new Parts(
                    mark < 0 ? before : before.substring(0, mark),
                    mark < 0
                            ? Optional.empty()
                            : Optional.of(Percent.encode(before.substring(mark + 1), Percent.QUERY)),
                    hash < 0
                            ? Optional.empty()
                            : Optional.of(Percent.encode(rest.substring(hash + 1), Percent.FRAGMENT)));
        }
    }
}
