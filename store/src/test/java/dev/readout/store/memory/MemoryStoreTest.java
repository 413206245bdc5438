package dev.readout.store.memory;

import dev.readout.store.Store;
import dev.readout.store.StoreContract;

class MemoryStoreTest extends StoreContract {

    @Override
    protected Store open() {
        return new MemoryStore();
    }
}
