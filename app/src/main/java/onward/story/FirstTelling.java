package onward.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import onward.prose.Sentences;
import onward.reflect.Moment;
import onward.reflect.NextTime;
import onward.reflect.Point;
import onward.reflect.Reflection;
import onward.reflect.Went;

/// The first words of both slices, taken from what the person wrote down. Nothing is made up: each
/// sentence is theirs, and names where it is from.
final class FirstTelling {

    /// "over.", "really?!"
    private static final String STOPS = ".!?…";

    private final List<String> sentences = new ArrayList<>();

    private FirstTelling() {}

    static String of(Side side, Reflection writeUp) {
        return switch (side) {
            case FAILURE -> new FirstTelling().asFailure(writeUp);
            case SUCCESS -> new FirstTelling().asSuccess(writeUp);
        };
    }

    private String asFailure(Reflection writeUp) {
        var wrong = writeUp.moments().stream().filter(FirstTelling::wentWrong).toList();
        (wrong.isEmpty() ? writeUp.moments() : wrong)
                .forEach(moment -> {
                    add(moment.said(), Marks.of(moment.id()));
                    add(moment.landed(), Marks.of(moment.id()));
                });
        points(writeUp, Point.Side.NOT);
        return words();
    }

    /// The fact stays in: what went wrong is told, and then what held and what came of it.
    private String asSuccess(Reflection writeUp) {
        points(writeUp, Point.Side.WELL);
        for (var moment : writeUp.moments()) {
            add(moment.said(), Marks.of(moment.id()));
            if (!wentWrong(moment)) {
                add(moment.landed(), Marks.of(moment.id()));
            }
        }
        writeUp.nextTimes().stream()
                .filter(NextTime::isWhole)
                .forEach(plan -> add(plan.sentence(), Marks.of(Marks.SINCE)));
        add(writeUp.lesson(), Marks.of(Marks.SINCE));
        return words();
    }

    private void points(Reflection writeUp, Point.Side side) {
        writeUp.of(side).forEach(point -> add(point.body(), Marks.of(Marks.NOTED)));
    }

    /// Each sentence gets its mark before its full stop; a sentence that is there already does not
    /// come twice.
    private void add(String text, String mark) {
        Sentences.of(text).stream()
                .map(span -> marked(span.cut(text), mark))
                .filter(Predicate.not(sentences::contains))
                .forEach(sentences::add);
    }

    private static String marked(String sentence, String mark) {
        var end = sentence.length();
        while (end > 0 && STOPS.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        var stop = end == sentence.length() ? "." : sentence.substring(end);
        return sentence.substring(0, end).strip() + " " + mark + stop;
    }

    private static boolean wentWrong(Moment moment) {
        return moment.went()
                .filter(step -> step == Went.BADLY || step == Went.NOT_GREAT)
                .isPresent();
    }

    private String words() {
        return String.join(" ", sentences);
    }
}
