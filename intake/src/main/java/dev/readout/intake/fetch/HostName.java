package dev.readout.intake.fetch;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a host as the URL standard does: IPv6 in brackets, IPv4 in all its notations, else a domain in ASCII.
 *
 * <p>The standard maps domains by Unicode's current tables, the JDK by those of 2002: a domain that the two could see
 * differently is refused.
 */
final class HostName {

    private static final String FORBIDDEN = " #/:<>?@[\\]^|%";
    /** Characters that were mapped or dropped in 2003 and are letters of their own since. */
    private static final String CHANGED = "\u00df\u03c2\u200c\u200d\u00ad\u1e9e";

    private HostName() {}

    static Optional<String> parse(String written) {
        if (written.startsWith("[")) {
            return written.endsWith("]")
                    ? Ipv6Notation.parse(written.substring(1, written.length() - 1))
                            .map(ip -> "[" + ip + "]")
                    : Optional.empty();
        }
        return Percent.decode(written)
                .flatMap(HostName::ascii)
                .filter(host -> !host.isEmpty() && isAllowed(host))
                .flatMap(host -> endsInNumber(host) ? ipv4(host) : Optional.of(host));
    }

    private static boolean isAllowed(String host) {
        return host.chars().allMatch(c -> c > 0x1F && c < 0x7F && FORBIDDEN.indexOf(c) < 0);
    }

    private static Optional<String> ascii(String domain) {
        boolean plain = domain.chars().allMatch(c -> c < 0x80);
        var lower = domain.toLowerCase(Locale.ROOT);
        if (plain && Arrays.stream(lower.split("\\.", -1)).noneMatch(label -> label.startsWith("xn--"))) {
            return Optional.of(lower);
        }
        var international = Normalizer.normalize(lower, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!international.codePoints().allMatch(HostName::isSettled)) return Optional.empty();
        try {
            var ascii = IDN.toASCII(international, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var back = IDN.toUnicode(ascii, IDN.USE_STD3_ASCII_RULES);
            boolean sure = plain
                    ? !back.equals(ascii)
                            && IDN.toASCII(back).equals(ascii)
                            && back.codePoints().allMatch(HostName::isSettled)
                    : back.equals(international);
            return sure ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Letters, digits, hyphens and dots on which the old and the new tables agree. */
    private static boolean isSettled(int c) {
        if (c < 0x80) return Character.isLetterOrDigit(c) || c == '-' || c == '.';
        return CHANGED.indexOf(c) < 0 && Character.isLetterOrDigit(c);
    }

    private static boolean endsInNumber(String host) {
        var labels = host.split("\\.", -1);
        var last = labels[labels.length - 1];
        if (last.isEmpty()) {
            if (labels.length == 1) return false;
            last = labels[labels.length - 2];
        }
        return (!last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9')) || number(last) >= 0;
    }

    private static Optional<String> ipv4(String host) {
        var labels = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
        if (labels.length > 4) return Optional.empty();
        long address = 0;
        for (int i = 0; i < labels.length; i++) {
            long value = number(labels[i]);
            boolean last = i == labels.length - 1;
            long limit = last ? 1L << (8 * (5 - labels.length)) : 256;
            if (value < 0 || value >= limit) return Optional.empty();
            address += last ? value : value << (8 * (3 - i));
        }
        return Optional.of(
                "%d.%d.%d.%d".formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255));
    }

    /** A number as IPv4 allows: decimal, octal after 0, hexadecimal after 0x; -1 for what is none or is too large. */
    private static long number(String label) {
        if (label.isEmpty()) return -1;
        boolean hex = label.startsWith("0x");
        boolean octal = !hex && label.length() > 1 && label.startsWith("0");
        var digits = hex ? label.substring(2) : label;
        if (digits.isEmpty()) return 0;
        int radix = hex ? 16 : octal ? 8 : 10;
        if (!digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) return -1;
        var significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 12 ? Long.MAX_VALUE : Long.parseLong(significant, radix);
    }
}
