package onward.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.kernel.Percent;
import onward.platform.web.Form;
import onward.reflect.ThoughtsPage.Row;

/// Reads thoughts from their form.
final class TypedThoughts {

    private static final int MOST_ROWS = 100;
    private static final String BEFORE = "before-";
    private static final String AFTER = "after-";

    private TypedThoughts() {}

    /// A thought as it was kept.
    static Row of(Thought thought) {
        return new Row(thought, words(thought.before()), words(thought.after()));
    }

    /// Reads them row by row from a form; empty rows are left out.
    static List<Row> in(Form form) {
        var stings = form.texts("sting", "The thought");
        var before = form.texts("before", "Belief before");
        var moments = form.texts("moment", "Moment");
        var evidence = form.texts("evidence", "Evidence");
        var fairer = form.texts("fairer", "A fairer thought");
        var after = form.texts("after", "Belief after");
        var thoughts = new ArrayList<Row>();
        for (var row = 0; row < Math.min(stings.size(), MOST_ROWS); row++) {
            var thought =
                    new Thought(
                            stings.get(row),
                            percent(form, BEFORE, row, "How much you believed it", before),
                            moment(at(moments, row)),
                            at(evidence, row),
                            at(fairer, row),
                            percent(form, AFTER, row, "How much you believe it now", after));
            thoughts.add(new Row(thought, at(before, row), at(after, row)));
        }
        return thoughts.stream().filter(row -> !isBlank(row)).toList();
    }

    /// Whether a field of the form is one of the numbers.
    static boolean isNumber(String field) {
        return field.startsWith(BEFORE) || field.startsWith(AFTER);
    }

    private static boolean isBlank(Row row) {
        return row.thought().isBlank() && row.before().isBlank() && row.after().isBlank();
    }

    private static Optional<Percent> percent(
            Form form, String field, int row, String label, List<String> typed) {
        var number = form.number(field + row, label, at(typed, row), 0, 100);
        return number.isPresent() ? Optional.of(new Percent(number.getAsInt())) : Optional.empty();
    }

    private static Optional<MomentId> moment(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new MomentId(typed));
    }

    private static String words(Optional<Percent> belief) {
        return belief.map(percent -> Integer.toString(percent.value())).orElse("");
    }

    private static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : "";
    }
}
