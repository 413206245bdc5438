package dev.readout.reading.actor;

import dev.readout.language.Upos;
import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.Zone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whom pronouns mean, sentence by sentence, and leaves those alone that could mean two. */
final class ResolvePronouns {

    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

    private final Cast cast;
    private final Antecedents antecedents;
    private final Words speechVerbs;
    private final List<CastMember> governments;

    ResolvePronouns(ActorKnowledge knowledge, Cast cast) {
        this.cast = cast;
        this.antecedents = new Antecedents(knowledge, cast);
        this.speechVerbs = knowledge.sources().speechVerbs();
        this.governments = cast.members().stream()
                .filter(member -> member.kind() == Kind.GOVERNMENT)
                .toList();
    }

    void resolve(List<SentenceView> sentences) {
        for (var sentence : sentences) {
            if (sentence.zone() == Zone.FURNITURE) continue;
            for (int id = 1; id <= sentence.size(); id++) if (!sentence.quoted(id)) resolveThird(sentence, id);
            for (int id = 1; id <= sentence.size(); id++) if (sentence.quoted(id)) resolveThird(sentence, id);
        }
        var speakers = antecedents.speakers(sentences);
        Set<CastMember> latest = Set.of();
        for (var sentence : sentences) {
            latest = speakerOf(sentence, sentences, speakers, latest);
            for (int id = 1; id <= sentence.size(); id++) resolveFirst(sentence, id, latest);
        }
    }

    private void resolveThird(SentenceView sentence, int id) {
        if (!sentence.is(id, Upos.PRON, Upos.DET)) return;
        var word = sentence.lower(id);
        var gender = Gender.ofPronoun(word);
        if (gender != Gender.UNKNOWN) see(sentence, id, person(sentence, id, gender));
        else if (THEY.contains(word)) see(sentence, id, several(sentence, id));
        else if (IT.contains(word) && !isEmptySubject(sentence, id)) see(sentence, id, body(sentence, id));
    }

    private void see(SentenceView sentence, int id, Set<CastMember> members) {
        for (var member : members) cast.see(member, sentence, id, id, Form.PRONOUN);
    }

    private Set<CastMember> person(SentenceView sentence, int id, Gender gender) {
        var found = antecedents.of(sentence, id, members -> isOne(members) && isPersonOf(members, gender));
        found.forEach(member -> member.be(gender));
        return found;
    }

    private static boolean isOne(Set<CastMember> members) {
        return members.size() == 1;
    }

    private static boolean isPersonOf(Set<CastMember> members, Gender gender) {
        var member = members.iterator().next();
        boolean person = member.isPerson() || (member.kind() == Kind.ANONYMOUS && !member.several());
        return person && member.gender().agrees(gender);
    }

    private Set<CastMember> body(SentenceView sentence, int id) {
        if (goesOnWithAThing(sentence, id)) return Set.of();
        return antecedents.of(
                sentence,
                id,
                members -> isOne(members)
                        && switch (members.iterator().next().kind()) {
                            case STATE, GOVERNMENT, ORGANISATION, OUTLET -> true;
                            case PERSON, GROUP, ANONYMOUS -> false;
                        });
    }

    /** "The policy does not mention tolls, and it does not mention boats": the subject before, which is no actor. */
    private boolean goesOnWithAThing(SentenceView sentence, int id) {
        int verb = sentence.head(id);
        if (!sentence.related(id, "nsubj") || !sentence.has(verb) || !sentence.related(verb, "conj")) return false;
        return sentence.dependent(sentence.head(verb), "nsubj")
                .filter(subject -> sentence.is(subject, Upos.NOUN)
                        && cast.at(sentence, subject).isEmpty())
                .isPresent();
    }

    /** "It is clear that", "it was agreed that", "it took a week": nobody is meant. */
    private boolean isEmptySubject(SentenceView sentence, int id) {
        if (!sentence.lower(id).equals("it")) return false;
        if (sentence.related(id, "expl")) return true;
        int verb = sentence.head(id);
        if (!sentence.related(id, "nsubj") || !sentence.has(verb)) return false;
        boolean clause =
                sentence.dependent(verb, "ccomp", "csubj", "xcomp", "advcl").isPresent();
        boolean passive = sentence.related(id, "nsubj:pass")
                || sentence.dependent(verb, "aux:pass").isPresent();
        boolean judged = sentence.is(verb, Upos.ADJ, Upos.NOUN, Upos.ADV)
                && sentence.dependent(verb, "cop").isPresent();
        return (clause && (judged || passive))
                || (passive && speechVerbs.has(sentence.lemma(verb)))
                || (judged && sentence.is(verb, Upos.NOUN));
    }

