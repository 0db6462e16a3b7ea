package onward.platform.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the rows are kept.
public sealed interface DatabaseAddress {

    /// A SQLite file on this computer.
    record SqliteFile(Path file) implements DatabaseAddress {}

    /// A PostgreSQL server, version 15 or later.
    ///
    /// @param jdbcUrl with everything that the driver needs, the password too: never printed
    record Postgres(String jdbcUrl) implements DatabaseAddress {
        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }

    /// Where it is, in words that may be shown.
    default String whereabouts() {
        return switch (this) {
            case SqliteFile(Path file) -> file.toAbsolutePath().toString();
            case Postgres postgres -> postgres.toString();
        };
    }

    /// Reads `jdbc:postgresql:…` and `postgres://name:password@host:port/database`; empty for
    /// anything else.
    static Optional<DatabaseAddress> parse(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return Optional.of(new Postgres(address));
        }
        // "postgres://sam:secret@db.example:5432/onward", as hosting providers hand it out
        if (address.startsWith("postgres://") || address.startsWith("postgresql://")) {
            URI uri;
            try {
                uri = new URI(address);
            } catch (URISyntaxException nonsense) {
                return Optional.empty();
            }
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            var who = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            var query = Optional.ofNullable(uri.getRawQuery()).map(q -> "&" + q).orElse("");
            return Optional.of(
                    new Postgres(
                            "jdbc:postgresql://"
                                    + uri.getHost()
                                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                                    + uri.getRawPath()
                                    + "?user="
                                    + who[0]
                                    + (who.length > 1 ? "&password=" + who[1] : "")
                                    + query));
        }
        return Optional.empty();
    }
}
