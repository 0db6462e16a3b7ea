package onward.thank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Security;

/// What is known of a mail provider, by the domain of an address.
///
/// @param server takes letters; empty where no other program can send
/// @param incoming keeps copies, where the provider does not by itself; may be empty
/// @param advice what to know about its password; may be empty
public record ProviderHint(
        List<String> domains, Optional<Outgoing> server, String incoming, String advice) {

    /// The server that takes letters.
    public record Outgoing(String host, int port, Security security) {}

    private static final List<ProviderHint> ALL = read();

    public ProviderHint {
        domains = List.copyOf(domains);
    }

    static Optional<ProviderHint> of(MailAddress address) {
        var domain = address.domain().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(hint -> hint.domains().contains(domain)).findFirst();
    }

    private static List<ProviderHint> read() {
        var file =
                Objects.requireNonNull(
                        ProviderHint.class.getResourceAsStream("/thank/providers.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cell ->
                            new ProviderHint(
                                    List.of(cell[0].split(" ", -1)),
                                    Optional.of(cell)
                                            .filter(known -> !known[1].isEmpty())
                                            .map(known ->
                                                    new Outgoing(
                                                            known[1],
                                                            Integer.parseInt(known[2]),
                                                            Security.valueOf(known[3]))),
                                    cell[4],
                                    cell[5]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
