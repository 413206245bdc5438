package dev.readout.collation.pledge;

import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import java.util.List;

/** What is known to have come about. */
public record Happened(List<PolicyProcess> processes, List<PolicyOption> options, List<Encounter> meetings) {}