    private Set<CastMember> several(SentenceView sentence, int id) {
        var joint = subjectsOfLastSentence(sentence, id);
        var found = joint.size() > 1
                ? joint
                : antecedents.of(
                        sentence,
                        id,
                        members -> members.size() > 1
                                || members.iterator().next().several()
                                || members.iterator().next().kind() == Kind.GROUP);
        if (found.isEmpty()) return found;
        var all = new LinkedHashSet<>(found);
        if (sentence.related(id, "nsubj")) all.addAll(partners(sentence, sentence.head(id)));
        return all;
    }

    /** The persons or states that the sentence before has for its subject, with those it names beside them. */
    private Set<CastMember> subjectsOfLastSentence(SentenceView sentence, int id) {
        var subjects = new LinkedHashMap<Integer, Set<CastMember>>();
        var companions = new LinkedHashSet<CastMember>();
        int start = sentence.token(id).span().start();
        for (var sighting : cast.before(start, sighting -> isOneJustBefore(sighting, sentence))) {
            var before = sighting.sentence();
            int head = Antecedents.headOf(sighting);
            if (isCompanion(before, head)) companions.add(sighting.member());
            if (!isJointSubject(before, head)) continue;
            subjects.computeIfAbsent(Speaking.first(before, head), first -> new LinkedHashSet<>())
                    .add(sighting.member());
        }
        var found = new LinkedHashSet<CastMember>();
        subjects.values().stream().max(Comparator.comparingInt(Set::size)).ifPresent(found::addAll);
        found.addAll(companions);
        return found;
    }

    private static boolean isOneJustBefore(Sighting sighting, SentenceView sentence) {
        boolean one = sighting.member().isPerson() || sighting.member().kind() == Kind.STATE;
        return one
                && !sighting.sentence().quoted(sighting.first())
                && sighting.sentence().index() == sentence.index() - 1;
    }

    private static boolean isJointSubject(SentenceView sentence, int id) {
        int first = Speaking.first(sentence, id);
        return sentence.related(first, "nsubj") && sentence.related(sentence.head(first), "root");
    }

    private static boolean isCompanion(SentenceView sentence, int id) {
        int marker = sentence.dependent(id, "case").orElse(0);
        var preposition = sentence.lower(marker);
        return Set.of("alongside", "beside").contains(preposition)
                || (preposition.equals("with") && Set.of("along", "together").contains(sentence.lower(marker - 1)));
    }

    /** Those with whom something is done jointly: "They issued a joint statement with X and Y". */
    private Set<CastMember> partners(SentenceView sentence, int verb) {
        var partners = new LinkedHashSet<CastMember>();
        int joint = 0;
        for (int id = verb; id <= sentence.size(); id++) {
            if (Set.of("joint", "jointly", "together").contains(sentence.lower(id))) joint = id;
            if (joint > 0 && id > joint && sentence.is(id, Upos.VERB)) break;
            if (joint == 0) continue;
            for (var sighting : cast.at(sentence, id)) {
                if (sighting.member().isPerson() && sighting.form() == Form.NAME) partners.add(sighting.member());
            }
        }
        return partners;
    }

    private static Set<CastMember> speakerOf(
            SentenceView sentence,
            List<SentenceView> sentences,
            Map<Integer, Set<CastMember>> speakers,
            Set<CastMember> latest) {
        var own = speakers.get(sentence.index());
        if (own != null) return own;
        int next = sentence.index() + 1;
        boolean follows = next < sentences.size() && sentences.get(next).block() == sentence.block();
        boolean begins =
                sentence.index() == 0 || sentences.get(sentence.index() - 1).block() != sentence.block();
        if (begins && follows && sentence.quoted(2)) return speakers.getOrDefault(next, latest);
        return latest;
    }

    private void resolveFirst(SentenceView sentence, int id, Set<CastMember> speakers) {
        if (!sentence.quoted(id) || speakers.size() != 1) return;
        var word = sentence.lower(id);
        var speaker = speakers.iterator().next();
        if (I.contains(word) && sentence.is(id, Upos.PRON, Upos.DET)) see(sentence, id, speakers);
        if (WE.contains(word) && sentence.is(id, Upos.PRON, Upos.DET)) see(sentence, id, Set.of(side(speaker)));
    }

    /** Whom an official speaks for: the government of the same country, if the article names one; else the speaker. */
    private CastMember side(CastMember speaker) {
        if (speaker.offices().isEmpty()) return speaker;
        return governmentOf(speaker).orElse(speaker);
    }

    private Optional<CastMember> governmentOf(CastMember speaker) {
        return governments.stream()
                .filter(member -> member.mayBeOf(speaker.country()))
                .max(Comparator.<CastMember>comparingInt(cast::count)
                        .thenComparing(CastMember::key, Comparator.reverseOrder()));
    }
}
