package dev.readout.intake.feed;

import dev.readout.intake.fetch.WebAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes addresses absolute by {@code xml:base} and the address of the document (RFC 3986).
 *
 * @param document its address, or empty
 */
record AddressBase(String document) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u200b-\\u200f\\ufeff]");
    /** What an address in safe markup may begin with; everything else runs, or opens what the reader did not ask for. */
    private static final Set<String> SAFE = Set.of(
            "http",
            "https",
            "ftp",
            "ftps",
            "sftp",
            "mailto",
            "news",
            "nntp",
            "feed",
            "irc",
            "ircs",
            "xmpp",
            "sip",
            "tel",
            "sms",
            "geo",
            "magnet",
            "urn",
            "gopher",
            "rtsp",
            "mms",
            "telnet",
            "callto",
            "webcal",
            "tag",
            "aim",
            "svn",
            "svn+ssh",
            "ssh",
            "git",
            "rsync",
            "wais",
            "imap",
            "hdl",
            "prospero",
            "snews",
            "sips",
            "rtspu",
            "shttp",
            "h323",
            "cvs",
            "facetime",
            "gtalk",
            "irc6",
            "itms",
            "msnim",
            "skype",
            "ymsg");

    /** The address that stands in an element, made absolute where a base is known. */
    String join(Element at, String written) {
        return join(of(at), written);
    }

    private String of(Element at) {
        var own = Field.attribute(at, "xml:base", "base");
        var parent = at.parent();
        var outer = parent == null ? document : of(parent);
        return own.isEmpty() ? outer : safe(join(outer, own)).orElse(outer);
    }

    /** The address at a base; as it is written where it is absolute or the base is none. */
    static String join(String base, String written) {
        var stripped = written.strip();
        if (SCHEME.matcher(stripped).find()) return stripped;
        return WebAddress.of(base)
                .flatMap(page -> page.resolve(stripped))
                .map(WebAddress::toString)
                .orElse(stripped);
    }

    /** The base that holds in an element. */
    String at(Element element) {
        return of(element);
    }

    /** The address, unless its scheme is one that could do harm; blanks and entities hide no scheme. */
    static Optional<String> safe(String address) {
        var visible = INVISIBLE.matcher(address).replaceAll("");
        int head = 0;
        while (head < visible.length() && "/?#".indexOf(visible.charAt(head)) < 0) head++;
        boolean relative = visible.substring(0, head).chars().noneMatch(c -> c == ':' || c == '&');
        var scheme = SCHEME.matcher(visible);
        boolean harmless =
                relative || (scheme.find() && SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
        return harmless ? Optional.of(address) : Optional.empty();
    }
}
