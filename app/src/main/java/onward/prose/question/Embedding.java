package onward.prose.question;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Where a question lies among all questions: a direction in 384 dimensions, each kept in one byte.
///
/// Two embeddings can be compared only where the same model made them, which the written form
/// names.
public final class Embedding {

    /// How many numbers the model gives a text.
    static final int SIZE = 384;

    /// The model and the form of these bytes: bge-small-en-v1.5, quantised, first token.
    private static final String MADE_BY = "bge1:";

    private static final int LARGEST = Byte.MAX_VALUE;

    /// From -127 to 127 each; whole numbers of 32 bits, since the JVM multiplies those eight at
    /// once.
    private final int[] numbers;

    private final double length;

    private Embedding(byte[] bytes) {
        numbers = new int[SIZE];
        for (var i = 0; i < SIZE; i++) {
            numbers[i] = bytes[i];
        }
        length = Math.sqrt(dot(numbers, numbers));
    }

    /// The direction of what the model answered; its length says nothing.
    ///
    /// @throws IllegalArgumentException where these are not 384 finite numbers, or all are nought
    static Embedding of(float[] answered) {
        var largest = 0f;
        for (var number : answered) {
            largest = Float.isFinite(number) ? Math.max(largest, Math.abs(number)) : Float.NaN;
        }
        if (answered.length != SIZE || !(largest > 0)) {
            throw new IllegalArgumentException("no direction");
        }
        var numbers = new byte[SIZE];
        for (var i = 0; i < SIZE; i++) {
            numbers[i] = (byte) Math.round(answered[i] / largest * LARGEST);
        }
        return new Embedding(numbers);
    }

    /// The 384 bytes of a resource.
    static Embedding ofBytes(byte[] bytes) {
        return new Embedding(Arrays.copyOf(bytes, SIZE));
    }

    /// The form that is kept beside a question, about 520 letters.
    public String written() {
        return MADE_BY + Base64.getEncoder().encodeToString(bytes());
    }

    /// Reads what [#written] wrote; empty where another model made it, so that it has to be made
    /// anew.
    public static Optional<Embedding> read(String written) {
        if (!written.startsWith(MADE_BY)) {
            return Optional.empty();
        }
        try {
            var numbers = Base64.getDecoder().decode(written.substring(MADE_BY.length()));
            return numbers.length == SIZE
                    ? Optional.of(new Embedding(numbers)).filter(read -> read.length > 0)
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// How near two questions lie: the cosine, 1 for the same direction. Questions are all alike in
    /// part, which this does not take off: see [Surroundings].
    public double nearness(Embedding other) {
        return dot(numbers, other.numbers) / (length * other.length);
    }

    /// Adds this direction, of length one, to a sum.
    void addTo(double[] sum) {
        for (var i = 0; i < SIZE; i++) {
            sum[i] += numbers[i] / length;
        }
    }

    byte[] bytes() {
        var bytes = new byte[SIZE];
        for (var i = 0; i < SIZE; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    private static int dot(int[] one, int[] other) {
        var sum = 0;
        for (var i = 0; i < SIZE; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(numbers, embedding.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "Embedding";
    }
}
