package onward;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onward.kernel.Uuid7;
import onward.platform.web.Route.Method;
import onward.platform.web.Routes;

/// Every address of the program as somebody would type it, taken from the router: a route that is
/// added tomorrow is asked tomorrow.
public final class Addresses {

    private Addresses() {}

    /// One address to be asked.
    public record Address(Method method, String path) {}

    /// All that the rooms opened, with an id of nobody's where the address takes one.
    public static List<Address> of(Routes routes) {
        var opened =
                routes.all().stream()
                        .map(route -> new Address(route.method(), filled(route.path())));
        return Stream.concat(opened, Stream.of(new Address(Method.GET, "/no-such-page")))
                .distinct()
                .toList();
    }

    /// What asks: a POST carries a word that was typed.
    public static Guest.Reply ask(
            Guest guest, Address address, java.util.Map<String, String> headers) {
        return switch (address.method()) {
            case GET -> guest.get(address.path(), headers);
            case POST ->
                    guest.post(address.path(), headers, java.util.Map.of("typed", "some words"));
        };
    }

    private static String filled(String path) {
        // "/interviews/{id}/moments/{moment}"
        return path.replaceAll("[{<][a-z-]+[>}]", Uuid7.at(Instant.parse("2026-11-16T20:00:00Z")));
    }
}
