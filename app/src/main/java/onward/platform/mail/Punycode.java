package onward.platform.mail;

/// Letters beyond ASCII as a label of a domain carries them (RFC 3492, section 6.3).
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int ASCII = 0x80;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Punycode() {}

    /// "straße" becomes "strae-oqa".
    static String encode(String label) {
        var points = label.codePoints().toArray();
        var out = new StringBuilder();
        label.codePoints().filter(point -> point < ASCII).forEach(out::appendCodePoint);
        var basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        var done = basic;
        var delta = 0;
        var bias = FIRST_BIAS;
        for (var next = ASCII; done < points.length; next++) {
            var last = next;
            next = label.codePoints().filter(point -> point >= last).min().orElseThrow();
            delta = Math.addExact(delta, Math.multiplyExact(next - last, done + 1));
            for (var point : points) {
                if (point < next) {
                    delta++;
                } else if (point == next) {
                    write(out, delta, bias);
                    bias = adapted(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static void write(StringBuilder out, int delta, int bias) {
        var rest = delta;
        for (var place = BASE; ; place += BASE) {
            var threshold = Math.clamp(place - (long) bias, T_MIN, T_MAX);
            if (rest < threshold) {
                out.append(DIGITS.charAt(rest));
                return;
            }
            out.append(DIGITS.charAt(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int adapted(int delta, int points, boolean isFirst) {
        var left = isFirst ? delta / DAMP : delta / 2;
        left += left / points;
        var place = 0;
        while (left > (BASE - T_MIN) * T_MAX / 2) {
            left /= BASE - T_MIN;
            place += BASE;
        }
        return place + (BASE - T_MIN + 1) * left / (left + SKEW);
    }
}
