package onward.thank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.bridge.Person;
import onward.interview.Interview;
import onward.prose.note.Talk;

/// A note with all that its pages tell beside it.
///
/// @param deliveries the last one first
/// @param account the mail server; empty where none is set up
/// @param others the other notes about the same interview, with whom they are for
/// @param facts what the person wrote down themselves about this talk, each in a few words
/// @param talk the same as the note check takes it
public record NoteSight(
        ThankYou note,
        Interview interview,
        Person person,
        Due due,
        List<Delivery> deliveries,
        Optional<MailAccount> account,
        List<OtherNote> others,
        List<String> facts,
        Talk talk) {

    public NoteSight {
        deliveries = List.copyOf(deliveries);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }

    /// The note's address in the program.
    public String path() {
        return "/thank/" + note.id().value();
    }

    /// The same with the note as somebody has typed it.
    NoteSight typed(ThankYou other) {
        return new NoteSight(
                other, interview, person, due, deliveries, account, others, facts, talk);
    }

    /// The last time that it was let go.
    public Optional<Delivery> delivery() {
        return deliveries.stream().findFirst();
    }

    /// The letter that it was let go as; empty while it can be written in.
    public Optional<Delivery> letGo(Instant now) {
        return delivery().filter(last -> !last.standing(now).leavesOpen());
    }

    /// Whether it can be written in and let go.
    public boolean isOpen(Instant now) {
        return letGo(now).isEmpty();
    }
}
