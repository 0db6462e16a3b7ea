package onward.thank;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import onward.bridge.Way;
import onward.platform.mail.MailAddress;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// A note as it will go out, and the ways out.
///
/// @param refusal why it did not go; empty where nothing was asked yet
public record SendingPage(NoteSight sight, NoteReading reading, String refusal, Dates dates)
        implements View {

    /// The note's address in the program.
    public String path() {
        return sight.path();
    }

    /// Whom it goes to; empty where no server would take the address.
    public Optional<MailAddress> to() {
        return MailAddress.read(sight.person().email().strip());
    }

    /// The server, where it is set up whole.
    public Optional<MailAccount> server() {
        return sight.account().filter(MailAccount::isComplete);
    }

    /// Until when it would be held, if it were let go now.
    public String soon() {
        var undo = server().map(MailAccount::undo).orElse(MailAccount.USUAL_UNDO);
        var minutes = undo.toMinutes() == 1 ? "1 minute" : undo.toMinutes() + " minutes";
        return "Send at %s, undo for %s".formatted(dates.hour(dates.now().plus(undo)), minutes);
    }

    /// The morning of the one who gets it.
    public String morning() {
        var at =
                Hold.THEIR_MORNING.from(
                        dates.now(),
                        MailAccount.USUAL_UNDO,
                        dates.zone(),
                        sight.interview().starts().zone());
        var hour = dates.hourThere(at);
        if (at.zone().equals(dates.zone())) {
            return "Send tomorrow, " + hour;
        }
        // where it is tomorrow already, their tomorrow is not the writer's
        var day = at.local().toLocalDate();
        var when = day.equals(dates.today().plusDays(1)) ? "tomorrow" : dates.day(day);
        return "Send %s, %s their time (%s yours)"
                .formatted(when, hour, dates.moment(at.instant()));
    }

    /// Opens the note in a mail program (RFC 6068).
    public String mailto() {
        return "%s?subject=%s&body=%s"
                .formatted(
                        Way.mailto(to().map(MailAddress::written).orElse("")),
                        encoded(sight.note().subject()),
                        encoded(sight.note().body().replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String template() {
        return "thank/sending.jte";
    }

    @Override
    public String title() {
        return "Send it to " + sight.person().name();
    }

    @Override
    public String place() {
        return "/thank";
    }
}
