package dev.readout.accounts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Secret addresses for programs that cannot sign in: each is good for one thing to look at, is kept as a hash, and is taken back by its
 * owner. Threads may share it.
 */
public final class Subscriptions {

    private static final int ID_BITS = 48;
    private static final int MOST = 200;

    private final Accounts accounts;
    private final InstantSource clock;

    Subscriptions(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param address what it is good for
     * @param from where its owner asks from
     * @return its secret, which is nowhere else
     * @throws AccountsException if they have too many already
     */
    public String make(String person, String address, String from) {
        if (of(person).size() >= MOST) {
            throw new AccountsException("there are " + MOST + " subscriptions already: take one back first");
        }
        var id = Secrets.digits(ID_BITS);
        var secret = Secrets.fresh();
        var made = new Subscription(id, person, address, clock.instant(), Optional.empty());
        accounts.add(made, Secrets.hash(secret));
        accounts.note(clock.instant(), person, from, "made the subscription " + id + " to " + address);
        return secret;
    }

    /** What somebody has subscribed to, what was made first first. */
    public List<Subscription> of(String person) {
        return accounts.subscriptions().stream()
                .filter(one -> one.account().equalsIgnoreCase(person))
                .toList();
    }

    /** Takes back one of one's own. Says whether there was one. */
    public boolean takeBack(String person, String id, String from) {
        boolean own = of(person).stream().anyMatch(one -> one.id().equals(id));
        boolean gone = own && accounts.removeSubscription(id);
        if (gone) accounts.note(clock.instant(), person, from, "took back the subscription " + id);
        return gone;
    }

    /** What this secret is good for; noted as used today. */
    public Optional<Subscription> find(String secret) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var found = accounts.subscription(Secrets.hash(secret));
        found.filter(one -> !one.used().equals(Optional.of(today))).ifPresent(one -> accounts.used(one.id(), today));
        return found;
    }
}
