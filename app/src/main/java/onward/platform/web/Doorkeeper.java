package onward.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// Keeps other sites and programs out of the program on loopback: it must be asked for by its own
/// name, from its own pages. Guards against DNS rebinding (Host) and cross-site requests (Origin,
/// Sec-Fetch-Site; Fetch Metadata, W3C).
final class Doorkeeper {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FETCHED_FROM = Set.of("same-origin", "none");

    private Doorkeeper() {}

    /// Why a request must be refused; empty where it may come in.
    ///
    /// @param port where the server listens
    static Optional<String> refusal(int port, AskedFrom asked) {
        if (asked.host().isEmpty() || !isOurs(asked.host().get(), port)) {
            return Optional.of("It was asked for by another name than this computer's.");
        }
        if (asked.origin().isPresent()
                && !isOurOrigin(asked.origin().get(), port)
                && !isShared(asked)) {
            return Optional.of("Another site sent this.");
        }
        if (asked.fetchedFrom().isPresent() && !FETCHED_FROM.contains(asked.fetchedFrom().get())) {
            return Optional.of("Another site opened this. Type the address yourself.");
        }
        return Optional.empty();
    }

    /// A phone that shares a text into the program sends no page's origin; that no page did it is
    /// what the browser itself says, in a header that pages cannot write.
    private static boolean isShared(AskedFrom asked) {
        return asked.origin().filter("null"::equals).isPresent()
                && asked.fetchedFrom().filter("none"::equals).isPresent();
    }

    private static boolean isOurs(String host, int port) {
        var colon = host.lastIndexOf(':');
        return colon > 0
                && NAMES.contains(host.substring(0, colon))
                && host.substring(colon + 1).equals(Integer.toString(port));
    }

    private static boolean isOurOrigin(String origin, int port) {
        try {
            var uri = new URI(origin);
            return "http".equals(uri.getScheme())
                    && isOurs(String.valueOf(uri.getRawAuthority()), port);
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }
}
