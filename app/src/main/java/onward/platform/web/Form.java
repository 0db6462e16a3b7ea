package onward.platform.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import onward.kernel.Problem;

/// What was typed into a form, read field by field. It collects what is wrong; the fields keep what
/// was typed.
public final class Form {

    /// The longest single line, in characters.
    public static final int LINE = 200;

    /// The longest text, in characters: some forty pages.
    public static final int TEXT = 100_000;

    private static final int MOST_SAVES = 1_000_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Map<String, List<String>> fields;
    private final List<Problem> problems = new ArrayList<>();

    Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /// A form as a test fills it in.
    public static Form of(Map<String, List<String>> fields) {
        return new Form(fields);
    }

    /// A text of several lines, as it was typed; line ends are one character, and a NUL, which no
    /// page can show, becomes the replacement character.
    public String text(String name, String label) {
        return limited(name, label, clean(first(name)), TEXT);
    }

    /// A single line without the spaces around it.
    public String line(String name, String label) {
        return limited(name, label, clean(first(name)).replace('\n', ' ').strip(), LINE);
    }

    /// A single line that may not be empty.
    public String required(String name, String label, String missing) {
        var value = line(name, label);
        if (value.isEmpty()) {
            refuse(name, missing);
        }
        return value;
    }

    /// Several fields of one name, in their order on the page.
    public List<String> texts(String name, String label) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> limited(name, label, clean(value), TEXT))
                .toList();
    }

    /// A word that the page itself put there: a button, a choice, a version.
    public String word(String name) {
        return clean(first(name)).strip();
    }

    /// What was chosen of a few; empty where nothing was, or what is none of them.
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> few) {
        return among(few, word(name));
    }

    /// The one of a few that bears this name; empty where none does.
    public static <E extends Enum<E>> Optional<E> among(Class<E> few, String name) {
        return Arrays.stream(few.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /// A password, as it was typed: a space may belong to it.
    public String secret(String name) {
        return first(name);
    }

    /// The edition that the form was filled from. Pressing "keep mine" names the edition that it
    /// goes over.
    public int edition() {
        var over = number("over", "Version", 0, MOST_SAVES);
        return over.orElse(number("version", "Version", 0, MOST_SAVES).orElse(0));
    }

    /// Whether a box was ticked or a button pressed.
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// A whole number within bounds; empty where nothing was typed.
    public OptionalInt number(String name, String label, int least, int most) {
        return number(name, label, first(name), least, most);
    }

    /// Reads one of several numbers of the same name.
    public OptionalInt number(String name, String label, String typed, int least, int most) {
        if (typed.isBlank()) {
            return OptionalInt.empty();
        }
        try {
            var value = Integer.parseInt(typed.strip());
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        } catch (NumberFormatException notWhole) {
            // the same words serve both
        }
        refuse(name, label + ": type a whole number from " + least + " to " + most + ".");
        return OptionalInt.empty();
    }

    /// A day and an hour as a browser's field sends them (`2026-11-22T10:00`); empty where nothing
    /// was typed.
    public Optional<LocalDateTime> dateTime(String name, String label) {
        return parsed(
                name,
                label + ": type a day and a time, such as 2026-11-22 10:00.",
                typed -> LocalDateTime.parse(typed.replace(' ', 'T')),
                time -> isOfOurTime(time.toLocalDate()));
    }

    /// A day (`2026-11-22`); empty where nothing was typed.
    public Optional<LocalDate> date(String name, String label) {
        return parsed(
                name,
                label + ": type a day, such as 2026-11-22.",
                LocalDate::parse,
                Form::isOfOurTime);
    }

    /// An hour (`20:00`); empty where nothing was typed.
    public Optional<LocalTime> time(String name, String label) {
        return parsed(name, label + ": type a time, such as 20:00.", LocalTime::parse, _ -> true);
    }

    /// Notes what is wrong with a field.
    public void refuse(String field, String message) {
        problems.add(new Problem(field, message));
    }

    /// What is wrong so far.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Whether nothing is wrong so far.
    public boolean isGood() {
        return problems.isEmpty();
    }

    private <T> Optional<T> parsed(
            String name,
            String refusal,
            java.util.function.Function<String, T> parse,
            java.util.function.Predicate<T> isFit) {
        var typed = first(name).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var read = Optional.of(parse.apply(typed)).filter(isFit);
            if (read.isEmpty()) {
                refuse(name, refusal);
            }
            return read;
        } catch (DateTimeParseException unreadable) {
            refuse(name, refusal);
            return Optional.empty();
        }
    }

    /// The stores count microseconds, which a year such as +999999999 overflows.
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private String limited(String name, String label, String value, int limit) {
        if (value.length() > limit) {
            refuse(
                    name,
                    "%s: this is %,d characters long, and %,d is the most. Your text is still here: shorten it."
                            .formatted(label, value.length(), limit));
        }
        return value;
    }

    private String first(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }
}
