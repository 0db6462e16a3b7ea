package onward.prose.note;

/// How many letters two words differ by (optimal string alignment: a letter put in, left out,
/// changed, or swapped with its neighbour).
final class Distance {

    private Distance() {}

    /// The distance, or `most + 1` where it is more than that.
    static int of(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /// Whether a word is likely a misspelling of a name: near, but not the same.
    static boolean isSlip(String word, String name) {
        var most = name.length() >= 7 ? 2 : name.length() >= 4 ? 1 : 0;
        var distance = of(word, name, most);
        return distance > 0 && distance <= most;
    }
}
