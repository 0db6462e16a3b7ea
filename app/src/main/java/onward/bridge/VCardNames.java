package onward.bridge;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The properties of a card that only we write and read. Their texts are percent-encoded, so that
/// no program on the way changes a letter of them.
final class VCardNames {

    static final String MET_WHERE = "X-ONWARD-MET-WHERE";
    static final String OWED = "X-ONWARD-OWED";
    static final String QUIET = "X-ONWARD-DO-NOT-CONTACT";
    static final String SINCE = "X-ONWARD-SINCE";
    static final String WAY = "X-ONWARD-WAY";
    static final String JOB = "X-ONWARD-JOB";

    private VCardNames() {}

    static String closed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Empty where it is not as we write it.
    static Optional<String> opened(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException others) {
            return Optional.empty();
        }
    }
}
