package dev.readout.intake.page;

import dev.readout.intake.page.Block.Kind;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what stands over a report on its page: the title, who wrote it, when. Threads may share it.
 *
 * <p>The title is the first-level heading that the page's metadata repeats, else what the metadata calls it.
 */
final class PageHead {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_SIGN = 300;
    private static final int MOST_SIGNS = 6;

    private final Hints hints;

    PageHead(Hints hints) {
        this.hints = hints;
    }

    Manuscript write(Document page, List<Claim> claims, List<Block> report) {
        var title = title(page, claims);
        var body = new ArrayList<>(report.stream().map(this::withKind).toList());
        body.removeIf(block -> same(block.text(), title));
        return Manuscript.of(title, signs(page, body), body);
    }

    private Block withKind(Block block) {
        if (block.text().length() > LONGEST_SIGN) return block;
        for (Element at = block.holder(); at != null && at.text().length() <= LONGEST_SIGN; at = at.parent()) {
            if (hints.says("caption", at)) return new Block(Kind.CAPTION, block.text(), block.linked(), block.holder());
            if (hints.says("byline", at)) return new Block(Kind.BYLINE, block.text(), block.linked(), block.holder());
            if (hints.says("date", at)) return new Block(Kind.DATE, block.text(), block.linked(), block.holder());
        }
        return block;
    }

    /** Lines with a byline or a date that the page shows outside the report. */
    private List<Block> signs(Document page, List<Block> body) {
        var signs = new ArrayList<Block>();
        for (var block : BlockReader.read(page.body(), element -> hints.says("never", element))) {
            if (signs.size() >= MOST_SIGNS) break;
            if (block.text().length() > LONGEST_SIGN) continue;
            var sign = withKind(block);
            if ((sign.is(Kind.BYLINE) || sign.is(Kind.DATE))
                    && body.stream().noneMatch(b -> b.text().equals(sign.text()))) signs.add(sign);
        }
        return signs;
    }

    private static String title(Document page, List<Claim> claims) {
        var claimed = claims.stream()
                .filter(claim -> claim.what() == What.TITLE)
                .map(Claim::value)
                .toList();
        for (var tag : new String[] {"h1", "h2"}) {
            for (var heading : page.getElementsByTag(tag)) {
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

    private static boolean same(String one, String other) {
        return !other.isEmpty() && letters(one).equals(letters(other));
    }

    private static String letters(String words) {
        var letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
