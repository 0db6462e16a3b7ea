package onward.reflect;

import java.util.List;
import onward.kernel.Problem;

/// The words for a save into what was put away meanwhile.
final class Shut {
    private Shut() {}

    static Kept kept(int version) {
        return WriteUpVisit.refused(
                version,
                List.of(
                        new Problem(
                                "",
                                "This was put away in another window. Open it again first. Your words are below.")));
    }
}
