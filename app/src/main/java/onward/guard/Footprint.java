package onward.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import onward.archive.Network;
import onward.archive.Summary;

/// What all that was read comes to: counts, never words.
///
/// @param cells how many posts of each network, year and reach there were
/// @param read what the exports turned out to hold, and what could not be read
public record Footprint(List<Cell> cells, Summary read, Duration spent) {

    public Footprint {
        cells = cells.stream().sorted(Cell.IN_ORDER).toList();
    }

    /// The year of what has no date.
    public static final int NO_YEAR = 0;

    /// Posts of one account of a network, of one year and reach.
    ///
    /// @param account whose they are; empty where the export does not say
    /// @param year [#NO_YEAR] where nobody knows
    public record Cell(
            Network network, String account, int year, Reach reach, long posts, long flagged) {

        static final Comparator<Cell> IN_ORDER =
                Comparator.comparing(Cell::network)
                        .thenComparing(Cell::account)
                        .thenComparingInt(Cell::year)
                        .thenComparing(Cell::reach);
    }

    /// Everything that was read.
    public long posts() {
        return cells.stream().mapToLong(Cell::posts).sum();
    }

    /// What a stranger can come across as the owner's own words.
    public long findable() {
        return cells.stream()
                .filter(cell -> cell.reach().isFindable())
                .mapToLong(Cell::posts)
                .sum();
    }

    /// What is findable and worth a look.
    public long flagged() {
        return cells.stream()
                .filter(cell -> cell.reach().isFindable())
                .mapToLong(Cell::flagged)
                .sum();
    }

    /// How much of one reach there is.
    public long posts(Reach reach) {
        return cells.stream().filter(cell -> cell.reach() == reach).mapToLong(Cell::posts).sum();
    }

    /// The findable posts year by year, oldest first; those without a year are left out.
    public List<Year> years() {
        return cells.stream()
                .filter(cell -> cell.reach().isFindable() && cell.year() != NO_YEAR)
                .mapToInt(Cell::year)
                .distinct()
                .sorted()
                .mapToObj(this::year)
                .toList();
    }

    private Year year(int year) {
        var all =
                cells.stream()
                        .filter(cell -> cell.reach().isFindable() && cell.year() == year)
                        .toList();
        return new Year(
                year,
                all.stream().mapToLong(Cell::posts).sum(),
                all.stream().mapToLong(Cell::flagged).sum());
    }

    /// The findable posts of one year.
    public record Year(int year, long posts, long flagged) {}

    /// Whether anything could be read at all.
    public boolean isAnything() {
        return !read.parts().isEmpty();
    }
}
