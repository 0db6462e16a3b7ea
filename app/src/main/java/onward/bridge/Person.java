package onward.bridge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Somebody met along the way.
///
/// @param name as they write it
/// @param role what they did in the talk, or their job; may be empty
/// @param email how to reach them; may be empty
/// @param metWhere where, in words, when it was not in an interview; may be empty
/// @param trueThing one thing they said or did that is worth keeping; may be empty
/// @param card what else is known
public record Person(
        PersonId id,
        Instant since,
        String name,
        String role,
        String email,
        String metWhere,
        String trueThing,
        Card card) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        since = since.truncatedTo(ChronoUnit.MICROS); // as the stores count
    }

    /// Somebody of whom nothing else is known.
    public Person(
            PersonId id,
            Instant since,
            String name,
            String role,
            String email,
            String metWhere,
            String trueThing) {
        this(id, since, name, role, email, metWhere, trueThing, Card.blank());
    }

    /// Somebody of whom only name, role and address are known yet.
    public static Person met(PersonId id, Instant since, String name, String role, String email) {
        return new Person(id, since, name, role, email, "", "");
    }

    /// The same with another card.
    public Person with(Card other) {
        return new Person(id, since, name, role, email, metWhere, trueThing, other);
    }

    /// Whether they are never to be contacted.
    public boolean isQuiet() {
        return card.quietSince().isPresent();
    }

    /// Up to two letters for the round badge: the first of the first and of the last name.
    public String initials() {
        var names = name.strip().split("\\s+", -1);
        var first = firstLetter(names[0]);
        return names.length < 2 ? first : first + firstLetter(names[names.length - 1]);
    }

    private static String firstLetter(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
