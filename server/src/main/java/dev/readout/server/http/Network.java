package dev.readout.server.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One who tries, as far as the network shows: an address of IPv4; of IPv6 the first half, of which one has all addresses. */
final class Network {

    private static final int LONGEST = 64;

    private Network() {}

    static String of(String address) {
        var plain = address.replaceAll("^\\[|]$|%.*$", "");
        if (plain.length() > LONGEST || !plain.matches("[0-9A-Fa-f:.]+")) return "unknown";
        if (!plain.contains(":")) return plain;
        return Arrays.stream(plain.split(":", -1)).limit(4).collect(Collectors.joining(":")) + "::/64";
    }
}
