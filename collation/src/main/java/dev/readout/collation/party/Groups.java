package dev.readout.collation.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Things numbered from 0 that are brought together step by step (union-find). Not for sharing between threads. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) parent[i] = i;
    }

    /** What stands for the group that this one is in. */
    int of(int member) {
        int root = member;
        while (parent[root] != root) root = parent[root];
        for (int at = member; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The groups by their first members, each in the order of the numbers. */
    List<List<Integer>> all() {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
