package onward;

import java.util.Map;

/// What a form is filled with.
public record Fields(Map<String, String> all) {

    /// The same with one more.
    public Fields with(String name, String value) {
        all.put(name, value);
        return this;
    }
}
