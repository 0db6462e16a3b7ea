package onward.prose.tone;

import java.util.Arrays;

/// From the hash of a word to the places of frames that it fits: a table with open addresses. Two
/// words with one hash share their places.
final class PlaceTable {

    private static final int PRIME = 16_777_619;
    private static final int[] NONE = {};

    /// A table of bits that fits the nearest cache: most hashes are told apart from all others
    /// here.
    private static final int SIEVE = 15;

    private final long[] sieve = new long[1 << (SIEVE - 6)];
    private int[] hashes = new int[1 << 12];
    private int[][] places = new int[1 << 12][];
    private int size;

    /// One letter more; a word begins at 0.
    static int step(int hash, int letter) {
        return hash * PRIME + letter;
    }

    void add(String word, int place) {
        if (size * 4 > hashes.length) {
            grow();
        }
        var hash = 0;
        for (var at = 0; at < word.length(); at++) {
            hash = step(hash, word.charAt(at));
        }
        sieve[sieved(hash) >> 6] |= 1L << sieved(hash);
        var slot = slot(hash);
        if (places[slot] == null) {
            places[slot] = NONE;
            hashes[slot] = hash;
            size++;
        }
        places[slot] = Arrays.copyOf(places[slot], places[slot].length + 1);
        places[slot][places[slot].length - 1] = place;
    }

    /// Sets the bits of all places that a word of this hash fits.
    void fill(int hash, long[] room) {
        if ((sieve[sieved(hash) >> 6] & 1L << sieved(hash)) == 0) {
            return;
        }
        var there = places[slot(hash)];
        if (there != null) {
            for (var place : there) {
                room[place >> 6] |= 1L << place;
            }
        }
    }

    private static int sieved(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - SIEVE);
    }

    /// Where the hash is, or would be.
    private int slot(int hash) {
        var slot = (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 7) & (hashes.length - 1);
        while (places[slot] != null && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldPlaces = places;
        hashes = new int[oldHashes.length * 2];
        places = new int[oldPlaces.length * 2][];
        for (var old = 0; old < oldHashes.length; old++) {
            if (oldPlaces[old] != null) {
                var slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                places[slot] = oldPlaces[old];
            }
        }
    }
}
