package onward.archive.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Repairs the letters of Facebook, Instagram and Threads, which write each byte of UTF-8 as a
/// letter of its own: `Ã©` for `é`. What was not broken stays as it is: `naïve` typed by hand is no
/// UTF-8.
public final class Mojibake {

    /// Some texts were broken two or three times.
    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    public static String repair(String text) {
        var repaired = text;
        for (var i = 0; i < MOST_TIMES && mayBeBroken(repaired); i++) {
            try {
                repaired =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(
                                        ByteBuffer.wrap(
                                                repaired.getBytes(StandardCharsets.ISO_8859_1)))
                                .toString();
            } catch (CharacterCodingException _) {
                return repaired;
            }
        }
        return repaired;
    }

    /// Only bytes, and among them the first one of a letter that takes several.
    private static boolean mayBeBroken(String text) {
        var hasLead = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter > 0xFF) {
                return false;
            }
            hasLead |= letter >= 0xC2 && letter <= 0xF4;
        }
        return hasLead;
    }
}
