package dev.readout.collation.family;

import dev.readout.collation.family.Kinship.Tie;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Family.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Articles that are tied to one another, directly or through others. */
final class Households {

    private final List<Article> articles;
    private final List<Tie> ties;
    private final int[] head;

    Households(List<Article> articles, List<Tie> ties) {
        this.articles = articles;
        this.ties = ties;
        head = IntStream.range(0, articles.size()).toArray();
        for (var tie : ties) head[headOf(tie.one())] = headOf(tie.other());
    }

    private int headOf(int article) {
        int at = article;
        while (head[at] != at) {
            head[at] = head[head[at]];
            at = head[at];
        }
        return at;
    }

    List<Family> families() {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < articles.size(); i++) {
            groups.computeIfAbsent(headOf(i), any -> new ArrayList<>()).add(i);
        }
        var tiesOf = new HashMap<Integer, List<Tie>>();
        for (var tie : ties)
            tiesOf.computeIfAbsent(headOf(tie.one()), any -> new ArrayList<>()).add(tie);
        var families = new TreeMap<Integer, Family>();
        groups.forEach((key, members) -> {
            int origin = origin(members);
            families.put(origin, family(origin, members, tiesOf.getOrDefault(key, List.of())));
        });
        return List.copyOf(families.values());
    }

    /** The agency's own report if it is there, else the first; the longest of one day. */
    private int origin(List<Integer> members) {
        var agency = agency(members);
        return members.stream()
                .min(Comparator.<Integer, Boolean>comparing(
                                member -> agency.isEmpty() || !isAgencysOwn(articles.get(member), agency.get()))
                        .thenComparing(member -> day(articles.get(member)))
                        .thenComparing(member -> agency.isEmpty() || !Kinship.isOf(articles.get(member), agency.get()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String day(Article article) {
        var published = article.published().interval();
        return published
                .from()
                .or(published::to)
                .map(moment -> moment.date().toString())
                .orElse("9999");
    }

    private static boolean isAgencysOwn(Article article, String agency) {
        return article.outlet()
                .filter(outlet -> outlet.value().equalsIgnoreCase(agency))
                .isPresent();
    }

    /** The agency that most of them are credited to. */
    private Optional<String> agency(List<Integer> members) {
        var credited = new TreeMap<String, Integer>();
        for (int member : members) {
            articles.get(member).credit().map(Printed::value).ifPresent(name -> credited.merge(name, 1, Integer::sum));
        }
        return credited.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Family family(int origin, List<Integer> members, List<Tie> ties) {
        var all = members.stream()
                .map(member -> member == origin ? originMember(origin) : member(member, origin, ties))
                .toList();
        return new Family(articles.get(origin).id(), agency(members), all);
    }

    private Member originMember(int origin) {
        return new Member(articles.get(origin).id(), 1, "the origin");
    }

    /** By its tie with the origin, or else by its surest. */
    private Member member(int member, int origin, List<Tie> ties) {
        var tie = ties.stream()
                .filter(each -> each.one() == member || each.other() == member)
                .max(Comparator.comparing((Tie each) -> each.one() == origin || each.other() == origin)
                        .thenComparingDouble(Tie::confidence))
                .orElseThrow();
        boolean direct = tie.one() == origin || tie.other() == origin;
        var why = direct ? "shares " + tie.why() : "shares " + tie.why() + ", with another of them";
        return new Member(articles.get(member).id(), tie.confidence(), why);
    }
}
