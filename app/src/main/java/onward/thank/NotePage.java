package onward.thank;

import java.util.List;
import java.util.Optional;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.reflect.Kept;

/// One note: it is written here, or shown where it was let go.
///
/// @param refusal why a sentence for it was refused; empty where none was
public record NotePage(
        NoteSight sight, NoteReading reading, Kept kept, String refusal, Halves halves, Dates dates)
        implements View {

    /// The halves of a sentence that were typed behind the gate, and refused.
    public record Halves(String act, String repair, String correction) {
        static Halves none() {
            return new Halves("", "", "");
        }
    }

    /// The note's address.
    public String path() {
        return "/thank/" + sight.note().id().value();
    }

    /// When it is due, in words.
    public String due() {
        return DueWords.of(sight.due(), dates);
    }

    /// Whether it can be written in.
    public boolean isOpen() {
        return sight.isOpen(dates.now()) && sight.note().handedOverAt().isEmpty();
    }

    /// Where its last delivery stands.
    public Optional<Delivery.Standing> standing() {
        return sight.delivery().map(last -> last.standing(dates.now()));
    }

    /// Where a delivery stands, in one line.
    public String words(Delivery.Standing standing) {
        return StandingWords.of(standing, dates);
    }

    /// What stands beside it.
    public CheckPage check() {
        return new CheckPage(sight, reading);
    }

    /// What can be answered to the gate.
    public List<Cost> costs() {
        return List.of(Cost.values());
    }

    @Override
    public String template() {
        return "thank/note.jte";
    }

    @Override
    public String title() {
        return switch (sight.note().occasion()) {
                    case THANKS -> "A note to ";
                    case CORRECTION -> "A correction to ";
                    case REJECTION -> "Thanks after a no, to ";
                }
                + sight.person().name();
    }

    @Override
    public String place() {
        return "/thank";
    }
}
