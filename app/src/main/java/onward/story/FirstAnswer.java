package onward.story;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onward.reflect.Moment;

/// The first words of the answer, taken from the slice that was chosen. The company is left out:
/// the next one need not know where it was.
final class FirstAnswer {

    private FirstAnswer() {}

    static FourParts of(Told told, Side side) {
        var interview = told.interview();
        var stage = interview.stage().strip();
        return new FourParts(
                "I was in an interview for a role as %s%s."
                        .formatted(
                                interview.pursuit().role().strip(),
                                stage.isEmpty() ? "" : ", " + stage.toLowerCase(Locale.ROOT)),
                asked(told),
                sentences(told, side, sentence -> !sentence.leadsTo(Marks.SINCE)),
                sentences(told, side, sentence -> sentence.leadsTo(Marks.SINCE)));
    }

    private static String asked(Told told) {
        return told.moments().stream()
                .map(Moment::asked)
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .map(asked -> "They asked me: " + asked.strip())
                .orElse("");
    }

    private static String sentences(Told told, Side side, Predicate<Sentence> which) {
        return told.sentences(side).stream()
                .filter(which)
                .map(Sentence::words)
                .collect(Collectors.joining(" "));
    }
}
