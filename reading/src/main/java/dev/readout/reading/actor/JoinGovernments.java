package dev.readout.reading.actor;

import dev.readout.language.Upos;
import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins what is called a government: "the Okafor administration" and "the administration of President Mira Okafor" are
 * one, "the Veldtian regime" is Veldt's, "the government" is the one last spoken of. A government is not the person it is
 * called after, nor the state it governs.
 */
final class JoinGovernments {

    private static final String SEATED = "government in ";

    private final Countries countries;
    private final Cast cast;
    private final Speaking speaking;

    JoinGovernments(ActorKnowledge knowledge, Cast cast) {
        this.countries = knowledge.countries();
        this.cast = cast;
        this.speaking = new Speaking(knowledge.sources());
    }

    /** Those that say whose government they mean first, then the others. */
    void join(List<Described> all) {
        var unnamed = all.stream().filter(described -> !joinNamed(described)).toList();
        unnamed.forEach(this::joinUnnamed);
    }

    private boolean joinNamed(Described described) {
        var person = person(described);
        if (person.isPresent()) {
            joinPersons(described, person.get());
            return true;
        }
        var seat = seat(described);
        var whole = seat.isPresent()
                ? upTo(described, described.head() + 1 + seat.get().size())
                : described;
        var place = seat.map(words -> String.join(" ", words));
        var country = described.country().or(() -> place.flatMap(countries.capitals()::find));
        if (country.isPresent()) {
            var member = government("government state " + country.get().code(), described);
            member.belongTo(country.get());
            see(member, whole);
        } else {
            place.ifPresent(city -> see(government(SEATED + city, whole), whole));
        }
        return country.isPresent() || place.isPresent();
    }

    private static Described upTo(Described described, int last) {
        return new Described(
                described.sentence(),
                described.first(),
                last,
                described.head(),
                described.sort(),
                described.office(),
                described.several(),
                described.definite(),
                described.country());
    }

    /** Where a government sits: "the government in Oslo". */
    private static Optional<List<String>> seat(Described described) {
        var sentence = described.sentence();
        int first = described.head() + 2;
        if (!sentence.lower(first - 1).equals("in")) return Optional.empty();
        var place = IntStream.iterate(first, id -> sentence.is(id, Upos.PROPN), id -> id + 1)
                .mapToObj(id -> sentence.token(id).form())
                .toList();
        return Optional.of(place).filter(words -> !words.isEmpty());
    }

    private Optional<Sighting> person(Described described) {
        return cast.within(described.sentence(), described.first(), described.last()).stream()
                .filter(sighting -> sighting.sentence() == described.sentence())
                .filter(sighting -> sighting.member().isPerson() && sighting.form() == Form.NAME)
                .findFirst()
                .or(() -> owner(described));
    }

    private Optional<Sighting> owner(Described described) {
        return IntStream.range(described.first(), described.head())
                .boxed()
                .flatMap(id -> cast.at(described.sentence(), id).stream())
                .filter(sighting -> sighting.member().isPerson())
                .findFirst();
    }

    private void joinPersons(Described described, Sighting person) {
        var member = government("government of " + person.member().key(), described);
        person.member().country().ifPresent(member::belongTo);
        boolean partOfName = person.last() == described.head() - 1;
        if (partOfName) cast.forget(person);
        see(member, described);
    }

    private CastMember government(String key, Described described) {
        return cast.member(
                Kind.GOVERNMENT, key, described.sentence().words(described.first(), described.last()), false);
    }

    private void joinUnnamed(Described described) {
        if (!described.definite()) return;
        var sentence = described.sentence();
        var head = sentence.lower(described.head());
        var known = cast.before(
                described.start(),
                sighting -> sighting.member().kind() == Kind.GOVERNMENT && isStillMeant(sighting, described));
        var alike = known.stream()
                .filter(sighting -> sighting.member().name().contains(head))
                .findFirst();
        var member = alike.or(() -> known.stream().findFirst())
                .or(() -> laterAlike(described, head))
                .map(Sighting::member);
        if (member.isPresent()) {
            see(member.get(), described);
        } else if (speaking.takesPart(sentence, described.head()) || speaking.acts(sentence, described.head())) {
            see(government("government " + described.office().text(), described), described);
        }
    }

    /** One that is only called by its seat is meant no longer than a paragraph lasts. */
    private static boolean isStillMeant(Sighting sighting, Described described) {
        return !sighting.member().key().startsWith(SEATED)
                || sighting.sentence().block() == described.sentence().block();
    }

    private Optional<Sighting> laterAlike(Described described, String head) {
        return cast.after(described.start(), sighting -> sighting.member().kind() == Kind.GOVERNMENT).stream()
                .filter(sighting -> sighting.member().name().contains(head))
                .findFirst();
    }

    private void see(CastMember member, Described described) {
        cast.see(member, described.sentence(), described.first(), described.last(), Form.DESCRIPTOR);
    }
}
