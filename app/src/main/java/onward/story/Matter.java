package onward.story;

import java.util.List;
import onward.interview.Case;
import onward.interview.PursuitId;

/// One role at one company with its talks, the earliest first.
public record Matter(PursuitId pursuit, List<Case> talks) {
    public Matter {
        talks = List.copyOf(talks);
    }
}
