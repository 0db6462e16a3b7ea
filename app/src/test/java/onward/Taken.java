package onward;

/// A letter that a mail server of the tests took.
public record Taken(String from, String to, String text) {

    /// The letter's name; empty where it has none.
    public String messageId() {
        return text.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .map(line -> line.substring("Message-ID:".length()).strip())
                .findFirst()
                .orElse("");
    }
}
