package onward.archive;

import java.util.Arrays;
import java.util.Random;

/// What may happen to a file on its way.
enum Damage {
    TRUNCATED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    FLIPPED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            var flipped = file.clone();
            for (var i = 0; i <= random.nextInt(8) && flipped.length > 0; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    /// A piece of another file, or of the same one, in the place of a piece.
    SPLICED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            var cut = random.nextInt(file.length + 1);
            var goOn = cut + random.nextInt(file.length - cut + 1);
            var from = random.nextInt(other.length + 1);
            var to = from + random.nextInt(Math.min(4096, other.length - from) + 1);
            var spliced = Arrays.copyOf(file, cut + (to - from) + (file.length - goOn));
            System.arraycopy(other, from, spliced, cut, to - from);
            System.arraycopy(file, goOn, spliced, cut + to - from, file.length - goOn);
            return spliced;
        }
    };

    abstract byte[] to(byte[] file, byte[] other, Random random);
}
