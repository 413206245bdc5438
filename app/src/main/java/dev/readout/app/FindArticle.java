package dev.readout.app;

import dev.readout.store.Store;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.util.Optional;

/** Which article a person means: by its address, the id of a version, or the id its readings have. */
final class FindArticle {

    private FindArticle() {}

    /** Its address. */
    static Optional<String> in(Store store, String named) {
        if (store.addresses().contains(named)) return Optional.of(named);
        var version = store.version(new VersionId(named)).map(Version::address);
        if (version.isPresent() || !named.startsWith("a-")) return version;
        return store.current().entrySet().stream()
                .filter(current -> store.version(current.getValue())
                        .filter(known -> known.article().id().value().equals(named))
                        .isPresent())
                .map(entry -> entry.getKey())
                .findFirst();
    }
}
