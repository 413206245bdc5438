package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins descriptions to those they mean: to the name beside them, to the holder of the office, to an unnamed source of
 * before; what is left and speaks becomes an actor of its own.
 *
 * <p>Two unnamed sources are one only where the text says so ("the official"): a second "a senior official" may be
 * somebody else.
 */
final class JoinDescriptions {

    private static final Set<String> HERE = Set.of("here", "there");
    private static final int LEAD_SENTENCES = 4;
    private static final int LEAD_REACH = 14;

    private final ActorKnowledge knowledge;
    private final Cast cast;
    private final Speaking speaking;
    private final JoinGovernments governments;
    private final JoinGroups groups;

    JoinDescriptions(ActorKnowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.speaking = new Speaking(knowledge.sources());
        this.governments = new JoinGovernments(knowledge, cast);
        this.groups = new JoinGroups(knowledge, cast);
    }

    /** Adds those whom the descriptions mean; they are in the order of the text. Headlines mean who the report is about. */
    void join(List<Described> all) {
        governments.join(all.stream()
                .filter(described -> described.sort() == Described.Sort.GOVERNMENT)
                .toList());
        var others = all.stream()
                .filter(described -> described.sort() != Described.Sort.GOVERNMENT)
                .toList();
        var rest = others.stream()
                .filter(described -> !joinToNameBeside(described) && !isPredicate(described))
                .toList();
        for (var described : rest) if (!isHeadline(described)) join(described);
        for (var described : rest) if (isHeadline(described)) join(described);
    }

    private static boolean isHeadline(Described described) {
        return described.sentence().zone() == Zone.TITLE;
    }

    private void join(Described described) {
        switch (described.sort()) {
            case PERSON -> joinPerson(described);
            case GROUP -> groups.join(described);
            case BODY -> joinBody(described);
            case GOVERNMENT -> {}
        }
    }

    private boolean joinToNameBeside(Described described) {
        if (described.several()) return groups.joinToNamesBehind(described);
        var sentence = described.sentence();
        var before = sentence.lower(described.first() - 1).equals(",")
                ? personAt(sentence, described.first() - 2)
                : Optional.<CastMember>empty();
        int behind = HERE.contains(sentence.lower(described.last() + 1)) ? described.last() + 2 : described.last() + 1;
        var person = before.or(() -> sentence.lower(behind).equals(",") && personBegins(sentence, behind + 1)
                ? personAt(sentence, behind + 1)
                : Optional.empty());
        person = person.filter(member -> described.sort() == Described.Sort.PERSON && fitsGender(member, described));
        person.ifPresent(member -> {
            hold(member, described);
            see(member, described);
        });
        return person.isPresent();
    }

    private boolean fitsGender(CastMember member, Described described) {
        return member.gender()
                .agrees(knowledge.titles().gender(described.sentence().lower(described.head())));
    }

    private boolean personBegins(SentenceView sentence, int id) {
        return cast.at(sentence, id).stream().anyMatch(sighting -> sighting.first() == id);
    }

    private Optional<CastMember> personAt(SentenceView sentence, int id) {
        if (!sentence.has(id)) return Optional.empty();
        return cast.at(sentence, id).stream()
                .map(Sighting::member)
                .filter(CastMember::isPerson)
                .findFirst();
    }

    private void hold(CastMember member, Described described) {
        var sentence = described.sentence();
        boolean article = Set.of("the", "a", "an").contains(sentence.lower(described.first()));
        member.hold(
                sentence.words(
                        article ? Math.min(described.first() + 1, described.head()) : described.first(),
                        described.last()),
                described.office());
        described.country().ifPresent(member::belongTo);
        member.be(knowledge.titles().gender(sentence.lower(described.head())));
    }

    /** "She is a lawyer": the subject's role, not another actor. */
    private boolean isPredicate(Described described) {
        var sentence = described.sentence();
        if (sentence.dependent(described.head(), "cop").isEmpty()) return false;
        sentence.dependent(described.head(), "nsubj")
                .flatMap(subject -> personAt(sentence, subject))
                .filter(member -> described.sort() == Described.Sort.PERSON)
                .ifPresent(member -> hold(member, described));
        return true;
    }

    private void joinPerson(Described described) {
        var known =
                (described.definite() ? holder(described) : introducedLater(described)).or(() -> namedNext(described));
        if (known.isPresent()) {
            see(known.get(), described);
        } else if (speaks(described) || (described.country().isPresent() && !described.definite())) {
            see(unnamed(described), described);
        }
    }

    private boolean speaks(Described described) {
        return speaking.takesPart(described.sentence(), described.head())
                || speaking.acts(described.sentence(), described.head())
                || (!described.definite() && Speaking.staysUnnamed(described.sentence(), described.last()))
                || speaking.isFollowedBySaying(described.sentence(), described.last());
    }

