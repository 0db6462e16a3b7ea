package onward.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.kernel.Owner;
import onward.kernel.WallTime;
import onward.platform.web.Dates;

/// The form of an interview, filled from an invitation.
final class Invited {

    private Invited() {}

    /// A new interview, as far as the invitation tells of it.
    static LogForm fresh(
            InterviewId id, Invitation invitation, InvitationGuess guess, Owner owner) {
        return form(
                id.value(),
                0,
                guess.company(),
                guess.role(),
                guess.stage(),
                guess.format(),
                invitation,
                owner);
    }

    /// A known interview: what the person called it stays, when it is comes from the invitation.
    static LogForm changing(Interview here, Invitation invitation, Owner owner) {
        return form(
                here.id().value(),
                here.version(),
                here.pursuit().company(),
                here.pursuit().role(),
                here.stage(),
                here.format(),
                invitation,
                owner);
    }

    private static LogForm form(
            String id,
            int version,
            String company,
            String role,
            String stage,
            Format format,
            Invitation invitation,
            Owner owner) {
        return new LogForm(
                id,
                version,
                company,
                role,
                local(invitation.starts()),
                local(invitation.ends()),
                invitation.starts().map(WallTime::zone).orElse(owner.zone()).getId(),
                stage,
                format.name(),
                "",
                "",
                "",
                Optional.empty(),
                List.of());
    }

    private static String local(Optional<WallTime> time) {
        return time.map(one -> one.local().toString()).orElse("");
    }

    /// What the person should look at twice.
    static List<String> remarks(Invitation invitation, Dates dates) {
        var remarks = new ArrayList<String>();
        invitation
                .day()
                .ifPresent(day ->
                        remarks.add(
                                "It names %s and no hour. Fill in when it starts."
                                        .formatted(dates.day(day))));
        if (invitation.starts().isEmpty() && invitation.day().isEmpty()) {
            remarks.add("Its time cannot be read. Fill in when it starts.");
        }
        if (!invitation.zoneUnknown().isEmpty() && invitation.starts().isPresent()) {
            remarks.add(
                    "It names a time zone that is not known here, “%s”. Look at the hour."
                            .formatted(invitation.zoneUnknown()));
        }
        return remarks;
    }
}
