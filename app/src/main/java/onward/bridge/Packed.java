package onward.bridge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A long text made short before it is sealed (RFC 1951): a file of people says much the same of
/// each, and to seal and write it takes longer than to pack it.
final class Packed {

    /// No table and no list begins with it: what was kept before texts were packed is known by
    /// that.
    private static final String MARK = "\u0001packed 1\n";

    private Packed() {}

    static String pack(String text) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var in = new DeflaterOutputStream(packed, deflater)) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end(); // the stream ends only one of its own
        }
        return MARK + Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    static String unpack(String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        var packed = Base64.getDecoder().decode(kept.substring(MARK.length()));
        try (var out = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged); // it was sealed whole, so it opens whole
        }
    }
}
