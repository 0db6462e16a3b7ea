package onward;

import java.util.Arrays;
import java.util.Random;

/// A file that was bent on its way: letters changed, cut out, doubled, or the end lost.
public final class Bent {

    private static final int MOST_BENDS = 8;
    private static final String SIGNS = "\n\r\t \0:;,=\\\"\uFFFDBEGIN:END:";

    private Bent() {}

    /// One of many ways to bend it.
    public static byte[] of(byte[] file, Random random) {
        var bent = file.clone();
        for (var bends = random.nextInt(MOST_BENDS); bends >= 0 && bent.length > 1; bends--) {
            bent = once(bent, random);
        }
        return bent;
    }

    private static byte[] once(byte[] file, Random random) {
        var at = random.nextInt(file.length);
        var length = random.nextInt(Math.min(200, file.length - at) + 1);
        return switch (random.nextInt(5)) {
            case 0 -> {
                file[at] = (byte) random.nextInt(256);
                yield file;
            }
            case 1 -> {
                file[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                yield file;
            }
            case 2 -> joined(file, at, at + length, new byte[0]);
            case 3 -> joined(file, at, at, Arrays.copyOfRange(file, at, at + length));
            default -> Arrays.copyOf(file, at);
        };
    }

    private static byte[] joined(byte[] file, int upTo, int from, byte[] between) {
        var joined = Arrays.copyOf(file, upTo + between.length + file.length - from);
        System.arraycopy(between, 0, joined, upTo, between.length);
        System.arraycopy(file, from, joined, upTo + between.length, file.length - from);
        return joined;
    }
}
