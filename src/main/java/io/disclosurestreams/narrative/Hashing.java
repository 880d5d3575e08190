package io.disclosurestreams.narrative;

/** Spreads bits (the finaliser of MurmurHash3, Austin Appleby, public domain). */
final class Hashing {

    private Hashing() {}

    static long mix(long bits) {
        long mixed = bits;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
