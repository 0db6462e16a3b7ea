package onward.reflect;

import java.util.Optional;

/// One moment of an interview, as a camera would have seen it.
///
/// @param version counts the saves, so that two open pages do not overwrite each other
/// @param asked what they asked
/// @param said what the person said
/// @param landed how it landed: what was seen and heard
public record Moment(
        MomentId id, int version, String asked, String said, String landed, Optional<Went> went) {

    /// A moment of which nothing is written yet.
    public static Moment blank(MomentId id) {
        return new Moment(id, 0, "", "", "", Optional.empty());
    }

    /// Whether nothing is in it.
    public boolean isBlank() {
        return asked.isBlank() && said.isBlank() && landed.isBlank() && went.isEmpty();
    }

    /// A few words by which it is told from the others.
    public String gist() {
        var most = 60;
        var words =
                (asked.isBlank() ? said.isBlank() ? landed : said : asked)
                        .strip()
                        .replaceAll("\\s+", " ");
        return words.isEmpty()
                ? "A moment without words"
                : words.length() <= most
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, codePoints(words, most)))
                                + "…";
    }

    private static int codePoints(String words, int most) {
        return words.codePointCount(
                0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }
}