    private CastMember unnamed(Described described) {
        var sentence = described.sentence();
        var member = cast.newMember(Kind.ANONYMOUS, sentence.words(described.first(), described.last()), false);
        member.hold(described.office().text(), described.office());
        described.country().ifPresent(member::belongTo);
        member.be(knowledge.titles().gender(sentence.lower(described.head())));
        return member;
    }

    /** Whom a definite description means: the nearest before who holds the office; in a headline, the first after. */
    private Optional<CastMember> holder(Described described) {
        var before = cast.before(
                described.start(), sighting -> !sighting.inFurniture() && fits(sighting.member(), described));
        var exact = before.stream()
                .map(Sighting::member)
                .filter(member -> holdsExactly(member, described))
                .findFirst();
        if (exact.isPresent()) return exact;
        if (!before.isEmpty()) return Optional.of(before.getFirst().member());
        var justNow = spokenOfJustNow(described);
        if (justNow.isPresent()) return justNow;
        var after = cast.after(described.start(), sighting -> fits(sighting.member(), described));
        boolean headline = isHeadline(described);
        var named = after.stream()
                .map(Sighting::member)
                .filter(member -> headline || holdsExactly(member, described))
                .distinct()
                .toList();
        return headline || named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /**
     * "Mira Okafor was unmoved. “We will wait,” the minister said": the one person whom the sentence before, of the same
     * paragraph, is about, if the article gives her no other office.
     */
    private Optional<CastMember> spokenOfJustNow(Described described) {
        if (isHeadline(described) || !speaks(described)) return Optional.empty();
        var sentence = described.sentence();
        var subjects = cast
                .before(
                        described.start(),
                        sighting -> sighting.member().isPerson()
                                && sighting.form() == Form.NAME
                                && sighting.sentence().block() == sentence.block()
                                && sighting.sentence().index() == sentence.index() - 1
                                && isMainSubject(sighting))
                .stream()
                .map(Sighting::member)
                .distinct()
                .toList();
        return subjects.size() == 1
                ? subjects.stream()
                        .filter(member -> member.offices().isEmpty() && fitsGender(member, described))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isMainSubject(Sighting sighting) {
        var sentence = sighting.sentence();
        int head = Antecedents.headOf(sighting);
        return sentence.related(head, "nsubj") && sentence.related(sentence.head(head), "root");
    }

    private boolean fits(CastMember member, Described described) {
        boolean person = member.isPerson() || member.kind() == Kind.ANONYMOUS;
        return person
                && !member.several()
                && member.mayBeOf(described.country())
                && fitsGender(member, described)
                && member.offices().stream()
                        .anyMatch(held -> held.mayBeCalled(described.office()) && agrees(held, described));
    }

    /** A description with a domain of its own ("the finance minister") fits only an office of that domain. */
    private boolean agrees(Office held, Described described) {
        return !hasDomain(described.office()) || held.sharedWords(described.office()) > 0;
    }

    private boolean hasDomain(Office office) {
        return office.words().stream()
                .anyMatch(word ->
                        !word.equals(office.head()) && knowledge.titles().isPortfolio(word));
    }

    private boolean holdsExactly(CastMember member, Described described) {
        var office = described.office();
        return member.offices().stream()
                .filter(held -> held.mayBeCalled(office))
                .anyMatch(held -> held.head().equals(office.head())
                        || office.isTop()
                        || (hasDomain(office) && held.sharedWords(office) > 0));
    }

    /**
     * Whom a lead means that holds back a name ("a senior Veldtian diplomat said ..."): the first person named after it
     * who may be called so, and is tied to it by country or by words both descriptions share.
     */
    private Optional<CastMember> introducedLater(Described described) {
        if (!inLead(described) || !speaks(described)) return Optional.empty();
        var sentence = described.sentence();
        return cast
                .after(
                        described.start(),
                        sighting -> sighting.member().isPerson()
                                && sighting.form() == Form.NAME
                                && sighting.sentence().index() - sentence.index() <= LEAD_REACH
                                && cast.lastSeen(sighting.member(), described.start()) < 0)
                .stream()
                .filter(sighting -> sighting.member().offices().stream()
                        .anyMatch(
                                held -> alike(held, described.office()) && isTied(sighting.member(), held, described)))
                .filter(sighting -> speaking.isSubject(sighting.sentence(), Antecedents.headOf(sighting))
                        || speaking.isFollowedBySaying(sighting.sentence(), sighting.last()))
                .map(Sighting::member)
                .findFirst();
    }

    /**
     * "The head of the harbour said ... Mira Okafor told reporters": the lead says what she is, the next sentence who, if the
     * article gives her no other office and names nobody in between.
     */
    private Optional<CastMember> namedNext(Described described) {
        if (!described.definite() || !inLead(described) || !speaks(described)) return Optional.empty();
        var sentence = described.sentence();
        return cast
                .after(described.start(), sighting -> sighting.member().isPerson() && sighting.form() == Form.NAME)
                .stream()
                .findFirst()
                .filter(sighting -> sighting.sentence().index() == sentence.index() + 1)
                .filter(sighting -> cast.lastSeen(sighting.member(), sighting.start()) < 0)
                .filter(sighting -> sighting.member().offices().isEmpty() && fitsGender(sighting.member(), described))
                .filter(sighting -> speaking.isSubject(sighting.sentence(), Antecedents.headOf(sighting)))
                .map(Sighting::member)
                .map(member -> {
                    hold(member, described);
                    return member;
                });
    }

    private static boolean alike(Office one, Office other) {
        return one.mayBeCalled(other) || other.mayBeCalled(one);
    }

    private static boolean isTied(CastMember member, Office held, Described described) {
        boolean sameCountry =
                described.country().isPresent() && member.country().equals(described.country());
        return sameCountry || held.sharedWords(described.office()) > 0;
    }

    private boolean inLead(Described described) {
        var sentence = described.sentence();
        return sentence.zone() == Zone.BODY && sentence.index() < LEAD_SENTENCES + titleAndFurniture(sentence);
    }

    /** Sentences that stand before the body begins count for nothing; how many there are is bounded by the block's place. */
    private static int titleAndFurniture(SentenceView sentence) {
        return Math.min(sentence.block(), 8);
    }

    private void joinBody(Described described) {
        var sentence = described.sentence();
        var known = Stream.of(described)
                .filter(Described::definite)
                .flatMap(d -> cast.before(d.start(), sighting -> isBodyCalled(sighting.member(), d)).stream())
                .map(Sighting::member)
                .findFirst();
        if (joinToOwner(described)) return;
        var inside = bodyInside(described);
        if (inside.isPresent()) {
            see(inside.get(), described);
        } else if (known.isPresent()) {
            see(known.get(), described);
        } else if (speaks(described) && described.head() > described.first()) {
            var name = sentence.words(described.first(), described.last());
            var member =
                    cast.member(Kind.ORGANISATION, "body " + described.office().text(), name, false);
            described.country().ifPresent(member::belongTo);
            see(member, described);
        }
    }

    /** "the Okafor campaign" and "Mira Okafor's campaign" are one, and not the person. */
    private boolean joinToOwner(Described described) {
        var sentence = described.sentence();
        var owner = cast.within(sentence, described.first(), described.head()).stream()
                .filter(sighting ->
                        sighting.sentence() == sentence && sighting.member().isPerson())
                .filter(sighting -> described.head() - sighting.last() <= 2)
                .findFirst();
        if (owner.isEmpty()) return false;
        var key =
                sentence.lower(described.head()) + " of " + owner.get().member().key();
        if (owner.get().last() == described.head() - 1) cast.forget(owner.get());
        see(cast.member(Kind.ORGANISATION, key, sentence.words(described.first(), described.last()), false), described);
        return true;
    }

    /** The outlet in "the news agency ABC" or "the ABC news agency". */
    private Optional<CastMember> bodyInside(Described described) {
        if (!knowledge.bodies().introducesOutlet(described.sentence().lower(described.head()))) return Optional.empty();
        return cast.within(described.sentence(), described.first(), described.head()).stream()
                .map(Sighting::member)
                .filter(member -> member.kind() == Kind.OUTLET)
                .findFirst();
    }

    /** Whether it is called by its seat: "the House" is not the White House. */
    private boolean isSeat(CastMember member) {
        return knowledge
                .bodies()
                .find(member.name())
                .filter(Bodies.Known::isSeat)
                .isPresent();
    }

    private boolean isBodyCalled(CastMember member, Described described) {
        if (member.kind() != Kind.ORGANISATION && member.kind() != Kind.OUTLET) return false;
        if (!member.mayBeOf(described.country()) || isSeat(member)) return false;
        var name = " " + member.name().toLowerCase(java.util.Locale.ROOT).replace("defence", "defense") + " ";
        return described.office().words().stream()
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .filter(word -> described.country().isEmpty()
                        || word.equals(described.office().head()))
                .allMatch(word -> name.contains(" " + word + " "));
    }

    private void see(CastMember member, Described described) {
        described.country().ifPresent(member::belongTo);
        cast.see(member, described.sentence(), described.first(), described.last(), Form.DESCRIPTOR);
    }

    /** Orders members by who was seen last before a place. */
    static Comparator<CastMember> latestFirst(Cast cast, int start) {
        return Comparator.<CastMember>comparingInt(member -> -cast.lastSeen(member, start))
                .thenComparing(CastMember::key);
    }
}
