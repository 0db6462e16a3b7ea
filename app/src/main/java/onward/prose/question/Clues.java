package onward.prose.question;

/// What speaks for and against two questions being the same.
///
/// @param nearness how near they lie, from -1 to 1
/// @param lead by how much the nearest rival lies further off
/// @param leadOverThree by how much the three nearest rivals do on average
/// @param framing how much they share where each has telling words of its own: "a good lesson"
///   beside "a good meeting"
/// @param shared the share of telling words that the earlier one has, too
/// @param length the logarithm of the number of words: a long question lies further from everything
/// @param storyAgainstPlain 1 where one asks for a story and the other does not, else 0
public record Clues(
        double nearness,
        double lead,
        double leadOverThree,
        double framing,
        double shared,
        double length,
        double storyAgainstPlain) {

    /// The names of [#numbers], in their order.
    public static java.util.List<String> names() {
        return java.util.List.of(
                "nearness",
                "lead",
                "leadOverThree",
                "framing",
                "shared",
                "length",
                "storyAgainstPlain");
    }

    /// All of them in the order of [#names].
    public double[] numbers() {
        return new double[] {
            nearness, lead, leadOverThree, framing, shared, length, storyAgainstPlain
        };
    }
}
