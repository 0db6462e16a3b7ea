package onward.archive.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What is wanted of an entry of a large file: names, names below names, and what to do with the
/// texts there. The rest is passed over.
///
/// @param <T> takes the texts
public final class Shape<T> {

    private final Map<String, Part<T>> parts = new HashMap<>();
    private Consumer<T> begin = _ -> {};
    private BiConsumer<T, String> other = (_, _) -> {};

    private interface Part<T> {

        void read(JsonSkim json, T into) throws IOException;
    }

    /// Wants the text under this name; where a list is there, each of its texts.
    public Shape<T> text(String name, BiConsumer<T, String> taker) {
        parts.put(name, (json, into) -> texts(json, into, taker));
        return this;
    }

    /// Wants what is in the object under this name; where a list is there, in each of its objects.
    public Shape<T> below(String name, Shape<T> shape) {
        parts.put(name, shape::eachOf);
        return this;
    }

    /// Is told before each object of this shape.
    public Shape<T> begin(Consumer<T> told) {
        begin = told;
        return this;
    }

    /// Is told every name that is passed over.
    public Shape<T> other(BiConsumer<T, String> told) {
        other = told;
        return this;
    }

    /// Reads the entry that comes next. What is no object has nothing of it.
    public void read(JsonSkim json, T into) throws IOException {
        if (!json.intoObject()) {
            json.pass();
            return;
        }
        begin.accept(into);
        while (json.hasKey()) {
            var part = parts.get(json.key());
            if (part == null) {
                other.accept(into, json.key());
                json.pass();
            } else {
                part.read(json, into);
            }
        }
    }

    private void eachOf(JsonSkim json, T into) throws IOException {
        if (json.intoList()) {
            while (json.hasEntry()) {
                read(json, into);
            }
        } else {
            read(json, into);
        }
    }

    private static <T> void texts(JsonSkim json, T into, BiConsumer<T, String> taker)
            throws IOException {
        if (json.intoList()) {
            while (json.hasEntry()) {
                taker.accept(into, json.text());
            }
        } else {
            taker.accept(into, json.text());
        }
    }
}
