package dev.readout.publish.page;

import java.util.List;

/** Accounts of a desk that a team shares: what people see of their own, and an admin of all. */
public sealed interface AccountView {

    /**
     * One's own.
     *
     * @param style the style sheet
     * @param name whose
     * @param role what they may do, in a word
     * @param token what the form must bring
     */
    record Own(Style style, String name, String role, String token) implements AccountView {}

    /**
     * All of them.
     *
     * @param style the style sheet
     * @param people who may come in
     * @param tokens what programs may come in with
     * @param log what was done, the last first
     */
    record All(Style style, List<Person> people, List<Token> tokens, List<Entry> log) implements AccountView {

        public All {
            people = List.copyOf(people);
            tokens = List.copyOf(tokens);
            log = List.copyOf(log);
        }
    }

    /** Somebody who may come in. */
    record Person(String name, String role) {}

    /** A token, without its secret. */
    record Token(String id, String account, String scope, String until) {}

    /** Something that was done. */
    record Entry(String at, String person, String origin, String deed) {}
}
