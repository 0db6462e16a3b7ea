package onward.bench;

import java.util.zip.CRC32;
import onward.prose.tone.Head;

/// One text with what is known of it, head by head.
final class Lesson {

    private final String id;
    private final String text;
    private final byte[] wanted = new byte[Head.values().length];
    private final float[] weights = new float[Head.values().length];

    private Lesson(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /// One text in this many is never trained on, in any set.
    static final int HELD_OUT = 5;

    /// A lesson that says nothing yet.
    static Lesson silent(String id, String text) {
        return new Lesson(id, text);
    }

    /// Says something about one head.
    Lesson says(Head head, boolean yes, double weight) {
        wanted[head.column()] = (byte) (yes ? 1 : 0);
        weights[head.column()] = (float) weight;
        return this;
    }

    /// Unique over all sets; it decides what is held out.
    String id() {
        return id;
    }

    String text() {
        return text;
    }

    /// Whether the head in this column shall say yes.
    boolean wants(int column) {
        return wanted[column] == 1;
    }

    /// How much the text counts for the head in this column; 0 where it says nothing about it.
    float weight(int column) {
        return weights[column];
    }

    boolean wants(Head head) {
        return wanted[head.column()] == 1;
    }

    boolean knows(Head head) {
        return weights[head.column()] > 0;
    }

    /// Whether it belongs to the fifth that training never sees. It hangs on the id alone, so it is
    /// the same in every run.
    boolean isHeldOut() {
        return fold(id, HELD_OUT) == 0;
    }

    /// The set that it comes from: "davidson-17" is of davidson; what was written here has no dash.
    String set() {
        var dash = id.indexOf('-');
        return dash < 0 ? "own" : id.substring(0, dash);
    }

    /// One of so many parts, by the id.
    static int fold(String id, int folds) {
        var sum = new CRC32();
        sum.update(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (int) (sum.getValue() / 7 % folds);
    }
}
