package dev.readout.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * The root codes of PLOVER, the Political Language Ontology for Verifiable Event Records, for what one political actor does
 * to another. {@link #YIELD} holds what later versions of the ontology call CONCEDE and RETREAT.
 */
public enum Plover {
    /** Agree, promise or offer to cooperate; all cooperation that is still to come. */
    AGREE,
    /** Meet, visit, talk, mediate. */
    CONSULT,
    /** Praise, endorse, recognise, sign; cooperation by diplomacy. */
    SUPPORT,
    /** Trade, share intelligence, exercise together; cooperation in deeds. */
    COOPERATE,
    /** Give: money, goods, shelter, protection. */
    AID,
    /** Concede, release, ease, withdraw, resign. */
    YIELD,
    /** Ask, appeal, demand. */
    REQUEST,
    /** Disapprove, charge, investigate. */
    ACCUSE,
    /** Refuse, decline, veto, defy. */
    REJECT,
    /** Threaten, warn; all hostility that is still to come. */
    THREATEN,
    /** Demonstrate, strike, boycott. */
    PROTEST,
    /** Reduce relations: suspend aid, expel diplomats, end talks. */
    SANCTION,
    /** Put forces on alert, move or raise them. */
    MOBILIZE,
    /** Arrest, ban, seize, restrict, impose sanctions. */
    COERCE,
    /** Attack, kill, abduct, blockade. */
    ASSAULT;

    private static final Set<Plover> COOPERATION = EnumSet.of(AGREE, CONSULT, SUPPORT, COOPERATE, AID, YIELD);
    private static final Set<Plover> HOSTILITY = EnumSet.of(THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT);

    /** Whether it is cooperation, in words or deeds. */
    public boolean isCooperation() {
        return COOPERATION.contains(this);
    }

    /** Whether it is a hostile deed or the threat of one. */
    public boolean isHostility() {
        return HOSTILITY.contains(this);
    }
}
