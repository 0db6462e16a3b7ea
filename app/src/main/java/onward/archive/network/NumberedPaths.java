package onward.archive.network;

import java.util.Comparator;
import onward.archive.container.Member;
import onward.archive.format.Numbers;

/// Puts `…_2.json` before `…_10.json`, and a file without a number before both.
final class NumberedPaths {

    static final Comparator<Member> ORDER =
            Comparator.comparing((Member member) -> stem(member.path()))
                    .thenComparingLong(member -> number(member.path()));

    private NumberedPaths() {}

    private static int digits(String path) {
        var dot = path.lastIndexOf('.');
        var end = dot < 0 ? path.length() : dot;
        var start = end;
        while (start > 0 && end - start < 9 && Character.isDigit(path.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private static String stem(String path) {
        var dot = path.lastIndexOf('.');
        var end = (dot < 0 ? path.length() : dot) - digits(path);
        var stem = path.substring(0, end);
        // "tweets-part1.js" belongs to "tweets.js"
        return stem.replaceAll("[-_ ]?(part)?$", "");
    }

    private static long number(String path) {
        var dot = path.lastIndexOf('.');
        var end = dot < 0 ? path.length() : dot;
        var count = digits(path);
        return count == 0 ? -1 : Numbers.whole(path.substring(end - count, end));
    }
}
