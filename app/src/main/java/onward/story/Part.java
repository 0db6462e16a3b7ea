package onward.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A part of the report, to be taken along or left out.
public enum Part {
    /// Forecasts beside outcomes.
    RECORD("What you expected, and what came"),
    /// Questions and patterns.
    RECURRING("What comes back"),
    /// What went well.
    WELL("What went well"),
    /// How long it stays.
    STAYING("How long it stays with you"),
    /// The pictures.
    WAY("The way so far"),
    /// The slices.
    TOLD("Told twice"),
    /// The list of applications and interviews.
    EVIDENCE("Applications and interviews");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// Its name in a terminal: `told`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a person takes along unless they say otherwise: the list is for an office, not for a
    /// coach.
    static Set<Part> usual() {
        return EnumSet.complementOf(EnumSet.of(EVIDENCE));
    }

    /// Those of these names; what is no part is left out.
    static Set<Part> named(Collection<String> names) {
        return Arrays.stream(values())
                .filter(part -> names.contains(part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
