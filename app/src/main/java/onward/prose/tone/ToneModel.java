package onward.prose.tone;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// The weights: for each row one byte for each [Head], side by side.
///
/// The probability of a head is `1 / (1 + exp(-(slope * sum / sqrt(n) + shift)))`, where `sum` is
/// over the `n` rows that a text calls; slope and shift hold the scale of the bytes and Platt's
/// calibration (Platt 1999).
///
/// The file: `ONWT`, version, bits, heads (each an int), slope and shift of each head (floats), the
/// weights, and the CRC-32 of all that.
public final class ToneModel {

    /// Raised with every change of [Rows], [Tokens], [Folding] or [Head].
    public static final int VERSION = 1;

    private static final String RESOURCE = "/prose/tone.bin";
    private static final int MAGIC = 0x4F4E5754;
    private static final int HEADS = Head.values().length;

    private final byte[] weights;
    private final float[] slopes;
    private final float[] shifts;

    /// Weights as they were trained: `weights[row * heads + head]`.
    public ToneModel(byte[] weights, float[] slopes, float[] shifts) {
        if (weights.length != Rows.COUNT * HEADS
                || slopes.length != HEADS
                || shifts.length != HEADS) {
            throw new IllegalArgumentException("weights of another shape");
        }
        this.weights = weights.clone();
        this.slopes = slopes.clone();
        this.shifts = shifts.clone();
    }

    /// The model that the program brings.
    ///
    /// @throws IllegalStateException where it is absent, damaged or of another version
    static ToneModel open() {
        try (var file = ToneModel.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(
                        "the weights of the tone model are not in the program");
            }
            return read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the weights of the tone model", unreadable);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalStateException where it is damaged or of another version
    public static ToneModel read(byte[] file) {
        var checked = file.length - Integer.BYTES;
        if (checked < 0 || ByteBuffer.wrap(file).getInt(checked) != sum(file, checked)) {
            throw new IllegalStateException(
                    "the weights of the tone model are damaged: their checksum does not fit");
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(file, 0, checked))) {
            if (in.readInt() != MAGIC
                    || in.readInt() != VERSION
                    || in.readInt() != Rows.BITS
                    || in.readInt() != HEADS) {
                throw new IllegalStateException(
                        "the weights of the tone model are of another version than " + VERSION);
            }
            var slopes = floats(in);
            var shifts = floats(in);
            return new ToneModel(in.readAllBytes(), slopes, shifts);
        } catch (IOException | IllegalArgumentException cut) {
            throw new IllegalStateException("the weights of the tone model are cut short", cut);
        }
    }

    /// Writes the file.
    public void write(OutputStream file) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream(weights.length + 256);
        var out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(Rows.BITS);
        out.writeInt(HEADS);
        for (var slope : slopes) {
            out.writeFloat(slope);
        }
        for (var shift : shifts) {
            out.writeFloat(shift);
        }
        out.write(weights);
        out.writeInt(sum(bytes.toByteArray(), bytes.size()));
        bytes.writeTo(file);
    }

    /// Adds the weights of a row to a sum for each head.
    void add(int row, int[] sums, int from) {
        var at = row * HEADS;
        for (var head = 0; head < HEADS; head++) {
            sums[from + head] += weights[at + head];
        }
    }

    /// What the sums of a text's rows come to.
    float probability(int head, int sum, int rows) {
        if (rows == 0) {
            return 0; // nothing was said
        }
        var margin = slopes[head] * sum / Math.sqrt(rows) + shifts[head];
        return (float) (1 / (1 + Math.exp(-margin)));
    }

    private static float[] floats(DataInputStream in) throws IOException {
        var floats = new float[HEADS];
        for (var head = 0; head < HEADS; head++) {
            floats[head] = in.readFloat();
        }
        return floats;
    }

    private static int sum(byte[] file, int length) {
        var sum = new CRC32();
        sum.update(file, 0, length);
        return (int) sum.getValue();
    }
}
