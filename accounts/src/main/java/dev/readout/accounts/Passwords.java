package dev.readout.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Checks passwords by Argon2id (RFC 9106) with 19 MiB and two passes, as OWASP advises. Slow on purpose; two at a time, so that
 * many attempts at once take no more memory. Threads may share it.
 */
public final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int AT_ONCE = 2;

    private final Argon2Function argon2;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Of no password that is known. */
    private final String nobodys;

    public Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    /** @param memoryKib how much memory a check takes: less than usual only where nothing is to be kept from anybody */
    public Passwords(int memoryKib, int passes) {
        this.argon2 = Argon2Function.getInstance(memoryKib, passes, LANES, HASH_BYTES, Argon2.ID);
        this.nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$AAAAAAAAAAAAAAAAAAAAAA$%s"
                .formatted(memoryKib, passes, LANES, "A".repeat(43));
    }

    /**
     * What a password is checked by, in the PHC string format.
     *
     * @throws AccountsException if it is too short or too long
     */
    public String hash(char[] password) {
        if (password.length < SHORTEST) {
            throw new AccountsException(
                    "a password has at least " + SHORTEST + " characters: three or four words will do");
        }
        if (password.length > LONGEST) throw new AccountsException("a password has at most " + LONGEST + " characters");
        return Password.hash(new SecureString(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult();
    }

    public boolean matches(char[] password, String hash) {
        if (password.length > LONGEST) return false;
        free.acquireUninterruptibly();
        try {
            return Password.check(new SecureString(password), hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            free.release();
        }
    }

    /** Takes as long as a check does, and fails: so that nobody learns from the clock which names there are. */
    boolean matchesNobody(char[] password) {
        matches(password, nobodys);
        return false;
    }
}
