package onward.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onward.prose.Sentences;
import onward.reflect.MomentId;
import onward.story.Sentence.Mark;
import onward.story.Sentence.Piece;
import onward.story.Sentence.Words;

/// The marks behind sentences that name their evidence. Typed, a moment is its number: `[2]`. Kept,
/// it is its id, so that a moment that goes or comes changes no other mark.
///
/// @param moments those of the write-up; the first is number 1
public record Marks(List<MomentId> moments) {

    /// What was noted of the interview besides its moments.
    static final String NOTED = "noted";

    /// What came since: plans, the lesson, what was done.
    static final String SINCE = "since";

    private static final String GONE = "gone";

    // "[2]", "[noted]", "[ Since ]"
    private static final Pattern TYPED =
            Pattern.compile("\\[\\s*(\\d{1,3}|noted|since)\\s*]", Pattern.CASE_INSENSITIVE);

    // "[moment 0190163d-8694-739b-aea5-966c26f8ad91]"
    private static final Pattern KEPT = Pattern.compile("\\[moment ([0-9a-f-]{36})]");

    // "[moment 0190163d-…]", "[noted]", "[since]", with the space before it
    private static final Pattern ANY =
            Pattern.compile(" ?\\[(?:moment ([0-9a-f-]{36})|(noted|since))]");

    public Marks {
        moments = List.copyOf(moments);
    }

    /// A typed text as it is kept. A number that is no moment's stays as it is.
    public String kept(String typed) {
        return TYPED.matcher(typed).replaceAll(found -> Matcher.quoteReplacement(keptMark(found)));
    }

    /// A kept text as a form shows it.
    public String typed(String kept) {
        return KEPT.matcher(kept)
                .replaceAll(found -> {
                    var number = number(found.group(1));
                    return "[" + (number == 0 ? GONE : String.valueOf(number)) + "]";
                });
    }

    /// A kept text without its marks.
    static String without(String kept) {
        return ANY.matcher(kept).replaceAll("");
    }

    /// The mark of a moment, as it is kept.
    static String of(MomentId moment) {
        return "[moment " + moment.value() + "]";
    }

    /// The mark of what is no moment, as it is kept.
    static String of(String other) {
        return "[" + other + "]";
    }

    /// Each sentence of a kept text with its marks, and the white space behind it. A mark behind
    /// the full stop belongs to the sentence before it.
    public List<Sentence> sentences(String kept) {
        var plain = new StringBuilder();
        var marks = new TreeMap<Integer, List<Mark>>();
        var end = 0;
        for (var found : ANY.matcher(kept).results().toList()) {
            plain.append(kept, end, found.start());
            marks.computeIfAbsent(plain.length(), _ -> new ArrayList<>()).add(mark(found));
            end = found.end();
        }
        plain.append(kept, end, kept.length());
        var spans = Sentences.of(plain.toString());
        var sentences = new ArrayList<Sentence>();
        for (var at = 0; at < spans.size(); at++) {
            var from = at == 0 ? 0 : spans.get(at).start();
            var to = at + 1 < spans.size() ? spans.get(at + 1).start() : plain.length();
            var within = at == 0 ? marks.headMap(to, true) : marks.subMap(from, false, to, true);
            sentences.add(sentence(plain, from, to, within));
        }
        return sentences;
    }

    private static Sentence sentence(
            CharSequence plain, int from, int to, Map<Integer, List<Mark>> marks) {
        var pieces = new ArrayList<Piece>();
        var done = from;
        for (var here : marks.entrySet()) {
            words(pieces, plain, done, here.getKey());
            pieces.addAll(here.getValue());
            done = here.getKey();
        }
        words(pieces, plain, done, to);
        return new Sentence(pieces);
    }

    private static void words(List<Piece> pieces, CharSequence plain, int from, int to) {
        if (to > from) {
            pieces.add(new Words(plain.subSequence(from, to).toString()));
        }
    }

    private Mark mark(MatchResult found) {
        var moment = found.group(1);
        if (moment == null) {
            return new Mark(found.group(2), found.group(2));
        }
        var number = number(moment);
        return number == 0
                ? new Mark(GONE, "")
                : new Mark(String.valueOf(number), "moment-" + number);
    }

    private String keptMark(MatchResult found) {
        var typed = found.group(1);
        if (!Character.isDigit(typed.charAt(0))) {
            return of(typed.toLowerCase(Locale.ROOT));
        }
        var number = Integer.parseInt(typed);
        return number >= 1 && number <= moments.size()
                ? of(moments.get(number - 1))
                : found.group();
    }

    /// 0 where it is not there any more.
    private int number(String moment) {
        for (var at = 0; at < moments.size(); at++) {
            if (moments.get(at).value().equals(moment)) {
                return at + 1;
            }
        }
        return 0;
    }
}
