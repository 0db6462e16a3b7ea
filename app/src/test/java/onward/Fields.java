package onward;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What a form is filled with.
public record Fields(Map<String, String> all) {

    /// Fields of these names with words of the test's own.
    static Fields typed(UnaryOperator<String> words, String... names) {
        var fields = new Fields(new LinkedHashMap<>());
        for (var name : names) {
            fields.with(name, words.apply(name));
        }
        return fields;
    }

    /// The same with one more.
    public Fields with(String name, String value) {
        all.put(name, value);
        return this;
    }
}
