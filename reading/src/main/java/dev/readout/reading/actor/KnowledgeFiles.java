package dev.readout.reading.actor;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The knowledge files of this room, each read once however many word lists it holds. Not for sharing between threads. */
final class KnowledgeFiles {

    private final Knowledge knowledge;
    private final Map<String, List<Entry>> read = new HashMap<>();

    KnowledgeFiles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Entry> entries(String name) {
        return read.computeIfAbsent(name, knowledge::entries);
    }
}
