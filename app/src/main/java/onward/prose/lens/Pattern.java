package onward.prose.lens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way in which a sentence can say more than was seen. A name for a sentence, never for a person.
///
/// Where two patterns speak as loudly, the one that stands first here is asked about.
public enum Pattern {
    MENTAL_FILTER("mental filter", "What else happened that day?"),
    DISCOUNTING_POSITIVE("discounting the positive", "What if it counts as it stands?"),
    EMOTIONAL_REASONING(
            "emotional reasoning", "That is how it felt. What was there to see or hear?"),
    PERSONALISING("personalising", "What else could have been the reason?"),
    MIND_READING("mind reading", "What did they say or do? What do you not know?"),
    ALL_OR_NOTHING("all-or-nothing", "What lies between all and nothing here?"),
    MAGNIFYING("magnifying or minimising", "How big will this look in a month?"),
    FORTUNE_TELLING("fortune telling", "What is known so far, and what is not yet decided?"),
    OVERGENERALISING("overgeneralising", "Does one time make it every time?"),
    SHOULD_STATEMENT("should statement", "Whose rule is that, and would you ask it of a friend?"),
    LABELLING("labelling", "What was done or said, without the name for it?");

    private final String shown;
    private final String question;

    Pattern(String shown, String question) {
        this.shown = shown;
        this.question = question;
    }

    /// The name as a page shows it.
    public String shown() {
        return shown;
    }

    /// What the person is asked.
    public String question() {
        return question;
    }

    /// The name in files: `all_or_nothing`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads what [#label] wrote.
    public static Optional<Pattern> of(String label) {
        return Arrays.stream(values()).filter(pattern -> pattern.label().equals(label)).findAny();
    }
}
