package dev.readout.store;

import dev.readout.store.Decision.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds after a log of decisions: a person's last word, else the machine's. */
public final class Standing {

    private Standing() {}

    /**
     * The decision that holds for each address, in the order in which addresses were first decided on.
     *
     * @param log decisions on one dossier, oldest first
     */
    public static Map<String, Decision> after(List<Decision> log) {
        var machine = new LinkedHashMap<String, Decision>();
        var person = new HashMap<String, Decision>();
        for (var decision : log) {
            machine.putIfAbsent(decision.address(), decision);
            if (decision.author().isPerson()) person.put(decision.address(), decision);
            else machine.put(decision.address(), decision);
        }
        person.forEach((address, decision) -> {
            if (decision.verdict() != Verdict.WITHDRAWN) machine.put(address, decision);
        });
        machine.values().removeIf(decision -> decision.verdict() == Verdict.WITHDRAWN);
        return machine;
    }
}
