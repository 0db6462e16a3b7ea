package onward.interview;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import onward.bridge.Acquaintance;
import onward.bridge.Fate;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What an invitation would do, before anything is written.
///
/// @param fates who of its people is on the bridge, in their order
/// @param remarks what to look at twice
/// @param own how the owner signs; may be empty
public record InvitationPage(
        LogForm form,
        InvitationForm typed,
        List<Fate> fates,
        Meaning meaning,
        List<String> remarks,
        String own,
        Dates dates)
        implements View {

    /// Somebody who is in it, beside whom they may be.
    ///
    /// @param at their place
    /// @param known the ids of whom they may be on the bridge
    /// @param isAsked whether it is doubtful
    public record Row(
            int at,
            InvitationForm.Guest guest,
            List<Acquaintance> known,
            boolean isAsked,
            String choice) {}

    /// Who is in it.
    public List<Row> rows() {
        return IntStream.range(0, fates.size()).mapToObj(this::row).toList();
    }

    private Row row(int at) {
        var guest = typed.guests().get(at);
        return switch (fates.get(at)) {
            case Fate.New _ ->
                    new Row(
                            at,
                            guest,
                            List.of(),
                            false,
                            said(guest, isLikely(guest) ? "new" : "out"));
            case Fate.Known(_, var here) -> known(at, guest, here);
            case Fate.Changed(_, var here, _) -> known(at, guest, here);
            case Fate.Doubtful(_, var here, _) -> new Row(at, guest, here, true, said(guest, ""));
        };
    }

    private static Row known(int at, InvitationForm.Guest guest, Acquaintance here) {
        return new Row(at, guest, List.of(here), false, said(guest, here.person().id().value()));
    }

    private static String said(InvitationForm.Guest guest, String proposed) {
        return guest.choice().isEmpty() ? proposed : guest.choice();
    }

    /// Neither you nor a machine.
    private boolean isLikely(InvitationForm.Guest guest) {
        var mail = guest.email().toLowerCase(Locale.ROOT);
        var isMe =
                !own.isBlank()
                        && guest.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(own.toLowerCase(Locale.ROOT));
        // "no-reply@northwind.example", "calendar-notification@northwind.example"
        return !isMe && !mail.matches("(?:no-?reply|calendar|notification|booking)[^@]*@.*");
    }

    /// What tells people of one name apart.
    public String about(Acquaintance somebody) {
        var person = somebody.person();
        return String.join(
                " · ",
                java.util.stream.Stream.of(person.role(), somebody.company(), person.email())
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .toList());
    }

    /// The ways to hold an interview.
    public List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    public String template() {
        return "interview/invitation.jte";
    }

    @Override
    public String title() {
        return "From an invitation";
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
