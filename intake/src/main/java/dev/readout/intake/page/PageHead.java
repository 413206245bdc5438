package dev.readout.intake.page;

import dev.readout.intake.page.Block.Kind;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what stands over a report on its page: the title, who wrote it, when. Lives as long as its page, on one thread.
 *
 * <p>The title is the first-level heading that the page's metadata repeats, else what the metadata calls it.
 */
final class PageHead {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_REPEAT = 2 * LONGEST_TITLE;
    private static final int MOST_SIGNS = 6;

    private final PageHints hints;

    PageHead(PageHints hints) {
        this.hints = hints;
    }

    Manuscript write(PageParts page, List<Claim> claims, MainText.Shown shown) {
        var title = title(page, claims);
        var kinds = new Signs(hints);
        var body = new ArrayList<Block>();
        for (var block : shown.report()) body.add(kinds.withKind(block));
        var letters = letters(title);
        body.removeIf(block -> block.text().length() <= LONGEST_REPEAT && hasLetters(block.text(), letters));
        return Manuscript.of(title, signs(shown.all(), body, kinds), body);
    }

    /** Lines with a byline or a date that the page shows outside the report. */
    private static List<Block> signs(List<Block> all, List<Block> body, Signs kinds) {
        var signs = new ArrayList<Block>();
        for (var block : all) {
            if (signs.size() >= MOST_SIGNS) break;
            if (!Signs.maybe(block)) continue;
            var sign = kinds.withKind(block);
            if ((sign.is(Kind.BYLINE) || sign.is(Kind.DATE))
                    && body.stream().noneMatch(b -> b.text().equals(sign.text()))) signs.add(sign);
        }
        return signs;
    }

    private static String title(PageParts page, List<Claim> claims) {
        var claimed = claims.stream()
                .filter(claim -> claim.what() == What.TITLE)
                .map(Claim::value)
                .toList();
        for (var tag : new String[] {"h1", "h2"}) {
            for (var heading : page.tagged(tag)) {
                var shown = heading.text().strip();
                if (shown.isEmpty() || shown.length() > LONGEST_TITLE) continue;
                if (claimed.stream().anyMatch(title -> repeats(title, shown))) return shown;
            }
        }
        var first = claimed.isEmpty() ? "" : claimed.getFirst();
        return first.length() > LONGEST_TITLE ? "" : first;
    }

    private static boolean repeats(String claimed, String shown) {
        var one = letters(claimed);
        var other = letters(shown);
        return other.length() >= 8 && (one.equals(other) || one.startsWith(other) || one.endsWith(other));
    }

    /** Whether its {@link #letters} are these; most blocks differ in the first. */
    private static boolean hasLetters(String words, String letters) {
        int at = 0;
        while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) at++;
        if (at == words.length() || letters.isEmpty()) return false;
        return Character.toLowerCase(words.codePointAt(at)) == letters.codePointAt(0)
                && letters(words).equals(letters);
    }

    private static String letters(String words) {
        var letters = new StringBuilder();
        var lower = words.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); ) {
            int point = lower.codePointAt(at);
            if (Character.isLetterOrDigit(point)) letters.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return letters.toString();
    }
}
