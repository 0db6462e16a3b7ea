package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;

/// How near two spellings of a name are.
final class Spelling {

    private Spelling() {}

    /// Whether one insertion, deletion, change or swap of neighbours makes one of the other.
    static boolean isOneOff(String a, String b) {
        if (a.length() > b.length()) {
            return isOneOff(b, a);
        }
        if (b.length() - a.length() > 1 || a.equals(b)) {
            return false;
        }
        var same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (a.length() < b.length()) {
            return a.regionMatches(same, b, same + 1, a.length() - same);
        }
        var rest = a.length() - same - 1;
        if (a.regionMatches(same + 1, b, same + 1, rest)) {
            return true;
        }
        return rest > 0
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.regionMatches(same + 2, b, same + 2, rest - 1);
    }

    /// The word itself and the word with each one letter left out: two words that are one off share
    /// one of these.
    static List<String> shortened(String word) {
        var all = new ArrayList<String>(word.length() + 1);
        all.add(word);
        for (var i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    /// How a name sounds: `vantricks` and `vantrix` are the same.
    static String sound(String word) {
        var sound = new StringBuilder(word.length());
        var silent = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        var plain =
                silent.replace("ight", "it")
                        .replace("cks", "ks")
                        .replace("x", "ks")
                        .replace("ph", "f")
                        .replace("ck", "k")
                        .replace("qu", "kw")
                        .replace("sch", "sh")
                        .replace("ch", "#")
                        .replace('c', 'k')
                        .replace('z', 's')
                        .replace('y', 'i')
                        .replace("ee", "i")
                        .replace("ea", "i")
                        .replace("oo", "o");
        for (var i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                sound.append(plain.charAt(i));
            }
        }
        return sound.toString();
    }
}
