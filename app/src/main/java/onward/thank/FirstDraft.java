package onward.thank;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onward.bridge.Person;
import onward.interview.Interview;

/// The first words of a note, made of nothing but what the person wrote down: whom they met, when,
/// for which role, and the one true thing. What is not known is left out.
record FirstDraft(String subject, String body) {

    // "She moved the order service", "He told me ...": the one who is told about gets the note
    private static final Pattern ABOUT_THEM = Pattern.compile("^(?:She|He|They) ([a-z]+ed) (.+)$");

    private static final Pattern THIRD_PERSON =
            Pattern.compile(
                    "(?i)\\b(?:she|he|they|her|his|him|their|them|hers|theirs|herself|himself|themselves)\\b");

    // "Dr. ", "Prof. Dr. "
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau)\\.?\\s+)+");

    // "李 小龍", "김 민준"
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final int A_WEEK = 7;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    static FirstDraft of(
            Occasion occasion,
            Interview interview,
            Person person,
            String signed,
            List<String> better,
            LocalDate today) {
        var parts = new ArrayList<String>();
        parts.add("Dear " + firstName(person) + ",");
        var day = day(interview, today);
        parts.add(opening(occasion, interview, day));
        trueThing(person).ifPresent(parts::add);
        if (occasion == Occasion.CORRECTION) {
            parts.addAll(better);
        }
        parts.add(("With thanks,\n" + signed).strip());
        return new FirstDraft(subject(occasion, day), String.join("\n\n", parts));
    }

    private static String opening(Occasion occasion, Interview interview, String day) {
        var talk = "on %s about the role of %s".formatted(day, interview.pursuit().role());
        return switch (occasion) {
            case THANKS -> "Thank you for the talk " + talk + ".";
            case CORRECTION -> "After our talk " + talk + ", I looked one thing up again.";
            case REJECTION -> "Thank you for letting me know, and for the talk " + talk + ".";
        };
    }

    private static String subject(Occasion occasion, String day) {
        return switch (occasion) {
            case THANKS -> "Thank you for " + day;
            case CORRECTION -> "One thing from " + day;
            case REJECTION -> "Thank you for the talk";
        };
    }

    /// "She moved the order service off one big table." is told to her as "You moved the order
    /// service off one big table." What cannot be turned with certainty stays beside the note.
    private static Optional<String> trueThing(Person person) {
        var thing = person.trueThing().strip().replaceFirst("\\.$", "");
        var name = firstName(person);
        var told = thing.replaceFirst("^" + Pattern.quote(name) + "\\b", "She");
        var found = ABOUT_THEM.matcher(told);
        return found.matches() && !THIRD_PERSON.matcher(found.group(2)).find()
                ? Optional.of("You %s %s.".formatted(found.group(1), found.group(2)))
                : Optional.empty();
    }

    /// How a letter greets them. Where the family name comes first, or there is no other, nothing
    /// of the name is left out.
    private static String firstName(Person person) {
        var whole = person.name().strip();
        var name = TITLE.matcher(whole).replaceFirst("");
        return FAMILY_FIRST.matcher(name).lookingAt() || !name.contains(" ")
                ? whole
                : name.split("\\s+", 2)[0];
    }

    /// "Monday" for a talk of this week, "2 November" for one before it: a late note says which.
    private static String day(Interview interview, LocalDate today) {
        var day = interview.starts().local().toLocalDate();
        return day.isAfter(today.minusDays(A_WEEK))
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : DATE.format(day);
    }
}
