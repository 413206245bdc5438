package dev.readout.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Accounts, tokens and the log of what was done, as they are kept. Names are told apart without regard to capitals. Threads and
 * processes may share it: what one changes holds for the others at once.
 *
 * <p>Every method throws {@link AccountsException} when the accounts cannot be reached.
 */
public interface Accounts extends AutoCloseable {

    /** All accounts, in the order of the alphabet. */
    List<Account> all();

    Optional<Account> find(String name);

    /** What the password of an account is checked by. */
    Optional<String> passwordHash(String name);

    /** @throws AccountsException if there is one of this name already */
    void add(Account account, String passwordHash);

    /** Another password, and another stamp. Says whether there is such an account. */
    boolean changePassword(String name, String stamp, String passwordHash);

    /** Takes an account away, with its tokens. Says whether there was one. */
    boolean remove(String name);

    /** All tokens, those made first first. */
    List<AccessToken> tokens();

    /** The token of this id, if this is what its secret is checked by. */
    Optional<AccessToken> token(String id, String secretHash);

    void add(AccessToken token, String secretHash);

    /** Takes a token back. Says whether there was one. */
    boolean revoke(String id);

    /** All subscriptions, those made first first. */
    List<Subscription> subscriptions();

    /** The one whose secret is checked by this. */
    Optional<Subscription> subscription(String secretHash);

    void add(Subscription subscription, String secretHash);

    /** Notes that a subscription was asked for. */
    void used(String id, LocalDate on);

    /** Takes a subscription back. Says whether there was one. */
    boolean removeSubscription(String id);

    /** Adds to the log. */
    void note(Instant at, String person, String origin, String deed);

    /** The end of the log, the last entry first. */
    List<AuditEntry> lastEntries(int most);

    @Override
    void close();
}
