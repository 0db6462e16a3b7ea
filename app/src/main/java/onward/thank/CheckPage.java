package onward.thank;

import java.util.Optional;
import onward.platform.web.View;
import onward.prose.note.ApologyGate;
import onward.prose.note.Happening;
import onward.prose.note.Kind;

/// What stands beside a note: how it reads, and what comes behind the gate. A page's script fetches
/// it after each save.
///
/// @param standing which gate the page shows already: while somebody types behind it, it stays
public record CheckPage(NoteSight sight, NoteReading reading, String standing) implements View {

    /// What comes behind the gate, where it was asked.
    public Optional<ApologyGate> gate() {
        return sight.note()
                .cost()
                .filter(cost -> cost != Cost.NOTHING && !isSaid(cost))
                .map(cost -> ApologyGate.after(cost.happening()));
    }

    /// The gate's name, by which a page tells whether it is another.
    public String gateName() {
        return gate().map(gate -> gate.getClass().getSimpleName()).orElse("none");
    }

    /// Whether the page shows another gate than this.
    public boolean isOtherGate() {
        return !gateName().equals(standing);
    }

    /// Whether the note has its one sentence already.
    private boolean isSaid(Cost cost) {
        return cost.happening() == Happening.COST
                && reading.lines().stream().noneMatch(line -> line.isAbout(Kind.APOLOGY_MISSING));
    }

    /// The note's address.
    public String path() {
        return sight.path();
    }

    @Override
    public String template() {
        return "thank/check.jte";
    }

    @Override
    public String title() {
        return "How it reads";
    }

    @Override
    public String place() {
        return "/thank";
    }
}
