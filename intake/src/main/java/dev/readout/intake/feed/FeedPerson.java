package dev.readout.intake.feed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who wrote a feed or an entry of it.
 *
 * @param uri a page about them
 */
public record FeedPerson(Optional<String> name, Optional<String> email, Optional<String> uri) {

    private static final int LONGEST = 300;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}\\w{2,24}");

    /** The name, with the address of their mail in brackets where both are given. */
    public String shown() {
        if (name.isPresent() && email.isPresent()) return name.get() + " (" + email.get() + ")";
        return name.or(() -> email).orElse("");
    }

    boolean isEmpty() {
        return name.isEmpty() && email.isEmpty() && uri.isEmpty();
    }

    /** A person as RSS writes them in one line: "me@example.org (Ann Lee)", "Ann Lee <me@example.org>", "Ann Lee". */
    static FeedPerson of(String line) {
        var match = EMAIL.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!match.find()) return new FeedPerson(present(line), Optional.empty(), Optional.empty());
        var name = (line.substring(0, match.start()) + line.substring(match.end()))
                .replace("()", "")
                .replace("<>", "")
                .replace("&lt;&gt;", "")
                .replaceFirst("\\?subject=\\S+", "")
                .strip();
        if (name.startsWith("(")) name = name.substring(1);
        if (name.endsWith(")")) name = name.substring(0, name.length() - 1);
        return new FeedPerson(present(name), Optional.of(match.group()), Optional.empty());
    }

    private static Optional<String> present(String words) {
        return Optional.of(words.strip()).filter(w -> !w.isEmpty());
    }
}
