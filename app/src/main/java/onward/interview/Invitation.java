package onward.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.kernel.WallTime;

/// An invitation as a calendar program sends it (RFC 5545, RFC 5546).
///
/// @param uid its own id; the same in each of its editions
/// @param edition how often its sender changed it
/// @param stamped when this edition was made
/// @param calledOff whether it says that there will be no such talk
/// @param summary its heading
/// @param place where, as it is written there; may be empty
/// @param words what else it says; may be empty
/// @param starts empty where only a day is named, or nothing that can be read
/// @param day the day, where only that is named
/// @param zoneUnknown the name of a time zone that nobody here knows; empty else
/// @param guests who is in it, the one who invites first
public record Invitation(
        String uid,
        int edition,
        Instant stamped,
        boolean calledOff,
        String summary,
        String place,
        String words,
        Optional<WallTime> starts,
        Optional<WallTime> ends,
        Optional<LocalDate> day,
        String zoneUnknown,
        List<Guest> guests) {

    public Invitation {
        guests = List.copyOf(guests);
    }

    /// Somebody who is in it.
    ///
    /// @param name made of the address where it has none
    /// @param invites whether they are the one who invites
    public record Guest(String name, String email, boolean invites) {}

    /// All that it says, to be kept beside the interview.
    String whole() {
        return String.join("\n\n", List.of(summary, place, words)).strip();
    }

    /// Which of two editions is the later one.
    static int compare(int edition, Instant stamped, int other, Instant otherStamped) {
        return edition == other ? stamped.compareTo(otherStamped) : Integer.compare(edition, other);
    }
}
