package dev.readout.server.alert.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/**
 * A server that takes mails.
 *
 * @param implicitTls whether it speaks TLS from the first byte; else TLS is begun before anything is said, but on this machine
 * @param user absent where nobody signs in
 * @param from whose mails they are
 */
public record MailServer(
        boolean implicitTls, String host, int port, Optional<String> user, Optional<String> password, String from) {

    private static final String PATIENCE_MILLIS = "15000";

    /**
     * @param url as {@code smtps://desk@mail.example} or {@code smtp://desk@mail.example:587}
     * @param password never in the URL, which is shown
     * @param from one address, with or without a name
     * @throws IllegalArgumentException if it is no such URL, or no such address
     */
    public static MailServer of(String url, Optional<String> password, String from) {
        var wrong = new IllegalArgumentException(
                "the mail server is like smtps://desk@mail.example or smtp://desk@mail.example:587, the password comes from"
                        + " READOUT_SMTP_PASSWORD");
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw wrong;
        }
        boolean tls = "smtps".equals(uri.getScheme());
        boolean smtp = tls || "smtp".equals(uri.getScheme());
        var user = Optional.ofNullable(uri.getUserInfo());
        boolean more = !String.valueOf(uri.getRawPath()).isEmpty() || uri.getRawQuery() != null;
        if (!smtp
                || uri.getHost() == null
                || more
                || user.filter(name -> name.contains(":")).isPresent()) throw wrong;
        requireSender(from);
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587;
        return new MailServer(tls, uri.getHost(), port, user, password, from);
    }

    private static void requireSender(String from) {
        try {
            var all = InternetAddress.parse(from, true);
            if (all.length != 1 || all[0].getAddress().indexOf('@') < 1)
                throw new IllegalArgumentException("mails come from one address, as desk@desk.example");
        } catch (AddressException e) {
            throw new IllegalArgumentException("mails come from one address, as desk@desk.example", e);
        }
    }

    String protocol() {
        return implicitTls ? "smtps" : "smtp";
    }

    /** For Jakarta Mail. */
    Properties properties() {
        var all = new Properties();
        var prefix = "mail." + protocol() + ".";
        all.put(prefix + "host", host);
        all.put(prefix + "port", String.valueOf(port));
        all.put(prefix + "auth", String.valueOf(user.isPresent()));
        all.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        all.put(prefix + "timeout", PATIENCE_MILLIS);
        all.put(prefix + "writetimeout", PATIENCE_MILLIS);
        all.put(prefix + "ssl.checkserveridentity", "true");
        all.put(prefix + "starttls.enable", "true");
        all.put(prefix + "starttls.required", String.valueOf(!implicitTls && !isThisMachine()));
        all.put(prefix + "quitwait", "false");
        all.put("mail.mime.allowutf8", "false");
        return all;
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return protocol() + "://" + user.map(name -> name + "@").orElse("") + host + ":" + port;
    }

    private boolean isThisMachine() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
