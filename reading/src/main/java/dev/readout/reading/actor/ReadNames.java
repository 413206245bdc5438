package dev.readout.reading.actor;

import dev.readout.language.EntityMention;
import dev.readout.language.Upos;
import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the proper names of a sentence and tells persons, states, capitals, organisations and outlets apart.
 *
 * <p>It goes by runs of capitalised words: what is known by name first, then what the words look like (a title before, an
 * organisation's word at the end, a given name in front), then what the engine takes them for. Engines err most in
 * headlines and in titles, where the shape of the words is the better guide.
 */
final class ReadNames {

    private static final Set<String> OF = Set.of("of", "for", "on");

    private final ActorKnowledge knowledge;
    private final NameTokens tokens;
    private final ReadTitles titles;
    private final Speaking speaking;

    ReadNames(ActorKnowledge knowledge, NameTokens tokens) {
        this.knowledge = knowledge;
        this.tokens = tokens;
        this.titles = new ReadTitles(knowledge);
        this.speaking = new Speaking(knowledge.sources());
    }

    List<Named> in(SentenceView sentence) {
        var found = new ArrayList<Named>();
        int id = 1;
        while (id <= sentence.size()) {
            if (tokens.begins(sentence, id)) {
                id = read(sentence, id, found) + 1;
            } else {
                id++;
            }
        }
        return found;
    }

    /** Reads the run that begins here; gives the last token it used. */
    private int read(SentenceView sentence, int first, List<Named> found) {
        int last = tokens.runEnd(sentence, first);
        var again = begunAgain(sentence, first, last);
        if (again.isPresent()) {
            readTitled(sentence, first, again.get(), found);
            return last;
        }
        var known = knowledge.bodies().known().at(sentence, first);
        if (known.isPresent() && known.get().last() >= last && !isPerson(sentence, first, last)) {
            var body = known.get().meaning();
            var sort = body.kind() == dev.readout.model.Actor.Kind.OUTLET ? Sort.OUTLET : Sort.ORGANISATION;
            found.add(body(sentence, first, known.get().last(), sort));
            return known.get().last();
        }
        var state = knowledge.countries().names().at(sentence, first);
        if (state.isPresent() && state.get().last() >= last && !isFamilyName(sentence, first, last)) {
            found.add(place(
                    sentence, first, state.get().last(), Sort.STATE, state.get().meaning()));
            return state.get().last();
        }
        int organisation = organisationEnd(sentence, first, last);
        if (organisation > 0) {
            found.add(body(sentence, first, organisation, Sort.ORGANISATION));
            return organisation;
        }
        return readTitled(sentence, first, last, found);
    }

    /**
     * "Okafor Mira OkaforVote", as pages print it whose links to a person were lost: the name ends where it stood first, for the rest
     * is the link.
     */
    private static Optional<Integer> begunAgain(SentenceView sentence, int first, int last) {
        for (int id = first + 1; id <= last; id++) {
            for (int before = first; before < id; before++) {
                var name = sentence.token(before).form();
                var form = sentence.token(id).form();
                if (name.length() > 2
                        && form.length() > name.length()
                        && form.startsWith(name)
                        && Character.isUpperCase(form.codePointAt(name.length()))
                        && !name.equals(name.toUpperCase(Locale.ROOT))) return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** Whether the engine takes a country's name for a person's, and the sentence gives a title or given name. */
    private boolean isFamilyName(SentenceView sentence, int first, int last) {
        return first == last
                && sentence.entityType(first)
                        .filter(type -> type == EntityMention.Type.PERSON)
                        .isPresent()
                && knowledge.titles().isHonorific(sentence.lower(first - 1));
    }

    private boolean isPerson(SentenceView sentence, int first, int last) {
        return first == last && knowledge.titles().isHonorific(sentence.lower(first - 1));
    }

    /** The last token of an organisation's name whose first run is this; 0 if it is none. */
    private int organisationEnd(SentenceView sentence, int first, int last) {
        var word = sentence.lower(last);
        if (!knowledge.bodies().isOrganisationHead(word)
                || titles.lastTitle(sentence, first, last)
                        .filter(t -> t == last)
                        .isPresent()) {
            return 0;
        }
        int end = last;
        while (OF.contains(sentence.lower(end + 1))
                || (end > last && Set.of("and", "&").contains(sentence.lower(end + 1)))) {
            int next = sentence.lower(end + 2).equals("the") ? end + 3 : end + 2;
            if (!sentence.capital(next) || NameTokens.isCalendarWord(sentence.lower(next))) break;
            if (sentence.lower(end + 1).equals("and") && !continuesOrganisation(sentence, next)) break;
            end = tokens.runEnd(sentence, next);
        }
        boolean named = end > first
                || knowledge.bodies().find(sentence.key(first, first)).isPresent();
        return named ? end : 0;
    }

    private boolean continuesOrganisation(SentenceView sentence, int id) {
        int end = tokens.runEnd(sentence, id);
        return knowledge.titles().isPortfolio(sentence.lower(end))
                || knowledge.bodies().isOrganisationHead(sentence.lower(end));
    }

    private int readTitled(SentenceView sentence, int first, int last, List<Named> found) {
        var title = titles.lastTitle(sentence, first, last).filter(t -> !isNameOfOne(sentence, first, last, t));
        if (title.isEmpty()) return readPlain(sentence, first, last, found);
        int office = title.get() == last ? titles.complementEnd(sentence, last) : title.get();
        readWithinTitle(sentence, first, office, title.get(), found);
        int name = office + 1;
        if (!sentence.capital(name) || (!tokens.begins(sentence, name) && office == last)) return office;
        int end = tokens.runEnd(sentence, name);
        end = Math.max(office < last ? last : 0, begunAgain(sentence, name, end).orElse(end));
        if (titles.lastTitle(sentence, name, end).isPresent()) return readTitled(sentence, name, end, found);
        var state = knowledge.countries().names().at(sentence, name);
        if (state.isPresent() && state.get().last() == end) {
            found.add(place(sentence, name, end, Sort.STATE, state.get().meaning()));
        } else {
            found.add(person(sentence, name, end, true));
        }
        return end;
    }

    /** "King" in "Mira King Okafor". */
    private boolean isNameOfOne(SentenceView sentence, int first, int last, int title) {
        return title > first
                && title < last
                && sentence.sameEntity(first, last)
                && sentence.entityType(first)
                        .filter(type -> type == EntityMention.Type.PERSON)
                        .isPresent()
                && knowledge.givenNames().isGivenName(sentence.lower(first));
    }

    /** States and houses named inside a title ("US President", "White House spokesman"). */
    private void readWithinTitle(SentenceView sentence, int first, int last, int title, List<Named> found) {
        for (int id = first; id <= last; id++) {
            var state = knowledge.countries().names().at(sentence, id, last);
            var body = knowledge.bodies().known().at(sentence, id, last);
            if (state.isPresent()) {
                found.add(place(
                        sentence,
                        id,
                        state.get().last(),
                        Sort.STATE,
                        state.get().meaning()));
                id = state.get().last();
            } else if (body.isPresent()
                    && (body.get().last() > id || id > title)
                    && body.get().last() != title) {
                found.add(body(sentence, id, body.get().last(), Sort.ORGANISATION));
                id = body.get().last();
            }
        }
    }

    private int readPlain(SentenceView sentence, int first, int last, List<Named> found) {
        var capital = knowledge.countries().capitals().at(sentence, first, last);
        var seat = capital.isPresent() ? capital : knowledge.bodies().seats().at(sentence, first, last);
        if (seat.isPresent() && seat.get().last() == last && !titledBefore(sentence, first)) {
            found.add(place(sentence, first, last, Sort.CAPITAL, seat.get().meaning()));
            return last;
        }
        if ((knowledge.bodies().looksLikeOutlet(sentence, first, last) && !isPersonByEngine(sentence, first, last))
                || (knowledge.bodies().introducesOutlet(sentence.lower(first - 1))
                        && !isPersonByEngine(sentence, first, last))) {
            found.add(body(sentence, first, last, Sort.OUTLET));
            return last;
        }
        int rest = readPrefix(sentence, first, last, found);
        if (rest > last) return last;
        if (rest > first) return Math.max(last, read(sentence, rest, found));
        readRest(sentence, first, last, found);
        return last;
    }

    private boolean titledBefore(SentenceView sentence, int first) {
        return titles.before(sentence, first).isPresent();
    }

    private static boolean isPersonByEngine(SentenceView sentence, int first, int last) {
        return sentence.entityType(last)
                        .filter(type -> type == EntityMention.Type.PERSON)
                        .isPresent()
                && sentence.sameEntity(first, last);
    }

    /** Reads a state or nationality in front of other names; gives the token where the rest begins. */
    private int readPrefix(SentenceView sentence, int first, int last, List<Named> found) {
        if (first < last && isPersonByEngine(sentence, first, last)) return first;
        var plural = knowledge.countries().plurals().at(sentence, first, last);
        if (plural.isPresent()) {
            found.add(place(
                    sentence,
                    first,
                    plural.get().last(),
                    Sort.PEOPLE,
                    plural.get().meaning()));
            return plural.get().last() + 1;
        }
        var adjective = knowledge.countries().adjectives().at(sentence, first, last);
        var state = knowledge.countries().names().at(sentence, first, last);
        if (adjective.isPresent()
                && (state.isEmpty() || adjective.get().last() >= state.get().last())) {
            return adjective.get().last() + 1;
        }
        if (state.isPresent() && !(first < last && knowledge.givenNames().isGivenName(sentence.lower(first)))) {
            found.add(place(
                    sentence, first, state.get().last(), Sort.STATE, state.get().meaning()));
            return state.get().last() + 1;
        }
        return first;
    }

    private void readRest(SentenceView sentence, int first, int last, List<Named> found) {
        var type = sentence.entityType(last).or(() -> sentence.entityType(first));
        if (isParty(sentence, first, last)) {
            found.add(named(sentence, first, last, Sort.PEOPLE, Optional.empty(), true));
        } else if (isActingPlace(sentence, first, last)) {
            var name = sentence.key(first, last);
            found.add(place(
                    sentence, first, last, Sort.STATE, new Country("unlisted " + name.toLowerCase(Locale.ROOT), name)));
        } else if (titledBefore(sentence, first) || looksLikePerson(sentence, first, last)) {
            found.add(person(sentence, first, last, true));
        } else if (type.filter(t -> t == EntityMention.Type.PERSON).isPresent()) {
            found.add(person(sentence, first, last, first < last));
        } else if (type.filter(t -> t == EntityMention.Type.ORGANIZATION).isPresent()
                || isAcronym(sentence, first, last)) {
            if (!knowledge.bodies().isNone(sentence, first, last)) {
                found.add(body(sentence, first, last, Sort.ORGANISATION));
            }
        } else if (type.isEmpty() || first == last) {
            found.add(person(sentence, first, last, first < last && type.isEmpty() && speaks(sentence, first, last)));
        }
    }

    /** "Texas sued", "said Ontario": a place that acts is its government, whether a list knows it or not. */
    private boolean isActingPlace(SentenceView sentence, int first, int last) {
        return sentence.entityType(last)
                        .filter(type -> type == EntityMention.Type.PLACE)
                        .isPresent()
                && sentence.sameEntity(first, last)
                && !titledBefore(sentence, first)
                && (speaking.does(sentence, last) || speaking.takesPart(sentence, last));
    }

    private boolean looksLikePerson(SentenceView sentence, int first, int last) {
        if (first == last || last - first > 5) return false;
        var entity = sentence.entityType(last);
        boolean otherwise =
                entity.isPresent() && entity.get() != EntityMention.Type.PERSON && sentence.sameEntity(first, last);
        if (otherwise) return false;
        return knowledge.givenNames().isGivenName(sentence.key(first, first))
                || isInitial(sentence, first)
                || (first + 1 < last && isInitial(sentence, first + 1))
                || isFamilyNameFirst(sentence, first, last);
    }

    private static boolean isInitial(SentenceView sentence, int id) {
        var form = sentence.lower(id);
        return (form.length() == 2 && form.endsWith("."))
                || (form.length() == 4 && form.charAt(1) == '.' && form.endsWith("."));
    }

    private boolean isFamilyNameFirst(SentenceView sentence, int first, int last) {
        return knowledge.givenNames().isFamilyNameWrittenFirst(sentence.key(first, first)) && last - first <= 3;
    }

    private boolean speaks(SentenceView sentence, int first, int last) {
        for (int id = first; id <= last; id++) {
            if (sentence.related(id, "nsubj")
                    && knowledge.sources().speechVerbs().has(sentence.lemma(sentence.head(id)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(SentenceView sentence, int first, int last) {
        if (first != last) return false;
        if (isShouted(sentence, first - 1) || isShouted(sentence, first + 1)) return false;
        if (first == 1 && Set.of("(", "—", "–", "-", "--", ",", ":").contains(sentence.lower(2))) return false;
        var form = sentence.key(first, first).replace(".", "");
        return form.length() >= 3 && form.length() <= 6 && form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a neighbour is in capitals too, so that capitals tell nothing. */
    private static boolean isShouted(SentenceView sentence, int id) {
        if (!sentence.has(id)) return false;
        var form = sentence.token(id).form();
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isParty(SentenceView sentence, int first, int last) {
        return first == last
                && sentence.entityType(first)
                        .filter(type -> type == EntityMention.Type.GROUP)
                        .isPresent()
                && sentence.lower(first).endsWith("s")
                && !sentence.is(first, Upos.ADJ);
    }

    private Named person(SentenceView sentence, int first, int last, boolean sure) {
        var roles = new ArrayList<String>();
        int reach = reach(sentence, first);
        var gender = Gender.UNKNOWN;
        if (reach < first) {
            var title = sentence.words(reach, first - 1);
            gender = knowledge.titles().gender(title);
            if (!knowledge.titles().isHonorific(title.toLowerCase(java.util.Locale.ROOT))) roles.add(title);
        }
        var after = titles.after(sentence, last);
        after.ifPresent(roles::add);
        if (gender == Gender.UNKNOWN && after.isPresent())
            gender = knowledge.titles().gender(after.get());
        return new Named(
                sentence,
                first,
                last,
                Sort.PERSON,
                sentence.words(first, last),
                reach,
                roles,
                Optional.empty(),
                gender,
                sure
                        || reach < first
                        || (after.isPresent() && (first < last || isPersonByEngine(sentence, first, last))));
    }

    /** The first token of the title before a name: in capitals, or not. */
    private int reach(SentenceView sentence, int first) {
        return titles.before(sentence, first).orElse(first);
    }

    private Named body(SentenceView sentence, int first, int last, Sort sort) {
        return named(sentence, first, last, sort, Optional.empty(), true);
    }

    private Named place(SentenceView sentence, int first, int last, Sort sort, Country country) {
        return named(sentence, first, last, sort, Optional.of(country), true);
    }

    private static Named named(
            SentenceView sentence, int first, int last, Sort sort, Optional<Country> country, boolean sure) {
        return new Named(
                sentence,
                first,
                last,
                sort,
                sentence.words(first, last),
                first,
                List.of(),
                country,
                Gender.UNKNOWN,
                sure);
    }
}
