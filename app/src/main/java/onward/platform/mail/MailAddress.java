package onward.platform.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A mail address that a server can be given: a local part, and a domain in its ASCII form (RFC
/// 5321, section 4.1.2; RFC 6531 for letters beyond ASCII; RFC 5890 for domains).
///
/// What RFC 5322 allows beside it (comments, folding, routes, obsolete forms) is refused: no server
/// takes it, and nobody types it on purpose.
///
/// @param local as it was typed
/// @param domain in ASCII: `xn--bcher-kva.example`
public record MailAddress(String local, String domain) {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;
    private static final int LONGEST_LABEL = 63;

    // the letters of an atom (RFC 5322, section 3.2.3)
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]";

    // no control, no space, no invisible mark
    private static final String BEYOND_ASCII = "[^\\p{ASCII}\\p{C}\\p{Z}]";

    // "dana.okafor+jobs": what most are is found fit at once
    private static final Pattern PLAIN = dotted(ATOM);

    // "jörg"
    private static final Pattern DOT_ATOM = dotted("(?:" + ATOM + "|" + BEYOND_ASCII + ")");

    // "\"dana okafor\""
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[ !#-\\[\\]-~]|\\\\[ -~]|" + BEYOND_ASCII + ")*\"");

    // "northwind", "xn--bcher-kva"
    private static final Pattern LABEL =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

    // "bücher.example"; the East has full stops of its own
    private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61]");
    // the sharp s, small and great, and the sigma that ends a word
    private static final Pattern KEPT = Pattern.compile("[\u00DF\u1E9E\u03C2]");
    // joins letters, or keeps them apart
    private static final Pattern INVISIBLE = Pattern.compile("[\u200C\u200D]");

    public MailAddress {
        if (!isLocal(local) || !isDomain(domain) || local.length() + domain.length() >= LONGEST) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /// Reads what was typed; empty where no server would take it.
    public static Optional<MailAddress> read(String typed) {
        var at = typed.lastIndexOf('@');
        if (at <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new MailAddress(typed.substring(0, at), domain(typed.substring(at + 1))));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return Optional.empty();
        }
    }

    /// The JDK knows the rules of 2003, by which "straße" is "strasse": another domain, of somebody
    /// else. The four letters that were read otherwise then are kept (UTS 46, section 2.2,
    /// non-transitional): two are encoded here, the two invisible ones are refused.
    private static String domain(String typed) {
        if (isAscii(typed)) {
            return typed; // in ASCII as it is; whether it is a domain is seen with the whole
        }
        if (INVISIBLE.matcher(typed).find()) {
            throw new IllegalArgumentException("an invisible letter");
        }
        return Arrays.stream(DOT.split(typed, -1))
                .map(label ->
                        KEPT.matcher(label).find()
                                ? "xn--" + Punycode.encode(prepared(label))
                                : IDN.toASCII(label, IDN.USE_STD3_ASCII_RULES))
                .collect(Collectors.joining("."));
    }

    /// One kind of letter, and none that no domain has: the JDK checks it as if it were the other.
    private static String prepared(String label) {
        var small =
                Normalizer.normalize(label, Normalizer.Form.NFKC)
                        .codePoints()
                        .map(Character::toLowerCase)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        var _ =
                IDN.toASCII(
                        small.replace("\u00DF", "ss").replace('\u03C2', '\u03C3'),
                        IDN.USE_STD3_ASCII_RULES);
        return small;
    }

    /// As a server is given it, and as a header shows it.
    public String written() {
        return local + "@" + domain;
    }

    /// Whether every server can take it.
    public boolean isAscii() {
        return isAscii(local);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static Pattern dotted(String letter) {
        return Pattern.compile(letter + "+(?:\\." + letter + "+)*");
    }

    private static boolean isLocal(String local) {
        return local.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LOCAL
                && (PLAIN.matcher(local).matches()
                        || DOT_ATOM.matcher(local).matches()
                        || QUOTED.matcher(local).matches());
    }

    private static boolean isDomain(String domain) {
        for (var label : domain.split("\\.", -1)) {
            if (label.length() > LONGEST_LABEL || !LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
