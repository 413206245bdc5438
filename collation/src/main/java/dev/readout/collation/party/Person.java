package dev.readout.collation.party;

import java.util.List;

/**
 * The appearances of one person that share a spelling of the name.
 *
 * @param members numbers of its appearances
 * @param weight number of mentions
 */
record Person(PersonName name, List<Integer> members, Roles roles, int weight) {

    Person {
        members = List.copyOf(members);
    }

    int id() {
        return members.getFirst();
    }
}
