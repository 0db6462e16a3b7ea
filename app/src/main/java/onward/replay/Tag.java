package onward.replay;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What kind of question it is.
public enum Tag {
    /// About something that the person did.
    BEHAVIOURAL("behavioural"),
    /// About the craft.
    TECHNICAL("technical"),
    /// About who they are.
    ABOUT_YOU("about you"),
    /// About why this role, and why this company.
    MOTIVE("why us"),
    /// About pay, notice and dates.
    TERMS("terms");

    private final String label;

    Tag(String label) {
        this.label = label;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// Those of a form or a file; what is no tag is left out.
    static Set<Tag> of(List<String> names) {
        return Arrays.stream(values())
                .filter(tag -> names.contains(tag.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tag.class)));
    }

    /// The form that is kept: `BEHAVIOURAL TERMS`.
    static String written(Set<Tag> tags) {
        return Arrays.stream(values())
                .filter(tags::contains)
                .map(Tag::name)
                .collect(Collectors.joining(" "));
    }

    /// Reads back what [#written] wrote.
    ///
    /// @throws IllegalArgumentException where it holds what is no tag
    static Set<Tag> read(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(" ", -1))
                        .map(Tag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tag.class)));
    }
}
