package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import java.util.List;
import java.util.Optional;

/**
 * Articles that go back to one report: its reprints, cuts and rewrites.
 *
 * @param origin the article that the others go back to: the first that came out, or the one that wrote it
 * @param agency the news agency that it goes back to, as printed, if it is named
 * @param members all of them, the origin among them, in the order of the readings; one where an article stands alone
 */
public record Family(ArticleId origin, Optional<String> agency, List<Member> members) {

    /**
     * An article of a family.
     *
     * @param article the article
     * @param confidence from 0 to 1, that it goes back to the origin (which has 1)
     * @param why it is taken for a reprint, in a few words for a reader
     */
    public record Member(ArticleId article, double confidence, String why) {

        public Member {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
            }
        }
    }

    public Family {
        members = List.copyOf(members);
        if (members.stream().noneMatch(member -> member.article().equals(origin))) {
            throw new IllegalArgumentException("the origin must be a member: " + origin);
        }
    }

    /** An article that stands alone. */
    public static Family alone(ArticleId article) {
        return new Family(article, Optional.empty(), List.of(new Member(article, 1, "the origin")));
    }
}
