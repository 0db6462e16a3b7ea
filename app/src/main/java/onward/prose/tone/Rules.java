package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides what a text does, from what was found in it.
///
/// It is only asked where there is a cue, a name, or a head above [Tone#QUIET]; all other texts are
/// fine unread.
final class Rules {

    private Rules() {}

    static Judgement judge(Reading reading) {
        var marks = new ArrayList<Mark>();
        reading.names()
                .forEach(hit ->
                        marks.add(
                                new Mark(
                                        hit.what().label(),
                                        hit.span(),
                                        "It names " + hit.what().name())));
        var labels = Set.copyOf(marks.stream().map(Mark::label).toList());
        return new Judgement(
                labels,
                Verdict.FINE,
                marks,
                List.of(),
                reading.scores(),
                reading.language(),
                false);
    }
}
