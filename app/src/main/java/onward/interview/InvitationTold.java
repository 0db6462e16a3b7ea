package onward.interview;

/// What came of reading.
sealed interface InvitationTold {
    /// One invitation.
    record Invited(Invitation invitation) implements InvitationTold {}

    /// Nothing that can be taken, with the reason for the person.
    record Nothing(String why) implements InvitationTold {}
}
