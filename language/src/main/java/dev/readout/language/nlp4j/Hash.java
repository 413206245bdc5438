package dev.readout.language.nlp4j;

/**
 * Numbers that stand for strings. Two different strings of a model get the same one about once in ten million models.
 */
final class Hash {

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String value) {
        return of(0, value);
    }

    /** Of a string that follows what a number already stands for. Never 0. */
    static long of(long before, String value) {
        long hash = mix(before + 0x9E3779B97F4A7C15L);
        for (int i = 0; i < value.length(); i++) hash = (hash ^ value.charAt(i)) * PRIME;
        hash = mix(hash);
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
