/**
 * Where everything in a dossier comes from, for whoever keeps or checks provenance: W3C PROV, in its JSON.
 *
 * <p>{@link dev.readout.publish.prov.ProvJson} tells of entities (the dossier, its articles with the bytes they came in as, and each
 * finding), of agents (outlets, who spoke, Readout) and of how they hang together.
 */
@NullMarked
package dev.readout.publish.prov;

import org.jspecify.annotations.NullMarked;
