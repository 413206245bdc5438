package dev.readout.accounts;

import java.time.InstantSource;
import java.time.LocalDate;

/** What whoever has the data folder does with accounts; each deed is noted in the log. */
public final class Register {

    private static final int STAMP_BITS = 128;

    private final Accounts accounts;
    private final String person;
    private final InstantSource clock;
    private final Passwords passwords;

    /** @param person who does it */
    public Register(Accounts accounts, Passwords passwords, String person, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.person = person;
        this.clock = clock;
    }

    /** @throws AccountsException if the name is taken or none, or the password too short */
    public Account add(String name, Role role, char[] password) {
        Account.requireName(name);
        if (accounts.find(name).isPresent()) throw new AccountsException("'" + name + "' has an account already");
        var account = new Account(name, role, Secrets.digits(STAMP_BITS), clock.instant());
        accounts.add(account, passwords.hash(password));
        note("added the account " + name + " as " + role);
        return account;
    }

    /** Whoever signed in with the old one is out; tokens stay. */
    public void changePassword(String name, char[] password) {
        require(accounts.changePassword(name, Secrets.digits(STAMP_BITS), passwords.hash(password)), name);
        note("gave " + name + " another password");
    }

    public void remove(String name) {
        require(accounts.remove(name), name);
        note("removed the account " + name);
    }

    /**
     * A new token.
     *
     * @return it, with its secret, which is nowhere else
     */
    public String issue(String name, Scope scope, LocalDate until) {
        var account = accounts.find(name)
                .orElseThrow(() -> new AccountsException("nobody called '" + name + "' has an account"));
        var words = TokenWords.fresh();
        accounts.add(new AccessToken(words.id(), account.name(), scope, until, clock.instant()), words.secretHash());
        note("made the token " + words.id() + " to " + scope + " for " + account.name() + ", until " + until);
        return words.shown();
    }

    public void revoke(String id) {
        if (!accounts.revoke(id))
            throw new AccountsException("there is no token '" + id + "': see `readout account list`");
        note("took back the token " + id);
    }

    private static void require(boolean done, String name) {
        if (!done) throw new AccountsException("nobody called '" + name + "' has an account");
    }

    private void note(String deed) {
        accounts.note(clock.instant(), person, AuditEntry.COMMAND_LINE, deed);
    }
}
