package dev.readout.server.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a desk can tell by.
 *
 * @param book who is told of what
 * @param mail carries to mailboxes, where there is a mail server
 * @param hooks carries to addresses
 */
public record Telling(AlertBook book, Optional<Carrier> mail, Optional<Carrier> hooks) {

    /** Tells nobody. */
    public static final Telling NONE = new Telling(KeptAlertBook.inMemory(), Optional.empty(), Optional.empty());

    /** Whichever carrier goes to a place. */
    public Carrier carrier() {
        List<Carrier> all = Stream.concat(mail.stream(), hooks.stream()).toList();
        return new Carriers(all);
    }
}
