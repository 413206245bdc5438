package dev.readout.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Requests by OkHttp: the one client of the JVM whose sockets can be ours and whose time limit spans a whole call.
 *
 * <p>No cookies, no cache, no proxy, no redirects, nothing unpacked: that is done, and bounded, here.
 */
final class OkHttpTransport implements Transport {

    private final OkHttpClient client;

    OkHttpTransport(FetchSettings settings) {
        Predicate<InetAddress> allowed = settings.allowLocal() ? address -> true : InternetAddresses::isPublic;
        this.client = new OkHttpClient.Builder()
                .socketFactory(new GuardedSockets(allowed))
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(settings.timeout())
                .connectTimeout(settings.timeout())
                .readTimeout(settings.timeout())
                .build();
    }

    @Override
    public Answer get(WebAddress address, Map<String, String> headers, Limit limit) throws IOException {
        var request = new Request.Builder().url(address.withoutFragment().toString());
        headers.forEach(request::header);
        request.header("Accept-Encoding", "gzip, deflate");
        try (var response = client.newCall(request.build()).execute()) {
            var body = response.isSuccessful() ? body(response, limit) : new byte[0];
            return new Answer(response.code(), headers(response), body);
        }
    }

    private static byte[] body(Response response, Limit limit) throws IOException {
        var coding = String.join(",", response.headers("Content-Encoding"));
        var packed = response.body().byteStream();
        return switch (limit.longer()) {
            case IS_REFUSED -> Unpack.bounded(packed, coding, limit.bytes());
            case IS_CUT -> Unpack.beginning(packed, coding, limit.bytes());
        };
    }

    private static Map<String, String> headers(Response response) {
        var headers = new LinkedHashMap<String, String>();
        response.headers()
                .forEach(header -> headers.put(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
        return headers;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
