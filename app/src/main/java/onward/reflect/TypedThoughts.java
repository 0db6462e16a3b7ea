package onward.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.kernel.Percent;
import onward.platform.web.Form;

/// Reads thoughts row by row from a form; empty rows are left out.
final class TypedThoughts {

    private static final int MOST_ROWS = 100;

    private TypedThoughts() {}

    static List<Thought> in(Form form) {
        var stings = form.texts("sting", "The thought");
        var before = form.texts("before", "Belief before");
        var moments = form.texts("moment", "Moment");
        var evidence = form.texts("evidence", "Evidence");
        var fairer = form.texts("fairer", "A fairer thought");
        var after = form.texts("after", "Belief after");
        var thoughts = new ArrayList<Thought>();
        for (var row = 0; row < Math.min(stings.size(), MOST_ROWS); row++) {
            thoughts.add(
                    new Thought(
                            stings.get(row),
                            percent(
                                    form,
                                    "before-" + row,
                                    "How much you believed it",
                                    at(before, row)),
                            moment(at(moments, row)),
                            at(evidence, row),
                            at(fairer, row),
                            percent(
                                    form,
                                    "after-" + row,
                                    "How much you believe it now",
                                    at(after, row))));
        }
        return thoughts.stream().filter(thought -> !thought.isBlank()).toList();
    }

    private static Optional<Percent> percent(Form form, String field, String label, String typed) {
        var number = form.number(field, label, typed, 0, 100);
        return number.isPresent() ? Optional.of(new Percent(number.getAsInt())) : Optional.empty();
    }

    private static Optional<MomentId> moment(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new MomentId(typed));
    }

    private static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : "";
    }
}
