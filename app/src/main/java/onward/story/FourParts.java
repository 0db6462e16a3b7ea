package onward.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer in the form that interviewers listen for: situation, task, action, result.
public record FourParts(String situation, String task, String action, String result) {

    /// The names of the parts, in their order.
    public static final List<String> NAMES = List.of("Situation", "Task", "Action", "Result");

    /// An answer of which nothing is written yet.
    static FourParts blank() {
        return new FourParts("", "", "", "");
    }

    /// Whether nothing is in it.
    public boolean isBlank() {
        return Stream.of(situation, task, action, result).allMatch(String::isBlank);
    }

    /// Whether each part has words.
    public boolean isWhole() {
        return Stream.of(situation, task, action, result).noneMatch(String::isBlank);
    }

    /// The field of the first part without words.
    String firstBlank() {
        return situation.isBlank()
                ? "situation"
                : task.isBlank() ? "task" : action.isBlank() ? "action" : "result";
    }

    /// The answer as it is said.
    public String text() {
        return Stream.of(situation, task, action, result)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }
}
