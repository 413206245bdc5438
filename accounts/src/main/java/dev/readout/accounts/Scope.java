package dev.readout.accounts;

/** What a token is good for; never for more than its account may. */
public enum Scope {
    READ(Role.READER),
    WRITE(Role.ANALYST);

    private final Role most;

    Scope(Role most) {
        this.most = most;
    }

    /** What the bearer of such a token may, on behalf of somebody of this role. */
    public Role of(Role role) {
        return role.within(most);
    }
}
