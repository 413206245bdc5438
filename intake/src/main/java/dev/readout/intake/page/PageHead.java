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

    Manuscript write(PageParts page, List<Claim> claims, List<Block> report) {
        var title = title(page, claims);
        var kinds = new Signs(hints);
        var body = new ArrayList<>(report.stream().map(kinds::withKind).toList());
        var letters = letters(title);
        body.removeIf(block -> !letters.isEmpty()
                && block.text().length() <= LONGEST_REPEAT
                && letters(block.text()).equals(letters));
        return Manuscript.of(title, signs(page, body, kinds), body);
    }

    /** Lines with a byline or a date that the page shows outside the report. */
    private List<Block> signs(PageParts page, List<Block> body, Signs kinds) {
        var signs = new ArrayList<Block>();
        for (var block : BlockReader.read(page.body(), element -> hints.says("never", element))) {
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
