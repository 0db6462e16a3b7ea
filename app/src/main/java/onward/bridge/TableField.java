package onward.bridge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column of a table of people can hold.
public enum TableField {
    /// Who it is for good, as Onward or another program numbers them.
    ID("Id", "uid"),
    /// The whole name.
    NAME("Name", "full name|display name|vollständiger name"),
    /// The first part of it.
    FIRST_NAME("First name", "given name|firstname|vorname|prénom"),
    /// The last part of it.
    LAST_NAME("Last name", "family name|lastname|surname|nachname|nom"),
    /// Pronouns.
    PRONOUNS("Pronouns", ""),
    /// What they did in the talk.
    ROLE("Role", ""),
    /// An address.
    EMAIL("E-mail", "email|e-mail address|email address|mail|e-mail 1 - value"),
    /// A number, a page or another address.
    WAY("Other ways", "phone|telephone|mobile|url|website|profile|linkedin"),
    /// Where you met.
    MET_WHERE("Where you met", "met at"),
    /// One true thing.
    TRUE_THING("One true thing", "note|notes"),
    /// What is owed.
    OWED("What is owed", "owed"),
    /// Words to find them by.
    TAGS("Tags", "labels|categories|groups"),
    /// Where they are now.
    COMPANY("Company", "organization|organisation|employer|firma|organization name"),
    /// What they are there.
    TITLE("Title", "job title|position|organization title"),
    /// All jobs, one a line, as Onward writes them.
    JOBS("Jobs", ""),
    /// Since when they are not to be contacted.
    QUIET("Do not contact since", ""),
    /// Since when they are known.
    SINCE("Known since", "");

    private final String label;
    private final String others;

    /// @param others what else such a column is called, with bars between them
    TableField(String label, String others) {
        this.label = label;
        this.others = "|" + others + "|";
    }

    /// The words of the page, and of our own heading.
    public String label() {
        return label;
    }

    /// Whether it names somebody.
    boolean isName() {
        return this == NAME || this == FIRST_NAME || this == LAST_NAME;
    }

    /// The field that a heading seems to mean.
    static Optional<TableField> meant(String heading) {
        var word = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(_ -> !word.isEmpty() && word.indexOf('|') < 0)
                .filter(field ->
                        field.label.toLowerCase(Locale.ROOT).equals(word)
                                || field.others.contains("|" + word + "|"))
                .findFirst();
    }

    /// The field of this name; empty where the column is left out.
    static Optional<TableField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.name().equals(name)).findFirst();
    }
}
