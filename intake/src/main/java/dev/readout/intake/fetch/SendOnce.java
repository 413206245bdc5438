package dev.readout.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Sends content to addresses that people name, by the rules of fetching: to public addresses only, unless told otherwise, checked on the very
 * connection; no redirect is followed, nothing is sent twice, and of the answer only its status is looked at. Threads may share it; whoever
 * opens it closes it.
 */
public final class SendOnce implements AutoCloseable {

    /** Of hosts that are written as numbers; asking for the address of one looks nothing up. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private final OkHttpClient client;
    private final Predicate<InetAddress> allowed;
    private final Duration timeout;

    /** What became of it. */
    public sealed interface Sent {

        /** The server answered. */
        record Answered(int status) implements Sent {}

        /** Nothing was sent. */
        record Unsent(String why) implements Sent {}

        /** Nothing was sent, nor ever will be: it is no address that may be sent to. */
        record Forbidden(String why) implements Sent {}

        /** Something was sent, and no answer came. */
        record Unanswered(String why) implements Sent {}
    }

    private SendOnce(OkHttpClient client, Predicate<InetAddress> allowed, Duration timeout) {
        this.client = client;
        this.allowed = allowed;
        this.timeout = timeout;
    }

    /** @param allowLocal whether addresses of this machine and its network may be sent to */
    public static SendOnce open(Duration timeout, boolean allowLocal) {
        Predicate<InetAddress> allowed = allowLocal ? address -> true : InternetAddresses::isPublic;
        var client = new OkHttpClient.Builder()
                .socketFactory(new GuardedSockets(allowed))
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(SendOnce::withoutInvitation)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .callTimeout(timeout)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .build();
        return new SendOnce(client, allowed, timeout);
    }

    /** OkHttp takes "try again at once" as an order, and sends a second time. */
    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        return chain.proceed(chain.request())
                .newBuilder()
                .removeHeader("Retry-After")
                .build();
    }

    /** Whether it can be seen from the address alone, without asking anybody, that nothing may be sent there. */
    public boolean refuses(String address) {
        return WebAddress.of(address).map(known -> isForbidden(known.host())).orElse(true);
    }

    private boolean isForbidden(String host) {
        try {
            if (host.equals("localhost")) return !allowed.test(InetAddress.getLoopbackAddress());
            return NUMBERS.matcher(host).matches() && !allowed.test(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** Sends it by POST. */
    public Sent post(String address, Map<String, String> headers, String content) {
        var known = WebAddress.of(address)
                .flatMap(one ->
                        Optional.ofNullable(HttpUrl.parse(one.withoutFragment().toString())));
        if (known.isEmpty()) return new Sent.Forbidden("is no address of the web that can be sent to");
        var request = new Request.Builder()
                .url(known.get())
                .post(RequestBody.create(content.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::header);
        var begun = new AtomicBoolean();
        var listening = client.newBuilder().eventListener(new Begun(begun)).build();
        try (var answer = listening.newCall(request.build()).execute()) {
            return new Sent.Answered(answer.code());
        } catch (GuardedSockets.ForbiddenAddress e) {
            return new Sent.Forbidden("leads to an address of this machine or its network, which is not sent to");
        } catch (IOException e) {
            var why = FailureWords.of(e, timeout);
            return begun.get() ? new Sent.Unanswered(why) : new Sent.Unsent(why);
        }
    }

    /** Notes that something was sent. */
    private static final class Begun extends EventListener {

        private final AtomicBoolean begun;

        Begun(AtomicBoolean begun) {
            this.begun = begun;
        }

        @Override
        public void requestHeadersStart(Call call) {
            begun.set(true);
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
