package onward.prose.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells in one pass, without making objects, whether a turn of phrase may stand in a text: whether
/// each place of some frame has a word for it anywhere in the text. In which order they stand is
/// not asked, so the gate opens too often now and then, and never too seldom.
final class FrameGate {

    /// A frame with one of these topics only speaks against others.
    private static final Set<String> SOFTENING = Set.of("kind", "idiom", "condemns", "quiet");

    /// A frame of less weight only adds to others. Where it stands alone the rules are not asked:
    /// on the project's own texts that took 12 right labels of some thousand, and 17 wrong ones.
    private static final int ENOUGH = 3;

    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final PlaceTable words = new PlaceTable();
    private final PlaceTable beginnings = new PlaceTable();
    private final List<int[]> frames = new ArrayList<>();
    private final FrameAnchors anchors;

    private FrameGate(Collection<Frame> all) {
        for (var frame : all) {
            if (frame.weight() >= ENOUGH && !SOFTENING.contains(frame.topic())) {
                add(frame);
            }
        }
        anchors = new FrameAnchors(frames, numbers.size());
    }

    /// The gate for these frames.
    static FrameGate of(Collection<Frame> frames) {
        return new FrameGate(frames);
    }

    private void add(Frame frame) {
        var places = new ArrayList<Integer>();
        for (var slot : frame.slots()) {
            if (slot instanceof Slot.OneOf words) {
                places.add(number(words));
            }
        }
        frames.add(places.stream().mapToInt(Integer::intValue).distinct().toArray());
    }

    /// Two places that take the same words are one.
    private int number(Slot.OneOf slot) {
        var key = List.<Object>of(slot.words(), slot.beginnings());
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        var place = numbers.size();
        numbers.put(key, place);
        slot.words().forEach(word -> words.add(word, place));
        slot.beginnings().forEach(beginning -> beginnings.add(beginning, place));
        return place;
    }

    /// What [#mayBeIn] works in; each thread has its own.
    long[] room() {
        return new long[(numbers.size() >> 6) + 1];
    }

    /// Whether [Frames#in] could find something that speaks for a label.
    boolean mayBeIn(String text, long[] room) {
        Arrays.fill(room, 0);
        var raw = 0;
        var meant = 0;
        var letters = 0;
        for (var at = 0; at <= text.length(); at++) {
            var letter = at < text.length() ? text.charAt(at) : ' ';
            if (isRare(letter)) {
                return true; // left to the full search
            }
            if (isPart(letter)) {
                raw = PlaceTable.step(raw, small(letter));
                meant = PlaceTable.step(meant, unleet(letter));
                letters++;
                fill(beginnings, raw, meant, room);
            } else if (letter != '\'' && letter != '\u2019' && letters > 0) {
                fill(words, raw, meant, room);
                raw = 0;
                meant = 0;
                letters = 0;
            }
        }
        return anchors.isAny(room);
    }

    /// Letters with accents or of other alphabets, and the stars of masked words.
    private static boolean isRare(char letter) {
        return letter == '*'
                || (letter >= 128 && letter != '\u2019' && Character.isLetterOrDigit(letter));
    }

    private static void fill(PlaceTable table, int raw, int meant, long[] room) {
        table.fill(raw, room);
        if (meant != raw) {
            table.fill(meant, room);
        }
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
}
