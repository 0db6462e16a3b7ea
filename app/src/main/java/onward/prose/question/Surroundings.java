package onward.prose.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Usual questions of interviews, by which it is seen whether two questions lie nearer to each
/// other than questions do anyway.
///
/// All questions lie in one corner of the space, so their plain cosine is high; taking off the
/// centre of the usual ones spreads them.
public final class Surroundings {

    private static final String USUAL = "/prose/question/usual-questions.bin";

    private final List<Embedding> usual;
    private final Embedding centre;
    private final double distance;

    /// @param usual at least one
    public Surroundings(List<Embedding> usual) {
        this.usual = List.copyOf(usual);
        var sum = new double[Embedding.SIZE];
        usual.forEach(question -> question.addTo(sum));
        var mean = new float[Embedding.SIZE];
        for (var i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / usual.size());
        }
        centre = Embedding.of(mean);
        distance = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum()) / usual.size();
    }

    /// The usual questions that come with the program.
    static Surroundings load() {
        try (var in = Surroundings.class.getResourceAsStream(USUAL)) {
            var bytes = Objects.requireNonNull(in, USUAL).readAllBytes();
            var usual = new ArrayList<Embedding>();
            for (var at = 0; at + Embedding.SIZE <= bytes.length; at += Embedding.SIZE) {
                usual.add(Embedding.ofBytes(Arrays.copyOfRange(bytes, at, at + Embedding.SIZE)));
            }
            return new Surroundings(usual);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What [#load] reads.
    public byte[] bytes() {
        var bytes = new byte[usual.size() * Embedding.SIZE];
        for (var i = 0; i < usual.size(); i++) {
            System.arraycopy(usual.get(i).bytes(), 0, bytes, i * Embedding.SIZE, Embedding.SIZE);
        }
        return bytes;
    }

    /// The usual questions.
    List<Embedding> usual() {
        return usual;
    }

    /// The cosine of two questions, seen from the centre of the usual ones.
    double nearness(Embedding one, Embedding other) {
        var first = towardsCentre(one);
        var second = towardsCentre(other);
        var between = one.nearness(other) - first - second + distance * distance;
        return between / (fromCentre(first) * fromCentre(second));
    }

    private double towardsCentre(Embedding one) {
        return distance * one.nearness(centre);
    }

    private double fromCentre(double towards) {
        return Math.sqrt(Math.max(1e-9, 1 - 2 * towards + distance * distance));
    }
}
