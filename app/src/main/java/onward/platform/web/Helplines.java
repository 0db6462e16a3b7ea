package onward.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Where somebody can talk to somebody now, by country, each with its owner and when it was last
/// checked.
public final class Helplines {

    private final List<Helpline> all;

    private Helplines(List<Helpline> all) {
        this.all = all;
    }

    /// One helpline.
    ///
    /// @param contact the number, as it is dialled
    /// @param how call, text or chat
    /// @param site the owner's site, without a scheme
    /// @param source where the number was seen; "not checked" where it was not seen at its owner's
    /// @param checked the day of the last check (ISO 8601); empty where there was none
    public record Helpline(
            String country,
            String name,
            String contact,
            String how,
            String site,
            String source,
            String checked) {

        /// The contact as a telephone link dials it.
        public String dialled() {
            return contact.replaceAll("[^0-9+]", ""); // "13 11 14" is dialled 131114
        }

        /// Whether the number was seen at its owner's.
        public boolean isChecked() {
            return !checked.isEmpty();
        }
    }

    /// Reads the table that the program carries.
    public static Helplines load() {
        try (InputStream table = Helplines.class.getResourceAsStream("/help/helplines.csv")) {
            if (table == null) {
                throw new IllegalStateException("the table of helplines is missing");
            }
            var lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new Helplines(lines.skip(1).map(Helplines::read).toList());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /// The lines of one country. An unknown country has none: never another country's line.
    public List<Helpline> of(Optional<String> country) {
        return country.map(
                        code -> all.stream().filter(line -> line.country().equals(code)).toList())
                .orElse(List.of());
    }

    /// All of them, for the help page.
    public List<Helpline> all() {
        return all;
    }

    private static Helpline read(String line) {
        var cells = line.split(",", -1); // no cell of this table holds a comma
        return new Helpline(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
