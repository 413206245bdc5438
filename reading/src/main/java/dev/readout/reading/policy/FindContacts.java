package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Contact;
import java.util.List;

/** Finds the contacts of a policy. Threads may share it. */
final class FindContacts {

    FindContacts(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Contact> in(ArticleView view) {
        return List.of();
    }
}
