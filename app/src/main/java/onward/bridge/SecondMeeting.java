package onward.bridge;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Somebody known who turns up at a company again.
///
/// @param there their job at the company that matched
/// @param met the last talk with them; empty where there was none
public record SecondMeeting(Person person, Position there, Optional<MetAt.Talk> met) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// "You met Dana Okafor in March 2026 at Northwind. She is at Contoso now."
    public String words(ZoneId zone) {
        return met(zone) + " " + now();
    }

    private String met(ZoneId zone) {
        if (met.isPresent()) {
            var talk = met.get();
            return "You met %s in %s at %s."
                    .formatted(person.name(), MONTH.format(talk.when().local()), talk.company());
        }
        var since = MONTH.format(person.since().atZone(zone));
        return person.metWhere().isBlank()
                ? "You know %s since %s.".formatted(person.name(), since)
                : "You met %s in %s: %s."
                        .formatted(
                                person.name(), since, person.metWhere().replaceFirst("\\.$", ""));
    }

    private String now() {
        var who = pronoun();
        var isMany = who.equals("They");
        return there.isPresent()
                ? "%s %s at %s now.".formatted(who, isMany ? "are" : "is", there.company())
                : "%s %s at %s until %s."
                        .formatted(who, isMany ? "were" : "was", there.company(), there.ended());
    }

    private String pronoun() {
        return switch (person.card().pronouns().toLowerCase(Locale.ROOT).split("[/ ,]", 2)[0]) {
            case "she" -> "She";
            case "he" -> "He";
            default -> "They";
        };
    }
}
