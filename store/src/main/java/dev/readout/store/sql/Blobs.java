package dev.readout.store.sql;

import static dev.readout.store.sql.Tables.BLOB;
import static dev.readout.store.sql.Tables.HASH;
import static dev.readout.store.sql.Tables.PACKED;
import static dev.readout.store.sql.Tables.SIZE;

import dev.readout.store.ContentHash;
import dev.readout.store.StoreException;
import dev.readout.store.format.Packed;
import dev.readout.store.format.UnreadableRecord;
import java.util.Optional;
import org.jooq.DSLContext;

/** Bytes by their hash. */
record Blobs(DSLContext sql) {

    ContentHash put(byte[] bytes) {
        var hash = ContentHash.of(bytes);
        if (!sql.fetchExists(BLOB, HASH.eq(hash.hex()))) {
            sql.insertInto(BLOB, HASH, SIZE, PACKED)
                    .values(hash.hex(), bytes.length, Packed.pack(bytes))
                    .execute();
        }
        return hash;
    }

    Optional<byte[]> find(ContentHash hash) {
        return sql.select(SIZE, PACKED)
                .from(BLOB)
                .where(HASH.eq(hash.hex()))
                .fetchOptional(row -> checked(hash, Packed.unpack(row.value2(), row.value1())));
    }

    byte[] get(ContentHash hash) {
        return find(hash).orElseThrow(() -> new StoreException("the store is damaged: it lacks " + hash));
    }

    private static byte[] checked(ContentHash hash, byte[] bytes) {
        if (ContentHash.of(bytes).equals(hash)) return bytes;
        throw new UnreadableRecord(
                "bytes are not what they were when they were kept",
                new IllegalArgumentException("hash of " + hash + " is " + ContentHash.of(bytes)));
    }
}
