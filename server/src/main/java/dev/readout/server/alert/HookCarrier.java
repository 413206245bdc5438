package dev.readout.server.alert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Carries letters to addresses as JSON, signed. */
public final class HookCarrier implements Carrier {

    static final String FORMAT = "readout.alert/1";

    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e]{1,2000}");

    /** Sends content to an address, by the rules that hold for addresses. */
    @FunctionalInterface
    public interface Post {
        Carried post(String address, Map<String, String> headers, String content);

        /** Whether it can be seen from the address alone that nothing may be sent there. */
        default boolean refuses(String address) {
            return false;
        }
    }

    private final Post post;
    private final InstantSource clock;

    public HookCarrier(Post post, InstantSource clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public boolean takes(Target target) {
        return target instanceof Target.Hook(var address, var secret)
                && WEB.matcher(address).matches()
                && !post.refuses(address);
    }

    @Override
    public Carried carry(Letter letter, Target target) {
        if (!(target instanceof Target.Hook(var address, var secret))) return new Carried.Never("is no address");
        var content = content(letter);
        return post.post(address, headers(letter, secret, content, clock.instant()), content);
    }

    private static Map<String, String> headers(Letter letter, String secret, String content, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", letter.id());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(secret, letter.id(), now, content));
        return headers;
    }

    private static String content(Letter letter) {
        var all = JsonNodeFactory.instance.objectNode();
        all.put("format", FORMAT)
                .put("id", letter.id())
                .put("made", letter.made().toString())
                .putObject("because")
                .put("search", letter.about().name())
                .put("asked", letter.about().asked())
                .put("url", letter.about().href());
        var found = all.putArray("found");
        letter.found()
                .forEach(one -> found.addObject()
                        .put("id", one.id())
                        .put("kind", one.kind())
                        .put("who", one.who())
                        .put("words", one.words())
                        .put("url", one.href())
                        .put("dossier", one.dossier())
                        .putObject("article")
                        .put("title", one.title())
                        .put("outlet", one.outlet())
                        .put("published", one.published().isEmpty() ? null : one.published()));
        all.put("more", letter.more());
        return all.toString();
    }
}
