package onward.bridge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One way to reach somebody.
///
/// @param value as it was typed; a link begins with its scheme
public record Way(Kind kind, String value) {

    /// "dana@northwind.example"
    private static final Pattern ADDRESS =
            Pattern.compile("(?U)[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@/]+");

    /// "https://www.linkedin.com/in/dana", "linkedin.com/in/dana"
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+/\\S*");

    /// "+49 (0)30 123-456"
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./\\-]{2,}");

    private static final String SCHEME = "https://";

    /// What kind of way it is.
    public enum Kind {
        /// An e-mail address besides the main one.
        EMAIL,
        /// A telephone number.
        PHONE,
        /// A page of theirs, for instance on LinkedIn.
        LINK,
        /// Anything else, as it was typed.
        OTHER
    }

    public Way {
        if (value.isBlank() || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a way is one line");
        }
    }

    /// Tells from its shape what was typed.
    public static Way read(String typed) {
        var value = typed.strip();
        if (ADDRESS.matcher(value).matches()) {
            return new Way(Kind.EMAIL, value);
        }
        if (LINK.matcher(value).matches()) {
            return new Way(Kind.LINK, value.contains("://") ? value : SCHEME + value);
        }
        return new Way(PHONE.matcher(value).matches() ? Kind.PHONE : Kind.OTHER, value);
    }

    /// The ways that were typed, one a line.
    static List<Way> lines(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).map(Way::read).distinct().toList();
    }

    /// Opens a mail to an address, and says nothing else to the mail program (RFC 6068).
    public static String mailto(String address) {
        return "mailto:"
                + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%40", "@");
    }

    /// Where a browser goes with it; empty where there is nowhere.
    public Optional<String> address() {
        return switch (kind) {
            case EMAIL -> Optional.of(mailto(value));
            case PHONE -> Optional.of("tel:" + value.replaceAll("[^+0-9]", ""));
            case LINK -> Optional.of(value).filter(link -> link.matches("(?i)https?://\\S+"));
            case OTHER -> Optional.empty();
        };
    }

    /// As the store keeps several.
    static String written(List<Way> ways) {
        return ways.stream()
                .map(way -> way.kind() + " " + way.value())
                .collect(Collectors.joining("\n"));
    }

    /// Reads back what [#written] wrote.
    static List<Way> parse(String written) {
        return written.lines().map(Way::one).toList();
    }

    private static Way one(String line) {
        var word = line.split(" ", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> word.length == 2 && kind.name().equals(word[0]))
                .findFirst()
                .map(kind -> new Way(kind, word[1]))
                .orElseThrow(() -> new IllegalArgumentException("no way"));
    }
}
