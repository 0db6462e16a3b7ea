package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Tells in one pass, without making objects, whether a turn of phrase may stand in a text.
///
/// Of each frame the place with the rarest words is its anchor: where none of those words is in the
/// text, the frame cannot be. The words are kept as bits by their hash, so the gate opens once too
/// often now and then, and never once too seldom.
final class FrameGate {

    private static final int BITS = 1 << 17;
    private static final int PRIME = 16_777_619;
    private static final int SHORTEST_BEGINNING = 3;

    /// A word that is not in the list of frequent ones is as frequent as its end.
    private static final int UNLISTED = 2000;

    /// A frame with one of these topics only speaks against others.
    private static final Set<String> SOFTENING = Set.of("kind", "idiom", "condemns", "quiet");

    private final long[] words = new long[BITS / Long.SIZE];
    private final long[] beginnings = new long[BITS / Long.SIZE];
    private boolean alwaysOpen;

    private FrameGate(Collection<Frame> frames, List<String> frequent) {
        var ranks = new TreeMap<String, Integer>();
        frequent.forEach(word -> ranks.putIfAbsent(word.replace("'", ""), ranks.size()));
        for (var frame : frames) {
            if (!SOFTENING.contains(frame.topic())) {
                add(frame, ranks);
            }
        }
    }

    /// The gate for these frames.
    static FrameGate of(Collection<Frame> frames) {
        return new FrameGate(frames, frequentWords());
    }

    /// "en: the i to a", the most frequent first
    private static List<String> frequentWords() {
        try (var file = FrameGate.class.getResourceAsStream("/prose/languages.txt")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks prose/languages.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("en: "))
                    .flatMap(line -> Arrays.stream(line.substring(4).split(" ", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Frame frame, NavigableMap<String, Integer> ranks) {
        var places = new ArrayList<Slot.OneOf>();
        for (var slot : frame.slots()) {
            if (slot instanceof Slot.OneOf words) {
                places.add(words);
            }
        }
        var anchor =
                places.stream().min(Comparator.comparingDouble(place -> frequency(place, ranks)));
        anchor.ifPresentOrElse(this::addAnchor, () -> alwaysOpen = true);
    }

    private void addAnchor(Slot.OneOf anchor) {
        anchor.words().forEach(word -> set(words, hash(word)));
        for (var beginning : anchor.beginnings()) {
            if (beginning.length() < SHORTEST_BEGINNING) {
                alwaysOpen = true;
            }
            set(beginnings, hash(beginning));
        }
    }

    /// By Zipf's law a word is as frequent as its rank is small.
    private static double frequency(Slot.OneOf place, NavigableMap<String, Integer> ranks) {
        var sum = 0.0;
        for (var word : place.words()) {
            sum += 1.0 / (1 + ranks.getOrDefault(word, UNLISTED));
        }
        for (var beginning : place.beginnings()) {
            for (var rank : ranks.subMap(beginning, beginning + '\uFFFF').values()) {
                sum += 1.0 / (1 + rank);
            }
            sum += 1.0 / UNLISTED;
        }
        return sum;
    }

    /// Whether [Frames#in] could find something that speaks for a label.
    boolean mayBeIn(String text) {
        if (alwaysOpen) {
            return true;
        }
        var raw = 0;
        var meant = 0;
        var letters = 0;
        for (var at = 0; at <= text.length(); at++) {
            var letter = at < text.length() ? text.charAt(at) : ' ';
            if (letter >= 128 && letter != '\u2019' && Character.isLetterOrDigit(letter)) {
                return true; // what is rare is left to the full search
            }
            if (isPart(letter)) {
                raw = raw * PRIME + small(letter);
                meant = meant * PRIME + unleet(letter);
                letters++;
                if (letters >= SHORTEST_BEGINNING
                        && (isSet(beginnings, raw) || isSet(beginnings, meant))) {
                    return true;
                }
            } else if (letter != '\'' && letter != '\u2019') {
                if (letters > 0 && (isSet(words, raw) || isSet(words, meant))) {
                    return true;
                }
                raw = 0;
                meant = 0;
                letters = 0;
            }
        }
        return false;
    }

    /// Pictures are words; a sign that may stand for a letter binds.
    private static boolean isPart(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '_'
                || letter == '&'
                || Character.isSurrogate(letter)
                || (letter >= '\u2600' && letter <= '\u27BF');
    }

    private static int small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter;
    }

    private static int unleet(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1' -> 'i';
            case '3' -> 'e';
            case '4' -> 'a';
            case '5' -> 's';
            case '7' -> 't';
            default -> small(letter);
        };
    }

    private static int hash(String word) {
        var hash = 0;
        for (var at = 0; at < word.length(); at++) {
            hash = hash * PRIME + word.charAt(at);
        }
        return hash;
    }

    private static void set(long[] bits, int hash) {
        var bit = spread(hash);
        bits[bit >>> 6] |= 1L << bit;
    }

    private static boolean isSet(long[] bits, int hash) {
        var bit = spread(hash);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int spread(int hash) {
        return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 15;
    }
}
