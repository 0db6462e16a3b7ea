package onward.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sentences as people write them down, invented, the same on every run.
final class Prose {

    private static final List<String> SENTENCES =
            List.of(
                    "They asked what I would do differently, and I spoke about the queue that ran full.",
                    "I lost the thread after the second question and asked for it once more.",
                    "She wrote something down, nodded, and went on to the next point.",
                    "We spoke about the night when the copy of the database was behind.",
                    "I said that I had never run a cluster of that size, but had moved one.",
                    "He looked at the clock twice while I drew the three services.",
                    "The pause was long. Then they thanked me and said that they would write.");

    private Prose() {}

    /// Some sentences, chosen by a number.
    static String of(int seed, int sentences) {
        return IntStream.range(seed, seed + sentences)
                .mapToObj(i -> SENTENCES.get(i % SENTENCES.size()))
                .collect(Collectors.joining(" "));
    }
}
