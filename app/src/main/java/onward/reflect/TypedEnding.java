package onward.reflect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import onward.platform.web.Form;
import onward.reflect.Reflecting.Ending;

/// Reads the end of a write-up from its form; empty plans are left out.
final class TypedEnding {

    private static final int MOST_ROWS = 50;

    private TypedEnding() {}

    static Ending in(Form form) {
        var cues = form.texts("cue", "If");
        var acts = form.texts("act", "Then I");
        var plans = new ArrayList<NextTime>();
        for (var row = 0; row < Math.min(Math.max(cues.size(), acts.size()), MOST_ROWS); row++) {
            var plan =
                    new NextTime(
                            row < cues.size() ? cues.get(row) : "",
                            row < acts.size() ? acts.get(row) : "");
            if (!plan.isBlank()) {
                plans.add(plan);
            }
        }
        return new Ending(
                plans,
                form.text("no_next_time", "Why there is none"),
                form.line("lesson", "The lesson"),
                checks(form));
    }

    private static Map<Check, Check.Answer> checks(Form form) {
        var checks = new EnumMap<Check, Check.Answer>(Check.class);
        for (var check : Check.values()) {
            Arrays.stream(Check.Answer.values())
                    .filter(answer -> answer.name().equals(form.word("check_" + check.name())))
                    .forEach(answer -> checks.put(check, answer));
        }
        return checks;
    }
}
