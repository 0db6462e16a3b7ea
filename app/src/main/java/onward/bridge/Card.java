package onward.bridge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What else is known of somebody: all of it may be empty.
///
/// @param ways how to reach them, besides their main address
/// @param owed what you owe them, or they you
/// @param request the text of a connection request, at most [#LONGEST_REQUEST] characters
/// @param stable the id that another program's card of them carries
/// @param quietSince since when they are marked "do not contact", for good
public record Card(
        String pronouns,
        List<Way> ways,
        String owed,
        List<String> tags,
        String request,
        String stable,
        Optional<Instant> quietSince) {

    /// What LinkedIn takes with a connection request.
    public static final int LONGEST_REQUEST = 300;

    public Card {
        ways = List.copyOf(ways);
        quietSince = quietSince.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        tags = tags(String.join("\n", tags));
    }

    /// Nothing else is known yet.
    public static Card blank() {
        return new Card("", List.of(), "", List.of(), "", "", Optional.empty());
    }

    /// The tags that were typed, with commas between them.
    static List<String> tags(String typed) {
        return Arrays.stream(typed.split("[,\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /// The same, never to be contacted from this moment on.
    Card quiet(Instant since) {
        return new Card(
                pronouns, ways, owed, tags, request, stable, Optional.of(quietSince.orElse(since)));
    }

    /// The same with another text of a connection request.
    Card requesting(String text) {
        return new Card(pronouns, ways, owed, tags, text, stable, quietSince);
    }
}
