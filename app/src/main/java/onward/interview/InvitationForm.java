package onward.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.kernel.Micros;
import onward.platform.web.Form;

/// What of an invitation stands in a form beside the fields of an interview, as it came or as it
/// was typed.
///
/// @param guests who is in it, in their order
public record InvitationForm(Letter letter, List<Guest> guests) {

    private static final int MOST = 100;
    private static final int MOST_EDITIONS = 999_999_999;

    /// Somebody who is in it.
    ///
    /// @param choice the id of somebody on the bridge, `new` or `out`; empty where nothing was said
    public record Guest(String name, String email, String choice) {}

    public InvitationForm {
        guests = List.copyOf(guests);
    }

    static InvitationForm of(Invitation invitation) {
        return new InvitationForm(
                new Letter(
                        invitation.uid(),
                        invitation.edition(),
                        invitation.stamped(),
                        invitation.whole()),
                invitation.guests().stream()
                        .map(guest -> new Guest(guest.name(), guest.email(), ""))
                        .toList());
    }

    static InvitationForm read(Form form) {
        var guests = new ArrayList<Guest>();
        var count = form.number("guests", "People", 0, MOST).orElse(0);
        for (var at = 0; at < count; at++) {
            guests.add(
                    new Guest(
                            form.line("guest_name_" + at, "Name"),
                            form.line("guest_email_" + at, "E-mail"),
                            form.has("guest_" + at) ? form.word("guest_" + at) : "out"));
        }
        return new InvitationForm(
                new Letter(
                        form.word("uid"),
                        form.number("edition", "Edition", 0, MOST_EDITIONS).orElse(0),
                        stamped(form.word("stamped")),
                        form.text("words", "What it says")),
                guests);
    }

    private static Instant stamped(String micros) {
        return micros.matches("\\d{1,17}")
                ? Micros.toInstant(Long.parseLong(micros))
                : Instant.EPOCH;
    }

    /// When this edition was made, as the form carries it.
    public String stamped() {
        return Long.toString(Math.max(0, Micros.of(letter.stamped())));
    }
}
