package dev.readout.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser that signed in brings: no script reads it, no other site sends it with a form, and by TLS only where there is TLS. */
final class SessionCookie {

    private static final String PLAIN = "readout-session";
    private static final String SECURE = "__Host-readout-session";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int UNTIL_CLOSED = -1;

    private SessionCookie() {}

    static Optional<String> read(Context request) {
        return Optional.ofNullable(request.cookie(name(request)))
                .filter(key -> KEY.matcher(key).matches());
    }

    static void write(Context answer, String key) {
        answer.cookie(cookie(answer, name(answer), key, UNTIL_CLOSED));
    }

    static void clear(Context answer) {
        answer.cookie(cookie(answer, name(answer), "", 0));
    }

    static Cookie cookie(Context answer, String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, Guard.isSecure(answer), true, null, SameSite.LAX);
    }

    private static String name(Context request) {
        return Guard.isSecure(request) ? SECURE : PLAIN;
    }
}
