package onward.account;

/// Stops an import on its way and undoes all of it; it carries the words for the person.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 40;

    private final String words;

    private Refusal(String words) {
        super("an import was refused");
        this.words = words;
    }

    String words() {
        return words;
    }

    static Refusal notJson() {
        return new Refusal("This file cannot be read. It is not JSON, or it is cut off.");
    }

    static Refusal notAnExport() {
        return new Refusal("This file is not an export of Onward.");
    }

    static Refusal newer() {
        return new Refusal(
                "This export was made by a newer Onward. Update this one, then try again.");
    }

    static Refusal unknown(String kind, String name) {
        return new Refusal(
                "This export holds a %s that this Onward does not know: “%s”."
                        .formatted(kind, shortened(name)));
    }

    static Refusal unfit(String table, String column) {
        return new Refusal(
                column.isEmpty()
                        ? "Something in “%s” does not fit.".formatted(shortened(table))
                        : "Something in “%s” does not fit: its “%s”."
                                .formatted(shortened(table), shortened(column)));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
