package dev.readout.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public internet from those of this machine, its network, and special purposes (the registries of
 * RFC 6890). Threads may share it.
 */
final class InternetAddresses {

    private InternetAddresses() {}

    /** The JDK hands IPv4 addresses that are mapped into IPv6 over as what they are, so they are judged as such. */
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return address instanceof Inet4Address ? isPublic4(first, second, third) : isPublic6(bytes);
    }

    private static boolean isPublic4(int first, int second, int third) {
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast is 2000::/3, without tunnels that carry IPv4 addresses of any kind, and without examples. */
    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        boolean global = first >>> 13 == 1;
        boolean tunnel = first == 0x2002 || (first == 0x2001 && second == 0);
        boolean special = (first == 0x2001 && (second < 0x0200 || second == 0x0DB8)) || first == 0x3FFF;
        return global && !tunnel && !special;
    }
}
